package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder of somebody's developer page, served at `/dev-ui/` on our own origin.
class DevPageTest {
    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() throws IOException {
        var page = Files.createDirectories(folder.resolve("page"));
        Files.createDirectories(page.resolve("assets/config"));
        Files.writeString(page.resolve("index.html"), "<p>the page</p>");
        Files.writeString(page.resolve("main-56POKOKQ.js"), "let a = 1");
        Files.writeString(page.resolve("styles.css"), "p {}");
        Files.writeString(page.resolve("assets/config/runtime-config.json"), "{}");
        Files.write(page.resolve("a.wasm"), new byte[] {0});
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(page.resolve("link.txt"), folder.resolve("secret.txt"));
        served = Served.over(folder, StudioRules.DEFAULT, HttpSettings.DEFAULT.withDevPage(page));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'',text/html; charset=utf-8",
        "index.html,text/html; charset=utf-8",
        "main-56POKOKQ.js,text/javascript; charset=utf-8",
        "styles.css,text/css; charset=utf-8",
        "assets/config/runtime-config.json,application/json",
        "a.wasm,application/wasm"
    })
    void its_files_come_with_their_types(String path, String type) {
        var got = served.get("/dev-ui/" + path);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).isEqualTo(type);
        assertThat(got.header("Content-Security-Policy")).contains("'wasm-unsafe-eval'");
        assertThat(served.get("/dev-ui/" + path, "If-None-Match", got.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void the_address_without_its_slash_leads_to_the_page_with_its_query() {
        var got = served.get("/dev-ui?app=nemo_agent&userId=me");
        assertThat(got.status()).isEqualTo(307);
        assertThat(got.header("Location")).isEqualTo("/dev-ui/?app=nemo_agent&userId=me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "..%2fsecret.txt",
                "%2e%2e/secret.txt",
                "assets/../../secret.txt",
                "link.txt",
                "assets",
                "nothing.js",
                "%00",
                "/etc/passwd",
                "..\\secret.txt"
            })
    void nothing_outside_the_folder_is_shown(String path) throws IOException {
        String answer = served.raw("GET /dev-ui/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .doesNotContain("secret")
                .doesNotContain("root:");
    }

    @Test
    void without_the_setting_there_is_no_such_page() throws IOException {
        try (var plain = Served.over(folder.resolve("other"))) {
            assertThat(plain.get("/dev-ui/").status()).isEqualTo(404);
            assertThat(plain.get("/dev-ui/index.html").status()).isEqualTo(404);
        }
    }

    @Test
    void the_pages_of_our_own_keep_their_stricter_policy() {
        assertThat(served.get("/").header("Content-Security-Policy")).doesNotContain("unsafe");
    }
}
