package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `doctor`: what this machine can do.
class DoctorCommandTest extends CommandLineTest {
    @Test
    void doctor_says_that_films_can_be_made_here() {
        int code = run("doctor");

        assertThat(code).isZero();
        assertThat(printed().getLast()).isEqualTo("Diorama can make films here.");
    }
}
