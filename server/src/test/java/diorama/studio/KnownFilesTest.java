package diorama.studio;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.probe.Probe;
import diorama.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project keeps what was found in its files. Here the bytes of a photo are replaced by noise behind its back: who
/// looks again says so, who knows the file does not.
class KnownFilesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-06-01T12:00:00Z"));

    @TempDir
    Path folder;

    private Path photo = Path.of("");
    private Path project = Path.of("");

    @BeforeEach
    void saved() throws IOException {
        photo = folder.resolve("dawn.jpg");
        project = folder.resolve("film.diorama");
        Files.copy(Path.of("..", "samples", "1-misty-dawn.jpg"), photo);
        Files.setLastModifiedTime(photo, LONG_AGO);
        save();
    }

    private void save() {
        var material = new Gathering(new Probe(), StudioSettings.DEFAULT).gather(List.of(photo), /* isByDate= */ false);
        var film = Film.of(material.library());
        projects().save(Project.of(film, material, Optional.empty()), project);
    }

    private Projects projects() {
        return new Projects(new Probe(), Folders.of(Map.of(), folder));
    }

    private Projects.Opened opened() {
        return projects().open(project, List.of());
    }

    private void becomesNoise(int bytes, FileTime changed) throws IOException {
        Files.write(photo, new byte[bytes]);
        Files.setLastModifiedTime(photo, changed);
    }

    @Test
    void a_file_that_was_not_changed_is_not_looked_at_again() throws IOException {
        var before = opened();
        becomesNoise((int) Files.size(photo), LONG_AGO);

        var after = opened();

        assertThat(after.problems()).isEmpty();
        assertThat(after.project().film().library())
                .isEqualTo(before.project().film().library());
    }

    @Test
    void a_file_of_another_time_or_size_is_looked_at_again() throws IOException {
        int size = (int) Files.size(photo);

        becomesNoise(size, FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        assertThat(opened().problems()).hasAtLeastOneElementOfType(Problem.NotMedia.class);

        becomesNoise(size - 1, LONG_AGO);
        assertThat(opened().problems()).hasAtLeastOneElementOfType(Problem.NotMedia.class);
    }

    @Test
    void a_file_that_was_just_changed_is_looked_at_again_since_that_may_have_been_after_the_look() throws IOException {
        var now = FileTime.from(Instant.now().plusSeconds(5));
        Files.setLastModifiedTime(photo, now);
        save();

        becomesNoise((int) Files.size(photo), now);

        assertThat(opened().problems()).hasAtLeastOneElementOfType(Problem.NotMedia.class);
    }

    @Test
    void facts_that_cannot_be_read_are_found_anew() throws IOException {
        String text = Files.readString(project);
        Files.writeString(project, text.replace("\"photo\"", "\"painting\""));

        var opened = opened();

        assertThat(text).contains("\"photo\"");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.project().film().library().media()).hasSize(1);
    }
}
