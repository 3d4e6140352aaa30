package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `render` and `plan`: drafts from the command line.
class DraftCommandsTest extends CommandLineTest {
    @BeforeEach
    void photos() throws IOException {
        photo("red.png", Color.RED);
        photo("blue.png", Color.BLUE);
    }

    private Path draft(String... sources) throws IOException {
        var segments = new StringBuilder();
        int startMs = 0;
        for (String source : sources) {
            if (!segments.isEmpty()) segments.append(',');
            segments.append("{\"src\":\"")
                    .append(source)
                    .append("\",\"st\":")
                    .append(startMs)
                    .append(",\"d\":500}");
            startMs += 500;
        }
        String json = "{\"m\":{\"width\":160,\"height\":90,\"fps\":30},\"t\":[{\"tt\":0,\"sg\":[" + segments + "]}]}";
        return Files.writeString(folder.resolve("film.json"), json);
    }

    @Test
    void render_makes_the_film_of_a_draft() throws IOException {
        var film = folder.resolve("film.mp4");

        int code = run("render", draft("red.png", "blue.png"), "-o", film);

        assertThat(said()).contains("film.mp4: 1.0 s, 160x90");
        assertThat(code).isZero();
        assertThat(film).isNotEmptyFile();
    }

    @Test
    void a_project_is_planned_as_the_draft_that_it_holds() throws IOException {
        run("make", "a film of 2 seconds", folder.resolve("red.png"), "-o", folder.resolve("film.mp4"));

        int code = run("plan", folder.resolve("film.diorama"));

        assertThat(code).as(said()).isZero();
        assertThat(String.join("\n", printed())).contains("frames 60");
    }

    @Test
    void a_draft_that_says_where_its_photos_lie_is_planned_from_elsewhere() throws IOException {
        var there = Files.createDirectory(folder.resolve("there"));
        var draft = Files.copy(draft(folder.resolve("red.png").toString()), there.resolve("film.json"));

        assertThat(run("plan", draft)).as(said()).isZero();
        assertThat(run("plan", draft, "--media", there))
                .as("only what lies in the folder")
                .isNotZero();
    }

    @Test
    void a_table_of_colours_that_lies_beside_the_photos_is_laid_over_them() throws IOException {
        Files.writeString(folder.resolve("swap.cube"), SwapTable.TEXT);
        String json = """
                {"m":{"width":160,"height":90,"fps":30},"t":[{"tt":0,"sg":[
                 {"src":"red.png","st":0,"d":500,"fx":[{"type":"lut","src":"swap.cube","amount":1}]}]}]}""";
        var film = Files.writeString(folder.resolve("film.json"), json);
        var still = folder.resolve("still.png");

        int code = run("render", film, "-o", still);

        assertThat(code).as(said()).isZero();
        var middle = new Color(ImageIO.read(still.toFile()).getRGB(80, 45));
        assertThat(middle.getBlue()).isGreaterThan(240);
        assertThat(middle.getRed()).isLessThan(15);
    }

    @Test
    void with_json_each_line_of_the_output_is_an_object_and_the_last_says_done() throws IOException {
        int code = run("render", draft("red.png"), "-o", folder.resolve("film.mp4"), "--json");

        assertThat(code).isZero();
        assertThat(printed()).allMatch(line -> line.startsWith("{\"event\":") && line.endsWith("}"));
        assertThat(printed().getLast()).contains("\"done\"", "\"length_ms\":500");
        assertThat(printed()).anyMatch(line -> line.contains("\"painting\""));
    }

    @Test
    void a_draft_that_names_missing_media_says_which_and_makes_no_file() throws IOException {
        int code = run("render", draft("red.png", "gone.png"), "-o", folder.resolve("film.mp4"));

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("gone.png");
        assertThat(folder.resolve("film.mp4")).doesNotExist();
    }

    @Test
    void a_name_in_a_draft_leads_never_out_of_the_media_folder() throws IOException {
        var inside = Files.createDirectory(folder.resolve("inside"));

        int code = run("render", draft("../red.png"), "--media", inside, "-o", folder.resolve("film.mp4"));

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
    }

    @Test
    void a_film_that_is_there_is_not_overwritten_unless_asked() throws IOException {
        var film = Files.writeString(folder.resolve("film.mp4"), "precious");

        int refused = run("render", draft("red.png"), "-o", film);
        assertThat(refused).isEqualTo(ExitCode.FAILURE.code());
        assertThat(film).hasContent("precious");

        int done = run("render", draft("red.png"), "-o", film, "-y");
        assertThat(done).isZero();
        assertThat(Files.size(film)).isGreaterThan(500);
    }

    @Test
    void a_draft_that_is_not_json_is_refused_with_its_place() throws IOException {
        var file = Files.writeString(folder.resolve("film.json"), "{\"t\":[{\"tt\":0,\"sg\":[{\"src\":5}]}]}");

        int code = run("render", file);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("t[0].sg[0].src");
    }

    @Test
    void plan_prints_the_canonical_text() throws IOException {
        int code = run("plan", draft("red.png", "blue.png"));

        assertThat(code).isZero();
        assertThat(printed().getFirst()).isEqualTo("plan 1");
        assertThat(printed()).filteredOn(line -> line.startsWith("shot")).hasSize(2);
    }

    @Test
    void an_unknown_option_or_a_wrong_value_is_a_usage_error() throws IOException {
        assertThat(run("render", draft("red.png"), "--qualty", "high")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("render", draft("red.png"), "--size", "big")).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("'big' is not a size; say it like 1920x1080");
    }

    @Test
    void who_types_no_command_or_one_that_is_not_there_is_told_which_there_are() {
        run();
        assertThat(said()).contains("Commands:").contains("make").contains("render");

        assertThat(run("rendr")).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("rendr").contains("render");
    }

    @Test
    void a_file_ending_that_names_no_format_is_refused_before_any_work() throws IOException {
        int code = run("render", draft("red.png"), "-o", folder.resolve("film.exe"));

        assertThat(code).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("film.exe").contains(".mp4");
    }
}
