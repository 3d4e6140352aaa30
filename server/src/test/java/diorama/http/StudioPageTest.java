package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.probe.Probe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The studio page as a person uses it, in a real browser against a real server.
class StudioPageTest {
    static final Path SAMPLES = Path.of("..", "samples");
    static final Path HEIC = Path.of("..", "engine/src/test/resources/diorama/photo/plain.heic");

    @TempDir
    static Path folder;

    private static Served server;
    private static Window window;

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

    /// What is said in a language, and how the page calls its parts.
    record Tongue(String language, String make, String grey, String export) {}

    static Stream<Tongue> tongues() {
        return Stream.of(
                new Tongue("en-US", "make a 5 second film with crossfades", "make it black and white", "Export film"),
                new Tongue("zh-CN", "做一个5秒的视频，淡入淡出转场", "变成黑白", "开始导出"));
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

    private static List<String> order(Page page) {
        return page.locator(".clip").all().stream()
                .map(clip -> String.valueOf(clip.getAttribute("data-id")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void photos_become_a_film_by_hand_and_by_word(Tongue tongue) throws IOException {
        try (var view = window.view(server.base, Window.Eyes.of(tongue.language()))) {
            var page = view.page();
            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5"
                    + " && [...document.querySelectorAll('.awaiting img')].every(i => i.naturalWidth > 0)");

            say(page, tongue.make());
            page.waitForSelector(".clip");
            say(page, tongue.grey());
            Window.awaitFilm(page);
            page.click(".play");
            page.waitForFunction("() => document.querySelector('video').currentTime > 0.2");
            int early = view.look();
            page.waitForFunction("() => document.querySelector('video').currentTime > 1.6");
            assertThat(view.look()).isNotEqualTo(early);
            page.click(".play");

            var before = order(page);
            page.locator(".clip").first().dragTo(page.locator(".clip").nth(2));
            page.waitForFunction("first => document.querySelector('.clip').dataset.id !== first", before.getFirst());
            assertThat(order(page)).containsExactlyInAnyOrderElementsOf(before).isNotEqualTo(before);
            page.locator(".stage").focus();
            page.keyboard().press("Control+z");
            page.waitForFunction("first => document.querySelector('.clip').dataset.id === first", before.getFirst());

            page.locator(".shape .segmented button").nth(1).click();
            page.waitForFunction(
                    "() => document.querySelectorAll('.shape [aria-pressed=true]')[0].textContent.includes('9:16')");
            assertThat(exported(page, tongue)).isEqualTo(new Size(480, 854));
            assertThat(view.complaints()).isEmpty();
        }
    }

    private static Size exported(Page page, Tongue tongue) throws IOException {
        page.locator(".bar .primary").click();
        page.locator(".choice").nth(1).locator("button").first().click();
        page.locator(".choice").nth(2).locator("button").first().click();
        page.getByText(tongue.export(), new Page.GetByTextOptions().setExact(false))
                .last()
                .click();
        page.waitForSelector("#download");
        var download = page.waitForDownload(() -> page.click("#download"));
        var file = Files.createTempFile(folder, "film", ".mp4");
        download.saveAs(file);
        var media = new Probe().probe(file, new MediaId("film")).media();
        assertThat(media).isInstanceOf(Media.Clip.class);
        assertThat(((Media.Clip) media).lengthMs()).isBetween(4900L, 5100L);
        return ((Media.Clip) media).size();
    }

    @Test
    void two_windows_and_a_reload_show_the_same_film() {
        try (var one = window.view(server.base, Window.Eyes.of("en-US"))) {
            one.page().setInputFiles("#files", photos());
            one.page().waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            try (var other = window.view(one.page().url(), Window.Eyes.of("en-US"))) {
                say(one.page(), "make a 10 second film");
                other.page().waitForSelector(".clip");
                assertThat(order(other.page())).isEqualTo(order(one.page()));
                assertThat(other.page().locator(".talk-list").innerText()).contains("make a 10 second film");

                one.page().reload();
                one.page().waitForSelector(".clip");
                assertThat(order(one.page())).isEqualTo(order(other.page()));
            }
        }
    }

    @Test
    void a_file_that_cannot_be_used_says_why_and_the_rest_go_on() throws IOException {
        var wrong = Files.writeString(folder.resolve("notes.txt"), "no picture", StandardCharsets.UTF_8);
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            view.page().setInputFiles("#files", new Path[] {wrong, SAMPLES.resolve("1-misty-dawn.jpg")});

            view.page().waitForSelector(".uploads .is-wrong");
            view.page().waitForSelector(".awaiting img");
            assertThat(view.page().locator(".is-wrong .upload-says").innerText())
                    .contains("notes.txt");
        }
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void nobody_is_kept_out(Window.Eyes eyes) throws IOException {
        try (var view = window.view(server.base, eyes)) {
            var page = view.page();
            page.waitForSelector(".welcome");
            assertThat(view.barriers()).isEmpty();

            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            assertThat(view.barriers()).isEmpty();

            say(page, "make a 10 second film");
            page.waitForSelector(".clip");
            page.locator(".clip").first().focus();
            page.waitForSelector(".samples");
            assertThat(view.barriers()).isEmpty();

            page.keyboard().press("e");
            page.waitForSelector("dialog[open]");
            assertThat(view.barriers()).isEmpty();
        }
    }

    static Stream<Window.Eyes> eyes() {
        return Stream.of(
                new Window.Eyes("en-US", 1440, 900, ColorScheme.LIGHT),
                new Window.Eyes("en-US", 390, 844, ColorScheme.DARK));
    }

    @Test
    void the_page_is_light() throws IOException, InterruptedException {
        var parts = List.of(
                "/",
                "/page/style.css",
                "/page/main.js",
                "/page/store.js",
                "/page/api.js",
                "/page/words.js",
                "/page/draft.js",
                "/page/talk.js",
                "/page/stage.js",
                "/page/timeline.js",
                "/page/side.js",
                "/page/export.js",
                "/page/dialog.js",
                "/page/welcome.js",
                "/page/keys.js",
                "/page/icons.js",
                "/page/icon.svg",
                "/page/vendor/hls.js",
                "/page/vendor/preact.js",
                "/page/vendor/text.woff2",
                "/page/vendor/display.woff2");
        long bytes = 0;
        for (String part : parts) bytes += packed(part);

        assertThat(bytes).isLessThan(400_000);
    }

    private static int packed(String part) throws IOException, InterruptedException {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.base + part))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            return answer.body().length;
        }
    }
}
