package diorama.studio;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {
    @TempDir
    Path folder;

    private Path touch(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static List<String> names(FileSearch.Found found) {
        return found.files().stream().map(FoundFile::name).toList();
    }

    @Test
    void files_come_in_the_order_given_and_folders_in_natural_order() throws IOException {
        var last = touch("z.jpg");
        touch("trip/10.jpg");
        touch("trip/9.jpg");
        touch("trip/day 2/1.jpg");

        var found = new FileSearch(StudioSettings.DEFAULT).find(List.of(last, folder.resolve("trip")));

        assertThat(names(found)).containsExactly("z.jpg", "9.jpg", "10.jpg", "1.jpg");
        assertThat(found.files()).extracting(FoundFile::isNamed).containsExactly(true, false, false, false);
    }

    @Test
    void hidden_files_and_folders_are_passed_over_but_not_when_named() throws IOException {
        touch(".thumbnails/a.jpg");
        touch("b.jpg");
        var hidden = touch(".hidden.jpg");

        var found = new FileSearch(StudioSettings.DEFAULT).find(List.of(folder, hidden));

        assertThat(names(found)).containsExactly("b.jpg", ".hidden.jpg");
    }

    @Test
    void a_file_met_twice_counts_once() throws IOException {
        var file = touch("a.jpg");

        var found = new FileSearch(StudioSettings.DEFAULT).find(List.of(file, folder, folder.resolve("./a.jpg")));

        assertThat(found.files()).hasSize(1);
    }

    @Test
    void what_is_not_there_is_named() {
        var found = new FileSearch(StudioSettings.DEFAULT).find(List.of(Path.of("nowhere/写真.jpg")));

        assertThat(found.files()).isEmpty();
        assertThat(found.problems()).containsExactly(new Problem.FileNotFound("nowhere/写真.jpg"));
    }

    @Test
    void more_files_than_the_limit_are_named_and_left_out() throws IOException {
        touch("1.jpg");
        touch("2.jpg");
        touch("3.jpg");

        var found = new FileSearch(new StudioSettings(2, 5)).find(List.of(folder));

        assertThat(names(found)).containsExactly("1.jpg", "2.jpg");
        assertThat(found.problems()).hasSize(1);
    }
}
