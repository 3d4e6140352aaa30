package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The skill for agents tells the truth: its calls are routes, and its front matter is what the client sends.
class SkillTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path SKILL = HOME.resolve(Attribution.SKILL);
    private static final Path FOLDER = SKILL.resolveSibling("");
    private static final Pattern CALL =
            Pattern.compile("(?<before>[^|`\\n]*?)\\$API(?<path>/[A-Za-z0-9_/${}.-]+)(?<after>[^|`\\n]*)");
    private static final Pattern NAMED = Pattern.compile("(?<method>GET|POST|PATCH|DELETE) `(?<path>/[^`]+)`");

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static boolean isRoute(String method, String path) {
        String asked = path.replaceAll("\\$[A-Z]+", "x").replaceAll("/$", "");
        return Routes.ALL.stream()
                .filter(route -> route.method().text().equals(method))
                .anyMatch(route -> asked.matches(
                        route.path().replaceAll("\\{[a-z]+}", "[^/]+").replace(".", "\\.")));
    }

    private static String method(String command) {
        var named = Pattern.compile("-X ([A-Z]+)").matcher(command);
        if (named.find()) return named.group(1);
        return command.contains(" -F ") || command.contains(" -d ") ? "POST" : "GET";
    }

    @Test
    void every_call_that_it_tells_of_is_a_route() throws IOException {
        var seen = new TreeSet<String>();
        for (var page : pages()) {
            String text = Files.readString(page).replace("\\\n", " ");
            CALL.matcher(text).results().forEach(call -> {
                String method = method(call.group("before") + call.group("after"));
                assertThat(isRoute(method, call.group("path")))
                        .as(method + " " + call.group("path"))
                        .isTrue();
                seen.add(call.group("path"));
            });
            NAMED.matcher(text)
                    .results()
                    .forEach(call -> assertThat(isRoute(call.group("method"), call.group("path")))
                            .as(call.group())
                            .isTrue());
        }
        assertThat(seen).hasSizeGreaterThan(15).contains("/run_sse", "/api/render/proxy/lambda");
    }

    @Test
    void its_front_matter_is_as_the_form_wants_it_and_is_what_the_client_sends() throws IOException {
        String text = Files.readString(SKILL);
        String matter = text.split("---\\n", 3)[1];
        var keys = Pattern.compile("(?m)^([a-z-]+):")
                .matcher(matter)
                .results()
                .map(m -> m.group(1))
                .toList();
        var sent = Attribution.of(HOME);

        assertThat(keys)
                .contains("name", "description")
                .isSubsetOf("name", "description", "license", "compatibility", "metadata", "allowed-tools");
        assertThat(sent.name()).isEqualTo(FOLDER.getFileName().toString()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(matter).contains("name: " + sent.name()).contains("version: \"" + sent.version() + "\"");
        assertThat(text).contains("X-Skill-Source: " + sent.name()).contains("X-Skill-Version: " + sent.version());
        assertThat(matter.replaceAll("(?s).*description: >-\\n(.*?)\\nlicense.*", "$1")
                        .replaceAll("\\s+", " ")
                        .length())
                .isBetween(100, 1024);
        assertThat(text.lines().count()).isLessThan(500);
    }

    @Test
    void the_pages_that_it_links_to_are_there() throws IOException {
        for (var page : pages())
            Pattern.compile("]\\(([^)#]+\\.md)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(link ->
                            assertThat(page.resolveSibling(link.group(1))).exists());
    }
}
