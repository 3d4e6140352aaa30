package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `make`: from a sentence and files to a film.
class MakeCommandTest extends CommandLineTest {
    @BeforeEach
    void photos() throws IOException {
        photo("red.png", Color.RED);
        photo("blue.png", Color.BLUE);
    }

    @Test
    void a_folder_that_is_not_there_is_named_before_any_work() {
        int code = run("make", "a film", folder.resolve("red.png"), "-o", folder.resolve("nodir/film.mp4"));

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("There is no folder " + folder.resolve("nodir"));
    }

    @Test
    void a_sentence_lays_a_brought_table_over_the_film_and_asks_for_one_that_is_missing() throws IOException {
        var table = Files.writeString(folder.resolve("swap.cube"), SwapTable.TEXT);
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
}
