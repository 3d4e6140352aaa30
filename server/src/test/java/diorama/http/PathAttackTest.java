package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Paths and names of files that would lead out.
class PathAttackTest extends AttackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/media/../../key",
                "/files/media/..%2f..%2fkey/x",
                "/files/media/%2e%2e/%2e%2e/key",
                "/files/media/..\\..\\key/x",
                "/files/renders/x/../../../data/key",
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/files/media/%00/x",
                "/api/state/nemo_agent/me/..%2f..%2fdata/latest",
                "/api/render/proxy/..%2f..%2fkey/download",
                "//etc/passwd",
                "/diorama.db",
                "/key",
                "/data/key",
                "/files/media/",
                "/files/",
                "/.git/config",
                "/api/sessions/%27%20or%201=1",
                "/api/sessions/%C0%AE%C0%AE"
            })
    void no_path_leads_out(String path) throws Exception {
        String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "../../evil.png|evil.png",
                "..\\..\\evil.png|evil.png",
                "/etc/passwd|passwd",
                "C:\\x\\y.png|y.png",
                "..|upload",
                ".|upload",
                "a%2fb.png|a%2fb.png",
                "<script>.png|<script>.png",
                "海边.png|海边.png"
            })
    void the_name_of_a_file_is_a_label(String sent, String shown) {
        var got = served.upload(served.open(), List.of(new Served.Upload(sent, Served.photo(1))));
        assertThat(got.json().path("files").path(0).path("filename").asString()).isEqualTo(shown);
    }
}
