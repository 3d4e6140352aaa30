package diorama.intent;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Track;
import diorama.media.Library;
import diorama.media.Media;
import diorama.speech.Conversation;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lies over the pictures keeps to the picture that it was laid on.
class OverlaidTest {
    private final Conversation conversation = new Conversation();

    private Film said(Film film, String... sentences) {
        var now = film;
        for (String sentence : sentences)
            now = conversation.say(now, Utterance.of(sentence)).film();
        return now;
    }

    private static Film brought(Film film, String name) {
        var media = new ArrayList<Media>(film.library().media());
        media.addAll(Samples.film(List.of(name)).library().media());
        return film.with(new Library(media));
    }

    private static Picture over(Draft draft) {
        return draft.tracks().stream()
                .filter(t -> t.kind() == Track.Kind.PICTURES)
                .skip(1)
                .flatMap(t -> t.segments().stream())
                .map(Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_other_half_of_a_split_screen_ends_with_it_when_the_film_grows() {
        var split = said(Samples.film(List.of("a.jpg", "b.jpg")), "make a film", "split screen of both");

        var grown = said(brought(split, "c.jpg"), "add it at the end").draft();

        assertThat(grown.pictures()).hasSize(2);
        assertThat(over(grown).span()).isEqualTo(grown.pictures().getFirst().span());
        assertThat(over(grown).span().endMs()).isLessThan(grown.lengthMs());
    }

    @Test
    void a_logo_over_the_whole_film_stays_over_all_of_it_when_the_film_grows() {
        var film = said(
                Samples.film(List.of("a.jpg", "b.jpg", "logo.png")),
                "make a film",
                "put logo.png in the top right corner");

        var grown = said(brought(film, "c.jpg"), "add it at the end").draft();

        assertThat(over(grown).span().endMs()).isEqualTo(grown.lengthMs());
    }

    @Test
    void a_picture_in_picture_over_a_named_one_is_seen_over_that_one_only() {
        var film =
                said(Samples.film(Samples.FIVE), "make a film", "sunset.jpg as picture in picture over mountain.jpg");

        var under = film.draft().pictures().get(1);
        assertThat(under.name()).isEqualTo("mountain.jpg");
        assertThat(over(film.draft()).name()).isEqualTo("sunset.jpg");
        assertThat(over(film.draft()).span()).isEqualTo(under.span());
    }
}
