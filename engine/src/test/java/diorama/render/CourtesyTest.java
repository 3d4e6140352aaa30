package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class CourtesyTest {
    @Test
    void a_polite_thread_and_what_it_starts_stand_behind_the_others() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/thread-self/stat")), "skipped: this system has no /proc");
        int own = nice();
        var started = new FutureTask<>(CourtesyTest::nice);
        var polite = new FutureTask<>(() -> {
            Courtesy.ofThisThread();
            var inner = Thread.ofPlatform().start(started);
            inner.join();
            return nice();
        });

        Thread.ofPlatform().start(polite);

        assertThat(polite.get()).isEqualTo(Math.min(own + 5, 19));
        assertThat(started.get()).isEqualTo(Math.min(own + 5, 19));
        assertThat(nice()).isEqualTo(own);
    }

    /// The nineteenth field; the second, the thread's name in brackets, may hold blanks.
    private static int nice() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
