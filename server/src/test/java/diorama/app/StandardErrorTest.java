package diorama.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process whose output and errors go to one file, as in `{ …; ./diorama …; …; } > log 2>&1`.
class StandardErrorTest {
    /// As our start script does it: descriptor 3 is the real standard error, 2 is not.
    private static final String HANDED_OVER =
            "echo before; \"$@\" 3>&2 2>/dev/null; echo between; \"$@\" 3>&2 2>/dev/null; echo after";

    @Test
    void nothing_is_written_over_in_a_file_that_output_and_errors_share(@TempDir Path folder)
            throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        HANDED_OVER,
                        "sh",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddiorama.stderr=/dev/fd/3",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "make",
                        "a film",
                        folder.resolve("nowhere.jpg").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());

        var process = shell.start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var lines = Files.readAllLines(log);
        assertThat(lines).startsWith("before").endsWith("after").contains("between");
        assertThat(lines.stream().filter(l -> l.contains("nowhere.jpg"))).hasSize(2);
        assertThat(lines.indexOf("between")).isEqualTo(lines.size() / 2);
    }
}
