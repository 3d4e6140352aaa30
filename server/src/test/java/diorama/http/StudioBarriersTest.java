package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether everybody can use the studio page: in each view, in both languages, wide and narrow, light and dark.
class StudioBarriersTest extends BrowserTest {
    @ParameterizedTest
    @MethodSource("eyes")
    void nobody_is_kept_out_of_any_view(Window.Eyes eyes) throws IOException {
        var wrong = Files.writeString(folder.resolve("notes.txt"), "no picture", StandardCharsets.UTF_8);
        try (var view = window.view(server.base, eyes)) {
            var page = view.page();
            page.waitForSelector(".welcome");
            assertThat(view.barriers()).as("empty").isEmpty();

            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            page.setInputFiles(".line input[type=file]", wrong);
            page.waitForSelector(".is-wrong");
            assertThat(view.barriers()).as("error").isEmpty();

            say(page, "make a 3 second film with the title 'Hello' and piano music");
            page.waitForSelector(".wave path");
            assertThat(view.barriers()).as("working").isEmpty();

            page.locator(".clip").nth(1).focus();
            for (int tab = 0; tab < 4; tab++) {
                page.locator("[role=tab]").nth(tab).click();
                page.waitForFunction(
                        "tab => document.querySelectorAll('[role=tab]')[tab].ariaSelected === 'true'", tab);
                assertThat(view.barriers()).as("picker " + tab).isEmpty();
            }
            for (String bar : List.of(".of-words .bar", ".of-music .bar")) {
                page.locator(bar).first().focus();
                page.keyboard().press("Enter");
                assertThat(view.barriers()).as(bar).isEmpty();
            }

            page.locator(".stage .play").focus();
            page.keyboard().press("?");
            page.waitForSelector("dialog .keys");
            assertThat(view.barriers()).as("help").isEmpty();
            page.keyboard().press("Escape");
            page.waitForFunction("() => !document.querySelector('dialog')");

            page.keyboard().press("e");
            page.waitForSelector("dialog .export");
            assertThat(view.barriers()).as("export").isEmpty();
            small(page);
            page.locator(".export .is-large").click();
            page.waitForSelector("#download");
            assertThat(view.barriers()).as("done").isEmpty();
        }
    }

    static Stream<Window.Eyes> eyes() {
        return Stream.of(
                new Window.Eyes("en-US", 1440, 900, ColorScheme.LIGHT),
                new Window.Eyes("zh-CN", 1440, 900, ColorScheme.DARK),
                new Window.Eyes("zh-CN", 390, 844, ColorScheme.LIGHT),
                new Window.Eyes("en-US", 390, 844, ColorScheme.DARK));
    }
}
