package diorama.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbers_in_names_count_as_numbers() {
        var wanted = List.of("a", "IMG_2.jpg", "img_10.jpg", "IMG_0011.jpg", "IMG_100.jpg", "日落1", "日落2", "日落10");

        for (int seed = 0; seed < 100; seed++) {
            var shuffled = new ArrayList<>(wanted);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.NAMES);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    @Test
    void a_number_longer_than_any_int_is_still_a_number() {
        assertThat(NaturalOrder.NAMES.compare("99999999999999999999", "100000000000000000000"))
                .isNegative();
    }

    @Test
    void names_that_differ_only_in_case_or_zeros_still_have_an_order() {
        assertThat(NaturalOrder.NAMES.compare("a1", "A1")).isPositive();
        assertThat(NaturalOrder.NAMES.compare("a01", "a1")).isNotZero();
        assertThat(NaturalOrder.NAMES.compare("a1", "a1")).isZero();
    }
}
