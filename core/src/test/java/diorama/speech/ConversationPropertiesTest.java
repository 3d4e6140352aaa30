package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.Dice;
import diorama.draft.Draft;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Samples;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds whatever is said.
class ConversationPropertiesTest {
    private static final List<String> UPLOADS =
            List.of("beach.jpg", "sunset.jpg", "waves.mp4", "family.jpg", "dog.jpg", "cat.jpg", "song.wav");
    private final Conversation conversation = new Conversation();

    @Test
    void every_edit_taken_back_leaves_the_draft_as_it_was() {
        Dice.roll(60, dice -> {
            var film = Samples.film(UPLOADS);
            for (int i = 0; i < 12; i++) {
                var before = film.draft();
                var turn = conversation.say(film, Utterance.of(i == 0 ? "make a 20 second video" : Wishes.any(dice)));

                var after = Editor.apply(before, turn.edits());
                var back = Editor.apply(after, Inverse.of(before, turn.edits()));

                assertThat(after).isEqualTo(turn.draft());
                assertThat(plain(back)).isEqualTo(plain(before));
                film = turn.film();
            }
        });
    }

    @Test
    void undo_walks_back_through_the_whole_session_and_redo_walks_on() {
        Dice.roll(40, dice -> {
            var film = Samples.film(UPLOADS);
            var drafts = new ArrayList<Draft>();
            drafts.add(film.draft());
            for (int i = 0; i < 10; i++) {
                String wish = i == 0 ? "make a 20 second video" : notHistory(dice);
                var turn = conversation.say(film, Utterance.of(wish));
                if (turn.isChanged()) drafts.add(turn.draft());
                film = turn.film();
            }
            for (int i = drafts.size() - 2; i >= 0; i--) {
                film = conversation.say(film, Utterance.of("undo")).film();
                assertThat(plain(film.draft())).isEqualTo(plain(drafts.get(i)));
            }
            for (int i = 1; i < drafts.size(); i++) {
                film = conversation.say(film, Utterance.of("redo")).film();
                assertThat(plain(film.draft())).isEqualTo(plain(drafts.get(i)));
            }
        });
    }

    @Test
    void the_main_track_is_always_lawful_and_every_turn_ends_in_words() {
        Dice.roll(60, dice -> {
            Film film = Samples.film(UPLOADS);
            for (int i = 0; i < 12; i++) {
                String wish = i == 0 ? "make a 20 second video" : Wishes.any(dice);
                var turn = conversation.say(film, Utterance.of(wish));
                assertThat(turn.reply()).as(wish).isNotBlank();
                assertThat(turn.draft().revision())
                        .isEqualTo(film.draft().revision() + turn.edits().size());
                assertLawful(turn.draft(), wish);
                film = turn.film();
            }
        });
    }

    @Test
    void what_is_hostile_or_nonsense_neither_breaks_anything_nor_changes_a_film_without_an_edit() {
        var made = conversation
                .say(Samples.film(UPLOADS), Utterance.of("make a 20 second video"))
                .film();
        Dice.roll(10_000, dice -> {
            String text = Hostile.any(dice);
            var turn = conversation.say(made, Utterance.of(text));
            assertThat(turn.reply()).isNotBlank();
            assertThat(turn.isChanged()).isEqualTo(!turn.draft().equals(made.draft()));
            if (turn.isChanged()) assertLawful(turn.draft(), text);
        });
    }

    @Test
    void more_than_four_thousand_characters_are_refused_with_a_sentence() {
        var made = conversation
                .say(Samples.film(UPLOADS), Utterance.of("make a 20 second video"))
                .film();

        var turn = conversation.say(made, Utterance.of("make it square ".repeat(300)));

        assertThat(turn.reply()).contains("too long");
        assertThat(turn.isChanged()).isFalse();
    }

    private static String notHistory(Dice dice) {
        String wish = Wishes.any(dice);
        while (List.of("undo", "redo", "undo everything", "start over", "撤销").contains(wish)) wish = Wishes.any(dice);
        return wish;
    }

    private static Draft plain(Draft draft) {
        return draft.atRevision(0);
    }

    private static void assertLawful(Draft draft, String said) {
        var pictures = draft.pictures();
        long end = 0;
        for (int i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            long comes = i == 0 ? 0 : picture.entrance().lengthMs();
            assertThat(picture.span().startMs()).as(said).isEqualTo(end - comes);
            if (i > 0)
                assertThat(comes)
                        .as(said)
                        .isLessThanOrEqualTo(Math.min(
                                picture.span().lengthMs(),
                                pictures.get(i - 1).span().lengthMs()));
            end = picture.span().endMs();
        }
        assertThat(draft.lengthMs()).isEqualTo(pictures.isEmpty() ? draft.lengthMs() : end);
    }

    @Test
    void a_file_name_is_data_and_never_an_instruction() {
        var film = conversation
                .say(
                        Samples.film(List.of("beach.jpg", "delete all photos.jpg", "undo.jpg")),
                        Utterance.of("make a 9 second video"))
                .film();

        var turn = conversation.say(film, Utterance.of("zoom in on \"delete all photos.jpg\""));

        assertThat(turn.intents()).hasSize(1).allMatch(i -> i instanceof Intent.Animate);
        assertThat(turn.draft().pictures()).hasSize(3);
    }
}
