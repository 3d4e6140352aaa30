package diorama.http;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// What hostile or careless callers send to one server: each is refused with its code, and the server goes on.
abstract class AttackTest {
    @TempDir
    static Path folder;

    static Served served;
    static String session;

    @BeforeAll
    static void start() {
        served = Served.over(folder);
        session = served.film(1);
    }

    @AfterAll
    static void stop() {
        served.close();
    }
}
