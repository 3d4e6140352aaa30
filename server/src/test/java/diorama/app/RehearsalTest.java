package diorama.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the start script runs after a build.
class RehearsalTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void a_rehearsal_makes_a_film_asks_the_server_and_ends_well(@TempDir Path stage)
            throws IOException, InterruptedException {
        var rehearsal = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "rehearse",
                        stage.toString(),
                        SAMPLES.resolve("1-misty-dawn.jpg").toString(),
                        SAMPLES.resolve("2-lavender-field.jpg").toString())
                .redirectErrorStream(true);
        rehearsal.environment().put("XDG_CACHE_HOME", stage.toString());
        rehearsal.environment().put("XDG_DATA_HOME", stage.toString());

        var process = rehearsal.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(stage.resolve("film.mp4")).isNotEmptyFile();
        assertThat(stage.resolve("again.mp4")).isNotEmptyFile();
        assertThat(said).contains("Rehearsal").contains("Lo-fi music");
        assertThat(stage.resolve("data")).isNotEmptyDirectory();
    }
}
