package diorama.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Processes end when their work does.
class InterruptionTest {
    private static final int SOME_CODE = 7;

    @Test
    void a_process_whose_work_is_done_ends_without_waiting_for_itself() throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Done.class.getName())
                .inheritIO()
                .start();

        boolean hasEnded = child.waitFor(1, TimeUnit.MINUTES);
        child.destroyForcibly();

        assertThat(hasEnded).isTrue();
        assertThat(child.exitValue()).isEqualTo(SOME_CODE);
    }

    /// Its patience is longer than anybody's.
    static final class Done {
        private Done() {}

        public static void main(String[] arguments) {
            Interruption.ofThisThread(Duration.ofHours(1)).exit(SOME_CODE);
        }
    }
}
