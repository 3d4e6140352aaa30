package diorama.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A real browser: Chromium as the system has it. Where there is none the tests that need it are skipped and say so.
final class Window implements AutoCloseable {
    static final String NONE = "skipped: no Chromium on this machine (Debian: apt install chromium)";

    private final Playwright playwright;
    private final Browser browser;

    private Window(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Window open() {
        var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required"));
        return new Window(playwright, playwright.chromium().launch(options));
    }

    /// How a person has set their browser.
    record Eyes(String language, int width, int height, ColorScheme scheme) {
        static Eyes of(String language) {
            return new Eyes(language, 1440, 900, ColorScheme.LIGHT);
        }
    }

    /// A page at an address, and what it complained of.
    record View(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }

        /// What axe-core finds that keeps people out, once what fades in or out is there or gone.
        List<String> barriers() throws IOException {
            try (InputStream in = Window.class.getResourceAsStream("/axe/axe.js")) {
                if (in == null) throw new AssertionError("axe-core is missing");
                page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            page.evaluate("() => document.getAnimations()"
                    + ".filter(a => a.effect?.getComputedTiming().endTime < 10000).forEach(a => a.finish())");
            var found = page.evaluate("async () => (await axe.run()).violations"
                    + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                    + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)"
                    + " + ' ' + (n.any[0]?.message ?? '')).join(' | '))");
            return ((List<?>) found).stream().map(String::valueOf).toList();
        }

        /// A picture of the film as it is seen now, as a number.
        int look() {
            return (int)
                    page.evaluate(
                            "() => { const v = document.querySelector('video'); const c = document.createElement('canvas');"
                                    + " c.width = 64; c.height = 36; const x = c.getContext('2d'); x.drawImage(v, 0, 0, 64, 36);"
                                    + " let h = 0; for (const b of x.getImageData(0, 0, 64, 36).data) h = (h * 31 + b) | 0; return h; }");
        }
    }

    View view(String address, Eyes eyes) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(eyes.language())
                .setViewportSize(eyes.width(), eyes.height())
                .setColorScheme(eyes.scheme())
                .setAcceptDownloads(true));
        var page = context.newPage();
        page.setDefaultTimeout(60_000);
        var complaints = new ArrayList<String>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.navigate(address);
        return new View(context, page, complaints);
    }

    /// Waits until a film can be seen.
    static void awaitFilm(Page page) {
        page.waitForFunction("() => document.querySelector('video')?.readyState >= 2");
    }

    static Pattern starting(String text) {
        return Pattern.compile("^" + Pattern.quote(text));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
