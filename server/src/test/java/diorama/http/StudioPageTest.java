package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.probe.Probe;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From photos to a film on the studio page, by word and by hand; in two windows; and where everybody needs a token.
class StudioPageTest extends BrowserTest {
    /// What is said in a language, and how the page calls its parts.
    record Tongue(String language, String make, String music, String export) {}

    static Stream<Tongue> tongues() {
        return Stream.of(
                new Tongue("en-US", "make a 5 second film with crossfades", "add calm piano music", "Export film"),
                new Tongue("zh-CN", "做一个5秒的视频，淡入淡出转场", "配一段舒缓的钢琴曲", "开始导出"));
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
            say(page, tongue.music());
            Window.awaitFilm(page);
            page.waitForSelector(".wave path");
            page.click(".play");
            page.waitForFunction("() => document.querySelector('video').currentTime > 0.2");
            page.waitForFunction("() => document.querySelector('video').webkitAudioDecodedByteCount > 0");
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

    /// The move is held back on its way while the undo is asked for.
    @Test
    void an_undo_takes_back_the_move_before_it_however_slow_the_way() {
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            var page = view.page();
            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            say(page, "make a 5 second film");
            page.waitForSelector(".clip");
            say(page, "add calm piano music");
            page.waitForSelector(".wave path");
            var before = order(page);
            var held = new ArrayList<Route>();
            page.route("**/draft", held::add);
            var undone = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.url().endsWith("/undo")) undone.add(request.url());
            });

            page.locator(".clip").first().dragTo(page.locator(".clip").nth(2));
            page.locator(".stage").focus();
            page.keyboard().press("Control+z");
            page.waitForTimeout(300);
            assertThat(held).hasSize(1);
            assertThat(undone).isEmpty();
            held.getFirst().resume();
            page.waitForFunction("first => document.querySelector('.clip').dataset.id === first", before.getFirst());

            assertThat(order(page)).isEqualTo(before);
            assertThat(undone).hasSize(1);
            assertThat(page.locator(".wave path").count()).isEqualTo(1);
        }
    }

    @Test
    void an_undo_behind_a_move_that_failed_takes_back_nothing_else() {
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            var page = view.page();
            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            say(page, "make a 5 second film");
            page.waitForSelector(".clip");
            var before = order(page);
            var held = new ArrayList<Route>();
            page.route("**/draft", held::add);

            page.locator(".clip").first().dragTo(page.locator(".clip").nth(2));
            page.keyboard().press("Control+z");
            page.waitForTimeout(300);
            held.getFirst().abort();
            page.waitForFunction("first => document.querySelector('.clip')?.dataset.id === first", before.getFirst());
            page.waitForSelector(".trouble");
            page.reload();
            page.waitForSelector(".clip");

            assertThat(order(page)).isEqualTo(before);
        }
    }

    @Test
    void quick_keys_each_do_their_part() {
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            var page = view.page();
            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            say(page, "make a 10 second film");
            page.waitForSelector(".clip");
            var before = order(page);

            var statuses = new ArrayList<Integer>();
            page.onResponse(answer -> {
                if (answer.url().endsWith("/draft")) statuses.add(answer.status());
            });
            page.locator(".clip").first().focus();
            page.keyboard().press("Alt+ArrowRight");
            page.keyboard().press("Alt+ArrowRight");
            page.keyboard().press("Delete");
            page.waitForFunction("() => document.querySelectorAll('.clip').length === 4");
            page.waitForCondition(() -> statuses.size() == 3);
            assertThat(statuses).containsOnly(200);
            page.reload();
            page.waitForSelector(".clip");
            assertThat(order(page)).isEqualTo(before.subList(1, 5));
            for (int i = 0; i < 3; i++) page.keyboard().press("Control+z");
            page.waitForFunction("first => document.querySelector('.clip').dataset.id === first", before.getFirst());
            page.reload();
            page.waitForSelector(".clip");

            assertThat(order(page)).isEqualTo(before);
            assertThat(view.complaints()).isEmpty();
        }
    }

    private static Size exported(Page page, Tongue tongue) throws IOException {
        page.locator(".bar .primary").click();
        small(page);
        page.getByText(tongue.export(), new Page.GetByTextOptions().setExact(false))
                .last()
                .click();
        page.waitForSelector("#download");
        var download = page.waitForDownload(() -> page.click("#download"));
        var file = Files.createTempFile(folder, "film", ".mp4");
        download.saveAs(file);
        var media = new Probe().probe(file, new MediaId("film")).media();
        assertThat(media).isInstanceOf(Media.Clip.class);
        var clip = (Media.Clip) media;
        assertThat(clip.lengthMs()).isBetween(4900L, 5100L);
        assertThat(clip.facts().hasSound()).isTrue();
        return clip.size();
    }

    @Test
    void two_windows_and_a_reload_show_the_same_at_any_moment() {
        try (var one = window.view(server.base, Window.Eyes.of("en-US"))) {
            one.page().setInputFiles("#files", photos());
            one.page().waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5");
            try (var other = window.view(one.page().url(), Window.Eyes.of("en-US"))) {
                one.page().fill("#say", "make a 10 second film");
                one.page().keyboard().press("Enter");
                one.page().reload(); // while the turn runs
                other.page().waitForSelector(".clip");
                one.page().waitForSelector(".clip");
                assertThat(shown(one.page())).isEqualTo(shown(other.page())).contains("make a 10 second film");
                assertThat(order(one.page())).isEqualTo(order(other.page())).hasSize(5);

                one.page().locator(".bar .primary").click();
                one.page().getByText("Export film").click();
                one.page().waitForSelector(".outcome-bar");
                one.page().reload(); // while the film is made
                one.page().locator(".bar .primary").click();
                other.page().locator(".bar .primary").click();
                one.page().waitForSelector(".export progress, .earlier a");
                other.page().waitForSelector(".export progress, .earlier a, #download");
                one.page().waitForSelector(".earlier a, #download");
                other.page().waitForSelector(".earlier a, #download");

                one.page().reload();
                one.page().locator(".bar .primary").click();
                one.page().waitForSelector(".earlier a");
            }
        }
    }

    private static String shown(Page page) {
        page.waitForFunction("() => document.querySelectorAll('.talk-list .card').length > 0");
        return page.locator(".talk-list").innerText();
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

    /// The server of these tests has no voice.
    @Test
    void what_a_film_cannot_have_is_read_beside_it() {
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            var page = view.page();
            page.setInputFiles("#files", SAMPLES.resolve("1-misty-dawn.jpg"));
            page.waitForSelector(".awaiting img");
            say(page, "make a 1 second film with the caption 'Our summer'");
            say(page, "read the captions aloud");

            page.locator(".bar .primary").click();
            small(page);
            page.locator(".export .is-large").click();
            page.waitForSelector("#download");

            assertThat(page.locator(".outcome .warnings").innerText()).contains("espeak-ng");
            page.reload();
            page.locator(".bar .primary").click();
            assertThat(page.locator(".earlier .warnings").innerText()).contains("espeak-ng");
        }
    }

    @Test
    void the_first_view_is_painted_within_a_second() {
        try (var view = window.view(server.base, Window.Eyes.of("en-US"))) {
            view.page().waitForSelector(".drop");
            double ms = ((Number) view.page()
                            .evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                    .doubleValue();

            assertThat(ms).isLessThan(1000);
        }
    }

    @Test
    void where_everybody_needs_a_token_the_page_gets_one_and_uses_it_everywhere(@TempDir Path other) {
        var access = new HttpSettings.Access(true, Set.of(), false, HttpSettings.Rates.DEFAULT);
        var rules = StudioRules.DEFAULT.with(StudioRules.TokenRules.HOSTED);
        try (var open = Served.over(other, rules, HttpSettings.DEFAULT.with(access));
                var mine = window.view(open.base, Window.Eyes.of("en-US"));
                var theirs = window.view(open.base, Window.Eyes.of("en-US"))) {
            var page = mine.page();
            page.setInputFiles("#files", photos());
            page.waitForFunction("() => document.querySelectorAll('.awaiting img').length === 5"
                    + " && [...document.querySelectorAll('.awaiting img')].every(i => i.naturalWidth > 0)");
            say(page, "make a 4 second film with piano music");
            Window.awaitFilm(page);
            page.waitForSelector(".wave path");
            page.click(".play");
            page.waitForFunction("() => document.querySelector('video').currentTime > 0.3");
            assertThat(page.evaluate("() => document.cookie + JSON.stringify(localStorage)")
                            .toString())
                    .doesNotContain("nmv_usr_");

            theirs.page().navigate(page.url());
            theirs.page().waitForSelector(".welcome .trouble");
            assertThat(theirs.page().locator(".clip").count()).isZero();
            page.reload();
            page.waitForSelector(".clip");
        }
    }
}
