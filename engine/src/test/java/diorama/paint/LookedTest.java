package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookedTest {
    private static final List<String> BEFORE = List.of("fade: 10203040", "wipe: 50607080");
    private static final List<String> AFTER = List.of("fade: 10203040", "wipe: 51617080");

    @TempDir
    private Path folder;

    private Path golden = Path.of("");

    @BeforeEach
    void somebody_looked_at_what_version_three_paints() throws IOException {
        golden = folder.resolve("looks.txt");
        new Looked(golden, 3, /* isRewriting= */ true).assertAlike(BEFORE);
    }

    @Test
    void what_did_not_change_is_alike_under_this_version_and_the_next() throws IOException {
        new Looked(golden, 3, /* isRewriting= */ false).assertAlike(BEFORE);
        new Looked(golden, 4, /* isRewriting= */ false).assertAlike(BEFORE);
    }

    @Test
    void frames_that_change_a_little_ask_for_another_paint_version_and_cannot_be_rewritten_without()
            throws IOException {
        for (boolean isRewriting : new boolean[] {false, true}) {
            assertThatThrownBy(() -> new Looked(golden, 3, isRewriting).assertAlike(AFTER))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("raise RenderSettings.paintVersion")
                    .hasMessageContaining("wipe");
        }
        assertThat(Files.readAllLines(golden)).contains("wipe: 50607080");
    }

    @Test
    void with_another_version_they_are_rewritten_and_name_it() throws IOException {
        new Looked(golden, 4, /* isRewriting= */ true).assertAlike(AFTER);

        assertThat(Files.readAllLines(golden))
                .startsWith("painted by version 4")
                .contains("wipe: 51617080");
    }

    @Test
    void a_look_that_is_new_needs_no_other_version() throws IOException {
        var more = List.of("fade: 10203040", "wipe: 50607080", "spin: 01020304");

        new Looked(golden, 3, /* isRewriting= */ true).assertAlike(more);

        assertThat(Files.readAllLines(golden)).contains("spin: 01020304");
    }

    @Test
    void a_frame_that_looks_different_is_told_with_its_area() {
        assertThatThrownBy(() -> new Looked(golden, 4, /* isRewriting= */ false)
                        .assertAlike(List.of("fade: 10203040", "wipe: 5060a080")))
                .hasMessageContaining("wipe, area 2");
    }
}
