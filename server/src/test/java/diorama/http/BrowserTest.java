package diorama.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Tests that use the studio page as a person does, in a real browser against a real server.
abstract class BrowserTest {
    static final Path SAMPLES = Path.of("..", "samples");
    static final Path HEIC = Path.of("..", "engine/src/test/resources/diorama/photo/plain.heic");

    @TempDir
    static Path folder;

    static Served server;
    static Window window;

    @BeforeAll
    static void open() {
        assumeTrue(Window.chromium().isPresent(), Window.NONE);
        server = Served.over(folder);
        window = Window.open();
    }

    @AfterAll
    static void close() {
        if (window != null) window.close();
        if (server != null) server.close();
    }

    static Path[] photos() {
        return new Path[] {
            SAMPLES.resolve("1-misty-dawn.jpg"),
            SAMPLES.resolve("2-lavender-field.jpg"),
            SAMPLES.resolve("3-autumn-lake.jpg"),
            SAMPLES.resolve("4-golden-bay.jpg"),
            HEIC
        };
    }

    static void say(Page page, String text) {
        page.fill("#say", text);
        page.keyboard().press("Enter");
        page.waitForFunction("() => !document.querySelector('.busy')");
    }

    /// The smallest size and the quickest quality.
    static void small(Page page) {
        page.locator(".choice").nth(1).locator("button").first().click();
        page.locator(".choice").nth(2).locator("button").first().click();
    }
}
