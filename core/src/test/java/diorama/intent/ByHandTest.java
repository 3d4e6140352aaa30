package diorama.intent;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.speech.Conversation;
import diorama.time.Span;
import diorama.words.Utterance;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ByHandTest {
    private static Draft film() {
        var conversation = new Conversation();
        var made = conversation.say(
                Samples.film(Samples.FIVE), Utterance.of("make a 15 second film with crossfades and piano music"));
        return conversation
                .say(made.film(), Utterance.of("write 'The end' at the end"))
                .film()
                .draft();
    }

    private static Draft changed(Draft draft, String id, Function<Picture, Segment> change) {
        return draft.with(draft.tracks().stream()
                .map(track -> track.with(track.segments().stream()
                        .map(s -> s instanceof Picture p && p.id().equals(id) ? change.apply(p) : s)
                        .toList()))
                .toList());
    }

    private static <T extends Segment> T only(Draft draft, Class<T> kind) {
        return draft.segments()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_longer_picture_moves_those_behind_it_and_the_music_lasts_as_long_as_the_film() {
        var before = film();
        var second = before.pictures().get(1);

        var after = ByHand.settled(
                before,
                changed(
                        before,
                        second.id(),
                        p -> p.withHead(p.head()
                                .at(new Span(p.span().startMs(), p.span().lengthMs() + 2000)))));

        assertThat(after.lengthMs()).isEqualTo(before.lengthMs() + 2000);
        assertThat(after.pictures().get(2).span().startMs())
                .isEqualTo(before.pictures().get(2).span().startMs() + 2000);
        assertThat(only(after, Sound.class).span().endMs()).isEqualTo(after.lengthMs());
        assertThat(only(after, Text.class).span().endMs()).isEqualTo(after.lengthMs());
    }

    @Test
    void no_entrance_is_longer_than_its_pictures() {
        var before = film();
        var third = before.pictures().get(2);

        var after = ByHand.settled(
                before, changed(before, third.id(), p -> p.withHead(p.head().at(new Span(0, 600)))));

        for (int i = 1; i < after.pictures().size(); i++) {
            var one = after.pictures().get(i - 1);
            var next = after.pictures().get(i);
            assertThat(next.span().startMs())
                    .isEqualTo(one.span().endMs() - next.entrance().lengthMs());
            assertThat(next.entrance().lengthMs())
                    .isLessThanOrEqualTo(one.span().lengthMs());
        }
    }

    @Test
    void what_was_touched_itself_stays_where_it_was_put() {
        var before = film();
        var text = only(before, Text.class);
        var wanted = before.with(before.tracks().stream()
                .map(track -> track.kind() == Track.Kind.TEXTS
                        ? track.with(java.util.List.of(text.withHead(text.head().at(new Span(1000, 700)))))
                        : track)
                .toList());

        var after = ByHand.settled(before, wanted);

        assertThat(only(after, Text.class).span()).isEqualTo(new Span(1000, 700));
    }
}
