package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Picture;
import diorama.wire.ProjectCodec;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A project that outlives the run: made once, edited in further runs, each with nothing but the file to go on.
class ProjectCommandsTest extends CommandLineTest {
    private Path project = Path.of("");

    @BeforeEach
    void made() throws IOException {
        photo("photos/red.png", Color.RED);
        photo("photos/blue.png", Color.BLUE);
        project = folder.resolve("film.diorama");
        int code =
                run("make", "a 2 second video", folder.resolve("photos"), "-o", film("film.mp4"), "--size", "160x90");
        assertThat(code).isZero();
    }

    private Path film(String name) {
        return folder.resolve(name);
    }

    private ProjectCodec.Document kept() throws IOException {
        return ProjectCodec.read(Files.readString(project));
    }

    private List<String> names() throws IOException {
        return kept().draft().pictures().stream().map(Picture::name).toList();
    }

    @Test
    void make_leaves_a_project_beside_the_film_with_media_relative_to_it() throws IOException {
        assertThat(kept().media())
                .extracting(ProjectCodec.Item::path)
                .containsExactly("photos/blue.png", "photos/red.png");
        assertThat(kept().media()).allMatch(item -> item.digest().length() == 64);
        assertThat(kept().journal().done()).hasSize(1);
        assertThat(kept().film()).contains("film.mp4");
    }

    @Test
    void edit_says_what_it_did_shows_the_timeline_and_makes_no_film_unasked() throws IOException {
        var before = Files.getLastModifiedTime(film("film.mp4"));

        int code = run("edit", project, "make the second one slower", "add the title \"Hi\"");

        assertThat(code).isZero();
        assertThat(said()).contains("red.png stays on screen for", "Added the title \"Hi\"", "Timeline (2 tracks)");
        assertThat(kept().journal().done()).hasSize(3);
        assertThat(Files.getLastModifiedTime(film("film.mp4"))).isEqualTo(before);
    }

    @Test
    void undo_and_redo_walk_across_runs() throws IOException {
        run("edit", project, "remove the first photo");
        assertThat(names()).containsExactly("red.png");

        run("edit", project, "undo");
        assertThat(names()).containsExactly("blue.png", "red.png");

        run("edit", project, "redo");
        assertThat(names()).containsExactly("red.png");
    }

    @Test
    void it_means_in_the_next_run_what_it_meant_in_the_last() throws IOException {
        run("edit", project, "make the second photo black and white");
        run("edit", project, "move it to the front");

        assertThat(names()).containsExactly("red.png", "blue.png");
    }

    @Test
    void a_question_of_one_run_is_answered_in_the_next() throws IOException {
        run("edit", project, "delete that one");
        assertThat(said()).contains("Which picture do you mean?");

        run("say", "the second one");
        assertThat(names()).containsExactly("blue.png");
    }

    @Test
    void with_an_output_the_film_is_made() throws IOException {
        int code = run("edit", project, "make it 3 seconds", "-o", film("long.mp4"), "--size", "160x90");

        assertThat(code).isZero();
        assertThat(said()).contains("long.mp4: 3.0 s");
        assertThat(kept().film()).contains("long.mp4");
    }

    @Test
    void export_makes_the_film_of_the_project_anew() throws IOException {
        run("edit", project, "make it 3 seconds");
        int code = run("say", "export", "--size", "160x90", "--json");

        assertThat(code).isZero();
        assertThat(printed().getLast()).contains("\"done\"", "\"length_ms\":3000");
    }

    @Test
    void files_that_are_named_behind_the_words_are_brought() throws IOException {
        photo("more/green.png", Color.GREEN);

        run("edit", project, "add these at the front", folder.resolve("more/green.png"));

        assertThat(names()).containsExactly("green.png", "blue.png", "red.png");
        assertThat(kept().media()).hasSize(3);
    }

    @Test
    void files_alone_are_added_and_one_that_is_there_already_is_not_brought_twice() throws IOException {
        photo("more/green.png", Color.GREEN);

        run("edit", project, folder.resolve("more"), folder.resolve("photos"));

        assertThat(names()).containsExactly("blue.png", "red.png", "green.png");
    }

    @Test
    void a_file_that_is_gone_is_named_with_what_to_do_and_the_film_is_not_made_without_it() throws IOException {
        Files.delete(folder.resolve("photos/red.png"));

        int edited = run("edit", project, "make it 3 seconds");
        assertThat(edited).isZero();
        assertThat(said()).contains("red.png is not where it was", "--media", "3 s");

        int rendered = run("edit", project, "export");
        assertThat(rendered).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("photos/red.png");
    }

    @Test
    void files_that_have_moved_are_found_where_the_person_says() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("photos/red.png"), folder.resolve("elsewhere/red.png"));

        int code = run("edit", project, "export", "--media", folder.resolve("elsewhere"), "--size", "160x90");

        assertThat(code).isZero();
        assertThat(kept().media()).extracting(ProjectCodec.Item::path).contains("elsewhere/red.png");
    }

    @Test
    void a_file_that_has_changed_is_named() throws IOException {
        photo("photos/red.png", Color.PINK);

        run("edit", project, "make it 3 seconds");

        assertThat(said()).contains("red.png has changed since");
    }

    @Test
    void project_and_photos_moved_together_still_belong_together() throws IOException {
        var there = folder.resolve("there");
        Files.createDirectories(there);
        Files.move(folder.resolve("photos"), there.resolve("photos"));
        Files.move(project, there.resolve("film.diorama"));

        int code = run("edit", there.resolve("film.diorama"), "what is in it?");

        assertThat(code).isZero();
        assertThat(said()).doesNotContain("not where it was").contains("Timeline");
    }

    @Test
    void what_is_no_project_is_refused_with_a_sentence() throws IOException {
        var file = Files.writeString(folder.resolve("x.diorama"), "{\"diorama\":7}");

        assertThat(run("edit", file, "undo")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("version 7");
        assertThat(run("edit", folder.resolve("gone.diorama"), "undo")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said()).contains("There is no file");
    }

    @Test
    void a_project_that_is_there_is_not_overwritten_by_another_film() throws IOException {
        Files.delete(film("film.mp4"));
        String before = Files.readString(project);

        int code = run("make", "1 second", folder.resolve("photos"), "-o", film("film.mp4"), "--size", "160x90");

        assertThat(code).isEqualTo(ExitCode.FAILURE.code());
        assertThat(said()).contains("film.diorama is there already");
        assertThat(Files.readString(project)).isEqualTo(before);
    }
}
