package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.words.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Single requests as very different people write them, and what came of each, in words that a person has read. What
/// was expected was written down before (in the terms of the corpus check, so that it can be measured over HTTP too).
/// `-Ddiorama.golden=rewrite` writes the replies anew.
class RequestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/requests");
    private static final List<String> PHOTOS = List.of(
            "beach.jpg",
            "sunset.jpg",
            "mountain.jpg",
            "family.jpg",
            "dog.jpg",
            "city.jpg",
            "lake.jpg",
            "forest.jpg",
            "cake.jpg",
            "bridge.jpg");
    private static final Map<String, List<String>> BROUGHT = Map.of(
            "none", List.of(),
            "photo1", PHOTOS.subList(0, 1),
            "photos5+song",
                    Stream.concat(PHOTOS.stream().limit(5), Stream.of("song.wav"))
                            .toList(),
            "photos2+clip", List.of("beach.jpg", "waves.avi", "sunset.jpg"),
            "camera4", List.of("IMG_2041.jpg", "IMG_2042.jpg", "IMG_2043.jpg", "IMG_2044.jpg"),
            "named-like-ours", List.of("music.jpg", "title.jpg", "intro.png", "undo.jpg"),
            "zh4", List.of("海边.jpg", "日落.jpg", "全家福.jpg", "小狗.jpg"));

    @TestFactory
    Stream<DynamicTest> every_request_comes_to_what_it_came_to_when_it_was_read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        String now = answered(kept.lines().toList());
        if ("rewrite".equals(System.getProperty("diorama.golden")))
            Files.writeString(file, now, StandardCharsets.UTF_8);
        else assertThat(now).isEqualTo(kept);
    }

    private static String answered(List<String> lines) {
        var conversation = new Conversation();
        var film = Film.of(diorama.media.Library.EMPTY);
        var out = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("   ")) continue;
            out.append(line).append('\n');
            if (line.startsWith("brought: ")) film = Samples.film(brought(line.substring(9)));
            if (line.startsWith("before: +")) film = film.with(film.library().with(Samples.media(line.substring(9))));
            else if (line.startsWith("before: "))
                film = conversation.say(film, Utterance.of(line.substring(8))).film();
            if (!line.startsWith("said: ")) continue;
            var turn = conversation.say(film, Utterance.of(line.substring(6).replace("\\n", "\n")));
            for (String reply : turn.replies())
                out.append("   -> ").append(reply).append('\n');
        }
        return out.toString();
    }

    private static List<String> brought(String setup) {
        if (BROUGHT.containsKey(setup)) return BROUGHT.get(setup);
        return PHOTOS.subList(0, Integer.parseInt(setup.substring("photos".length())));
    }
}
