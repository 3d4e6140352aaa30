package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Samples;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests of several parts, one of which nobody here knows how to do (`named.txt`), and requests with reasons,
/// praise, complaints and stories around the wish (`passed.txt`).
class UnreadTest {
    private static final Path FOLDER = Path.of("src/test/resources/unread");

    @Test
    void a_part_that_is_not_understood_is_named_in_the_reply() throws IOException {
        var silent = said("named.txt").stream()
                .filter(s -> !isNamed(answered(s)) || answered(s).intents().size() < 2)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void reasons_praise_and_stories_are_not_taken_for_wishes() throws IOException {
        var alarmed =
                said("passed.txt").stream().filter(s -> isNamed(answered(s))).toList();

        assertThat(alarmed).isEmpty();
    }

    @Test
    void the_other_parts_are_done_and_the_reply_tells_both() {
        var turn = answered("make it 15 seconds and posterize the second one please");

        assertThat(turn.draft().lengthMs()).isEqualTo(15_000);
        assertThat(turn.replies().getFirst()).isEqualTo("The film is now 15 s long.");
        assertThat(turn.replies().getLast()).startsWith("I did not understand \"posterize the second one\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blorp the fnargle wibbly",
                "blorp the fnargle wobbly",
                "flurb snarky gribble sepia",
                "zzyx quomp glitchh",
                "frimble zoomm drabbit",
                "skree vlap disolve brunk"
            })
    void nonsense_is_no_wish_for_what_one_of_its_words_resembles(String said) {
        var turn = answered(said);

        assertThat(turn.isChanged()).isFalse();
        assertThat(turn.replies()).singleElement().asString().startsWith("I did not understand");
    }

    @Test
    void mistyped_words_among_mistyped_words_are_mended_all_the_same() {
        var turn = answered("mkae teh vidoe vertcal");

        assertThat(turn.replies()).containsExactly("The film is now 9:16 (1080x1920).");
    }

    private static boolean isNamed(Turn turn) {
        return turn.intents().stream().anyMatch(Intent.Unread.class::isInstance);
    }

    private static Turn answered(String said) {
        return new Conversation().say(film(), Utterance.of(said));
    }

    private static Film film() {
        var film = Samples.film(Samples.FIVE);
        return new Conversation()
                .say(film, Utterance.of("make a 20-second slideshow with piano music"))
                .film();
    }

    private static List<String> said(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8);
    }
}
