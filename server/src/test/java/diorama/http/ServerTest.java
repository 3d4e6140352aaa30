package diorama.http;

import diorama.fetch.FetchSettings;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests that talk to a fresh server each, over a folder that outlives its restarts.
abstract class ServerTest {
    static final String SMALL = "{\"resolution\":\"128x72\",\"quality\":\"draft\",\"fps\":10}";

    @TempDir
    Path folder;

    Served served;

    @BeforeEach
    void start() {
        served = Served.over(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    void restart() {
        stop();
        start();
    }

    void restart(StudioRules rules, HttpSettings settings) {
        stop();
        served = Served.over(folder, rules, settings);
    }

    void restart(FetchSettings fetch) {
        stop();
        served = Served.over(folder, StudioRules.DEFAULT, HttpSettings.DEFAULT, fetch);
    }

    static long filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
