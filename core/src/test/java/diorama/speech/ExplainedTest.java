package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.words.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `explain` prints is written for people: every wish of the rounds in words, and no two wishes in the same words.
class ExplainedTest {
    private final Conversation conversation = new Conversation();

    private Film made() {
        return conversation
                .say(Samples.film(Samples.FIVE), Utterance.of("make a 20-second video"))
                .film();
    }

    private Stream<String> wishes() throws IOException {
        var said = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/test/resources/requests"))) {
            for (Path file : files.sorted().toList())
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8))
                    if (line.startsWith("said: ")) said.add(line.substring(6));
        }
        return said.stream();
    }

    @Test
    void a_wish_is_explained_by_its_verb_its_object_and_what_was_said_of_it() {
        var turn = conversation.say(
                made(),
                Utterance.of(
                        "make the second photo warm, hold the last one for 5 seconds, wipe between photo 1 and 2, title 'Sea' at the top in yellow, piano at 30%"));

        assertThat(turn.intents().stream().map(Explained::intent))
                .containsExactly(
                        "grade picture 2: warm",
                        "set length of the last picture: to 5 s",
                        "set transition between picture 1 and picture 2: wipe to the left",
                        "write title \"Sea\": top, yellow",
                        "play piano: volume to 30%");
    }

    @Test
    void edits_say_what_of_the_document_becomes_what() {
        var turn = conversation.say(made(), Utterance.of("make it vertical"));

        assertThat(turn.edits().stream().map(ExplainedEdits::edit)).contains("set canvas: 1080x1920, 30 fps");
    }

    @Test
    void every_wish_of_the_rounds_is_explained_without_a_trace_of_the_program() throws IOException {
        for (String said : wishes().toList()) {
            var turn = conversation.say(made(), Utterance.of(said));
            var lines = new ArrayList<String>();
            turn.intents().forEach(i -> lines.add(Explained.intent(i)));
            turn.edits().forEach(e -> lines.add(ExplainedEdits.edit(e)));
            for (String line : lines)
                assertThat(withoutQuotes(line))
                        .isNotBlank()
                        .doesNotContain("Optional", "[value=", "Scope", "Intent", "null", "@");
        }
    }

    /// What a person wrote may hold anything.
    private static String withoutQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "…");
    }

    /// Exact enough for tests: where two intents differ, so do their explanations.
    @Test
    void two_wishes_are_explained_alike_only_if_they_are_the_same() throws IOException {
        var intentOf = new HashMap<String, String>();
        for (String said : wishes().toList()) {
            for (var intent : conversation.say(made(), Utterance.of(said)).intents()) {
                String explained = Explained.intent(intent).toLowerCase(Locale.ROOT);
                String before =
                        intentOf.putIfAbsent(explained, intent.toString().toLowerCase(Locale.ROOT));
                boolean isCoarse = explained.startsWith("ask") || explained.startsWith("tell");
                if (before != null && !isCoarse)
                    assertThat(rounded(intent.toString().toLowerCase(Locale.ROOT)))
                            .as(explained)
                            .isEqualTo(rounded(before));
            }
        }
    }

    /// What cannot be told apart in the film is explained alike: none named is all, and 0.7142857 is 0.714.
    private static String rounded(String intent) {
        return intent.replaceAll("(\\.\\d{3})\\d+", "$1");
    }
}
