package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.edit.Edit;
import diorama.intent.Samples;
import diorama.words.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whole conversations, kept as text that a person has read. `-Ddiorama.golden=rewrite` writes them anew from what is
/// said in them.
class GoldenConversationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/conversations");

    @TestFactory
    Stream<DynamicTest> every_conversation_goes_as_it_was_read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".talk")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        String now = played(kept.lines().toList());
        if ("rewrite".equals(System.getProperty("diorama.golden")))
            Files.writeString(file, now, StandardCharsets.UTF_8);
        else assertThat(now).isEqualTo(kept);
    }

    private static String played(List<String> lines) {
        var conversation = new Conversation();
        var film = Samples.film(
                List.of(lines.getFirst().substring("brought: ".length()).split(", ", -1)));
        var out = new StringBuilder(lines.getFirst()).append('\n');
        for (String line : lines) {
            if (line.startsWith("brings: ")) {
                film = film.with(film.library().with(Samples.media(line.substring(8))));
                out.append('\n').append(line).append('\n');
            }
            if (!line.startsWith("said: ")) continue;
            var turn = conversation.say(film, Utterance.of(line.substring(6)));
            film = turn.film();
            out.append('\n')
                    .append(line)
                    .append("\n did: ")
                    .append(did(turn.edits()))
                    .append('\n');
            turn.replies().forEach(r -> out.append("   -> ").append(r).append('\n'));
            out.append("   ").append(Answers.timeline(film.draft())).append('\n');
        }
        return out.toString();
    }

    private static String did(List<Edit> edits) {
        var counts = new TreeMap<String, Integer>();
        edits.forEach(e -> counts.merge(e.getClass().getSimpleName(), 1, Integer::sum));
        return counts.isEmpty() ? "nothing" : counts.toString();
    }
}
