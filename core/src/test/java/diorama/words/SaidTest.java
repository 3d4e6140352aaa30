package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wishes as different people put them: terse, polite, clumsy, mistyped, without marks, corrected in mid-sentence.
class SaidTest {
    private static final double WANTED = 0.93;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "english-1.txt",
                "chinese-1.txt",
                "english-2.txt",
                "chinese-2.txt",
                "english-3.txt",
                "english-4.txt",
                "english-pictures.txt"
            })
    void what_people_say_comes_to_the_film_that_they_mean(String name) throws IOException {
        var set = SaidSet.of(name);

        var misses = set.misses();

        int allowed = (int) (set.cases().size() * (1 - WANTED));
        assertThat(misses).hasSizeLessThanOrEqualTo(allowed);
    }
}
