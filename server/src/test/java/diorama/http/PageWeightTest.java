package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a browser must fetch before the studio page can be used.
class PageWeightTest extends ServerTest {
    @Test
    void the_page_is_light() throws IOException {
        var parts = new ArrayList<>(List.of("/"));
        var page = Path.of("src/main/resources/diorama/page");
        try (var files = Files.walk(page)) {
            files.filter(Files::isRegularFile)
                    .map(file -> page.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("index.html") && !name.endsWith("licences.txt"))
                    .forEach(name -> parts.add("/page/" + name));
        }

        long bytes = 0;
        for (String part : parts) {
            var got = served.get(part, "Accept-Encoding", "gzip");
            assertThat(got.status()).as(part).isEqualTo(200);
            bytes += got.response().body().length;
        }

        assertThat(bytes).isBetween(50_000L, 400_000L);
    }
}
