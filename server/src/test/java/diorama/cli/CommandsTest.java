package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import diorama.studio.StudioSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands with real files and real films; only the two streams are caught.
class CommandsTest {
    private static final String SWAP_RED_AND_BLUE = """
            TITLE "swap"
            LUT_3D_SIZE 2
            0 0 0
            0 0 1
            0 1 0
            0 1 1
            1 0 0
            1 0 1
            1 1 0
            1 1 1
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void photos() throws IOException {
        photo("red.png", Color.RED);
        photo("blue.png", Color.BLUE);
    }

    private Path photo(String name, Color colour) throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private int run(Object... arguments) {
        var folders =
                Folders.of(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder);
        var store = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT, InstantSource.system());
        var rooms = new Commands.Rooms(
                new Gathering(new Probe(), StudioSettings.DEFAULT),
                new Projects(new Probe(), folders),
                new Export(store, RenderSettings.DEFAULT, new EspeakVoice(List.of())),
                new Checkup(folders));
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                /* isInteractive= */ false,
                /* isColourful= */ false);
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.commandLine(rooms, terminal).execute(words);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
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
    void a_folder_that_is_not_there_is_named_before_any_work() {
        int code = run("make", "a film", folder.resolve("red.png"), "-o", folder.resolve("nodir/film.mp4"));

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("There is no folder " + folder.resolve("nodir"));
    }

    @Test
    void a_table_of_colours_that_lies_beside_the_photos_is_laid_over_them() throws IOException {
        Files.writeString(folder.resolve("swap.cube"), SWAP_RED_AND_BLUE);
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
    void a_sentence_lays_a_brought_table_over_the_film_and_asks_for_one_that_is_missing() throws IOException {
        var table = Files.writeString(folder.resolve("swap.cube"), SWAP_RED_AND_BLUE);
        var photo = folder.resolve("red.png");
        var film = folder.resolve("film.json");
        var still = folder.resolve("still.png");

        run(
                "make",
                "a 1 second video, apply the colour table",
                photo,
                table,
                "-o",
                still,
                "--draft",
                film,
                "--no-project");
        run("explain", "apply the colour table", photo);

        assertThat(Files.readString(film)).contains("lut").contains("swap.cube");
        assertThat(new Color(ImageIO.read(still.toFile()).getRGB(80, 45)).getBlue())
                .isGreaterThan(240);
        assertThat(printed()).anyMatch(line -> line.contains("Add a .cube file"));
    }

    @Test
    void subtitles_that_come_with_the_photos_are_read_and_written_beside_the_film() throws IOException {
        var subtitles = Files.writeString(
                folder.resolve("words.srt"),
                "1\n00:00:00,200 --> 00:00:00,900\nHello <i>海</i>\n\n2\n00:00:09,000 --> 00:00:10,000\nlate\n");

        int code = run(
                "make",
                "a 1 second square video",
                folder.resolve("red.png"),
                subtitles,
                "-o",
                folder.resolve("said.mp4"),
                "--size",
                "160x160",
                "--srt",
                "--vtt",
                "--draft",
                folder.resolve("said.json"));

        assertThat(code).isZero();
        assertThat(folder.resolve("said.srt")).content().isEqualTo("1\n00:00:00,200 --> 00:00:00,900\nHello 海\n\n");
        assertThat(folder.resolve("said.vtt")).content().startsWith("WEBVTT").contains("Hello 海");
        assertThat(folder.resolve("said.json")).content().contains("Captions").doesNotContain("late");
    }

    @Test
    void a_gif_is_small_unless_a_size_is_asked_for() throws IOException {
        run("make", "a 1 second square video", photo("green.png", Color.GREEN), "-o", folder.resolve("film.gif"));
        String small = said();
        run(
                "make",
                "a 1 second square video",
                folder.resolve("green.png"),
                "-o",
                folder.resolve("as-said.gif"),
                "--size",
                "320x320");

        assertThat(small).contains("film.gif: 1.0 s, 640x640");
        assertThat(said()).contains("as-said.gif: 1.0 s, 320x320");
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
    void a_sentence_makes_a_film_of_exactly_the_length_it_names() throws IOException {
        var film = folder.resolve("film.mp4");

        int code = run("make", "a 2 second video with smooth transitions", folder, "-o", film, "--size", "160x90");

        assertThat(said()).contains("Made a 2 s film of 2 pictures", "film.mp4: 2.0 s, 160x90");
        assertThat(code).isZero();
    }

    @Test
    void a_sentence_in_chinese_is_answered_in_chinese() throws IOException {
        var film = folder.resolve("film.mp4");

        int code = run("make", "做一个2秒的视频，转场平滑", folder, "-o", film, "--size", "160x90", "--quality", "draft");

        assertThat(said()).contains("2 秒").doesNotContain("Made");
        assertThat(code).isZero();
    }

    @Test
    void files_that_cannot_be_used_are_named_and_the_film_goes_on_without_them() throws IOException {
        Files.writeString(folder.resolve("notes.jpg"), "This is not a picture.\n".repeat(50));
        var empty = Files.createFile(folder.resolve("empty.jpg"));
        var film = folder.resolve("film.mp4");

        int code = run(
                "make",
                "2 seconds",
                folder.resolve("red.png"),
                folder.resolve("notes.jpg"),
                empty,
                folder.resolve("gone.jpg"),
                folder.resolve("blue.png"),
                "-o",
                film,
                "--size",
                "160x90");

        assertThat(said()).contains("notes.jpg", "empty.jpg is empty", "gone.jpg", "film.mp4: 2.0 s");
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(film).isNotEmptyFile();
    }

    @Test
    void in_a_folder_a_text_called_like_a_photo_is_named_and_other_files_are_not() throws IOException {
        Files.writeString(folder.resolve("fake.jpg"), "This is not a picture.\n".repeat(50));
        Files.writeString(folder.resolve("notes.txt"), "Buy milk.\n".repeat(50));
        var film = folder.resolve("film.mp4");

        int code = run("make", "2 seconds", folder, "-o", film, "--size", "160x90");

        assertThat(said()).contains("fake.jpg").doesNotContain("notes.txt");
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
    }

    @Test
    void when_no_file_is_left_there_is_no_film_and_the_exit_code_says_bad_input() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.jpg"));
        var film = folder.resolve("film.mp4");

        int code = run("make", "15 seconds", empty, "-o", film);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(film).doesNotExist();
    }

    @Test
    void the_draft_that_make_keeps_renders_to_the_same_film() throws IOException {
        var kept = folder.resolve("kept.json");
        int made = run(
                "make",
                "2 seconds",
                folder.resolve("red.png"),
                folder.resolve("blue.png"),
                "-o",
                folder.resolve("a.mp4"),
                "--size",
                "160x90",
                "--draft",
                kept);

        int rendered = run("render", kept, "--media", "/", "-o", folder.resolve("b.mp4"), "--size", "160x90", "--json");

        assertThat(made).isZero();
        assertThat(rendered).isZero();
        assertThat(folder.resolve("b.mp4")).hasSameBinaryContentAs(folder.resolve("a.mp4"));
    }

    @Test
    void plan_prints_the_canonical_text() throws IOException {
        int code = run("plan", draft("red.png", "blue.png"));

        assertThat(code).isZero();
        assertThat(printed().getFirst()).isEqualTo("plan 1");
        assertThat(printed()).filteredOn(line -> line.startsWith("shot")).hasSize(2);
    }

    @Test
    void doctor_says_that_films_can_be_made_here() {
        int code = run("doctor");

        assertThat(code).isZero();
        assertThat(printed().getLast()).isEqualTo("Diorama can make films here.");
    }

    @Test
    void an_unknown_option_or_a_wrong_value_is_a_usage_error() throws IOException {
        assertThat(run("render", draft("red.png"), "--qualty", "high")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("render", draft("red.png"), "--size", "big")).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("'big' is not a size; say it like 1920x1080");
    }

    @Test
    void a_file_ending_that_names_no_format_is_refused_before_any_work() throws IOException {
        int code = run("render", draft("red.png"), "-o", folder.resolve("film.exe"));

        assertThat(code).isEqualTo(ExitCode.USAGE.code());
        assertThat(said()).contains("film.exe").contains(".mp4");
    }
}
