package diorama.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Not a test: takes the pictures in docs/screens (`./do screenshots`), for people to look at.
class StudioScreens {
    private static final Path SCREENS = Path.of("..", "docs", "screens");
    private static final int QUALITY = 74;
    private static final int LONGEST_MS = 240_000;

    @TempDir
    Path folder;

    private static final List<Shape> SHAPES = List.of(new Shape("wide", 1440, 900), new Shape("narrow", 390, 844));

    private record Shape(String name, int width, int height) {
        Window.Eyes eyes(String language, ColorScheme scheme) {
            return new Window.Eyes(language, width, height, scheme);
        }
    }

    private record Look(String name, Window.Eyes eyes, List<String> words) {}

    @Test
    void the_page_is_pictured() throws IOException {
        assumeTrue(Window.chromium().isPresent(), Window.NONE);
        Files.createDirectories(SCREENS);
        var english = List.of(
                "Make a 10 second film with smooth crossfades",
                "Add the title \"Our summer\" at the start",
                "Warmer colours, and calm piano music");
        var chinese = List.of("做一个10秒的视频，平滑转场", "开头加标题“夏天的回忆”", "色调更暖一些，配舒缓的钢琴曲");
        try (var window = Window.open()) {
            for (var shape : SHAPES)
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    String name = shape.name() + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    take(window, new Look(name + "-en", shape.eyes("en-US", scheme), english));
                    take(window, new Look(name + "-zh", shape.eyes("zh-CN", scheme), chinese));
                }
        }
    }

    /// Empty, with something wrong, at work, and done.
    private void take(Window window, Look look) throws IOException {
        try (var server = Served.over(folder.resolve(look.name()));
                var view = window.view(server.base, look.eyes())) {
            var page = view.page();
            page.setDefaultTimeout(LONGEST_MS);
            page.waitForSelector(".drop");
            page.waitForTimeout(500);
            shoot(page, look, "1-empty");
            var wrong = Files.writeString(folder.resolve("notes.txt"), "no picture");
            var photos = new java.util.ArrayList<>(List.of(BrowserTest.photos()).subList(0, 4));
            photos.add(BrowserTest.SAMPLES.resolve("5-blue-hour-lighthouse.jpg"));
            photos.add(wrong);
            page.setInputFiles("#files", photos.toArray(Path[]::new));
            page.waitForSelector(".uploads .is-wrong");
            page.waitForTimeout(1500);
            shoot(page, look, "2-error");
            page.locator(".is-wrong button").click();
            for (String words : look.words()) BrowserTest.say(page, words);
            Window.awaitFilm(page);
            page.evaluate("() => document.querySelectorAll('.clip')[1]?.focus()");
            page.waitForTimeout(2500);
            shoot(page, look, "3-working");
            page.locator(".bar .primary").click();
            page.locator(".export .primary").click();
            page.waitForSelector("#download");
            page.waitForTimeout(400);
            shoot(page, look, "4-done");
        }
    }

    private static void shoot(Page page, Look look, String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(look.name() + "-" + what + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
