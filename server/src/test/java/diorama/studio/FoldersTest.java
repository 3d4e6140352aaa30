package diorama.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void without_variables_the_usual_places_are_taken() {
        var folders = Folders.of(Map.of(), HOME);

        assertThat(folders.cache()).isEqualTo(Path.of("/home/ann/.cache/diorama"));
        assertThat(folders.config()).isEqualTo(Path.of("/home/ann/.config/diorama"));
        assertThat(folders.data()).isEqualTo(Path.of("/home/ann/.local/share/diorama"));
    }

    @Test
    void a_variable_moves_its_place_and_a_relative_one_is_ignored() {
        var folders = Folders.of(Map.of("XDG_CACHE_HOME", "/fast", "XDG_DATA_HOME", "data"), HOME);

        assertThat(folders.chunks()).isEqualTo(Path.of("/fast/diorama/chunks"));
        assertThat(folders.data()).isEqualTo(Path.of("/home/ann/.local/share/diorama"));
    }
}
