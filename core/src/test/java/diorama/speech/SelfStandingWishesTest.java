package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Text;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.look.Easing;
import diorama.words.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wishes that stand by themselves: pictures side by side, a logo over the film, how loud it is, words that light
/// up one by one, how motion gathers pace, cuts on the beat.
class SelfStandingWishesTest {
    private final Conversation conversation = new Conversation();

    private Film made(List<String> brought, String... said) {
        var film = Samples.film(brought);
        film = conversation.say(film, Utterance.of("make a 20-second video")).film();
        for (String text : said)
            film = conversation.say(film, Utterance.of(text)).film();
        return film;
    }

    private static List<Picture> boxed(Draft draft) {
        return draft.segments()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .filter(p -> p.framing().box().isPresent())
                .toList();
    }

    private void isUndone(Film film, String said) {
        var turn = conversation.say(film, Utterance.of(said));
        var inverses = Inverse.of(film.draft(), turn.edits());
        var undone = Editor.apply(turn.draft(), inverses);

        assertThat(turn.isChanged()).isTrue();
        assertThat(undone.atRevision(0)).isEqualTo(film.draft().atRevision(0));
    }

    @Test
    void a_film_with_a_logo_out_of_its_own_pictures_is_as_long_as_was_said() {
        var film = Samples.film(List.of("beach.jpg", "dog.jpg", "city.jpg", "logo.png"));

        var turn = conversation.say(
                film, Utterance.of("make a 6 second video, put the watermark logo.png in the bottom right corner"));

        assertThat(turn.draft().lengthMs()).isEqualTo(6000);
        assertThat(boxed(turn.draft())).hasSize(1);
    }

    @Test
    void a_film_that_is_wanted_too_short_is_made_as_short_as_its_pictures_allow() {
        var film = Samples.film(Samples.FIVE);

        var turn = conversation.say(film, Utterance.of("make a half second video"));

        assertThat(turn.draft().lengthMs()).isEqualTo(1000);
        assertThat(String.join(" ", turn.replies()))
                .contains("too short for 5 pictures")
                .contains("1 s");
    }

    @Test
    void a_wish_for_no_picture_at_all_is_answered_in_words() {
        var film = Samples.film(List.of("beach.jpg"));

        var turn = conversation.say(film, Utterance.of("3 seconds at 24 frames per second"));

        assertThat(turn.replies()).isNotEmpty();
        assertThat(turn.draft().pictures()).hasSize(1);
    }

    @Test
    void two_pictures_side_by_side_share_one_moment() {
        var film = made(Samples.FIVE, "put photo 1 and photo 2 side by side");

        var boxed = boxed(film.draft());
        assertThat(boxed).hasSize(2);
        assertThat(boxed.get(0).span()).isEqualTo(boxed.get(1).span());
        assertThat(film.draft().pictures()).hasSize(4);
    }

    @Test
    void a_logo_lies_over_the_whole_film_half_seen() {
        var film = made(List.of("beach.jpg", "dog.jpg"));
        film = film.with(film.library().with(Samples.media("logo.png")));

        var turn =
                conversation.say(film, Utterance.of("put logo.png in the top right corner at 10%, half transparent"));

        var logo = boxed(turn.draft()).getFirst();
        assertThat(logo.framing().opacity()).isEqualTo(0.5);
        assertThat(logo.framing().box().orElseThrow().width()).isEqualTo(0.1);
        assertThat(logo.span().lengthMs()).isEqualTo(turn.draft().lengthMs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"set the loudness to -16 LUFS", "响度标准调到 -16 LUFS"})
    void the_loudness_is_kept_in_the_film(String said) {
        var film = made(Samples.FIVE, said);

        assertThat(film.draft().metadata().delivery().lufs()).isEqualTo(Optional.of(-16.0));
    }

    @Test
    void words_light_up_one_by_one_in_their_order() {
        var film = made(Samples.FIVE, "caption photo 1 with 'we love the sea'", "make the captions karaoke style");

        var text = film.draft()
                .segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(text.lettering().passage().timedWords()).hasSize(4);
        assertThat(text.lettering().passage().timedWords().getFirst().word()).isEqualTo("we");
    }

    @ParameterizedTest
    @ValueSource(strings = {"make the zoom ease in", "缓入的运镜"})
    void motion_gathers_pace_as_it_was_asked(String said) {
        var film = made(Samples.FIVE, "zoom in on every photo", said);

        assertThat(film.draft().pictures())
                .allMatch(p -> p.movement().ease().equals(Optional.of(Easing.EASE_IN))
                        && p.movement().type().equals("zoom-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start fast then slow down", "先快后慢"})
    void a_clip_slows_down_over_the_same_stretch_of_its_file(String said) {
        var film = made(List.of("beach.jpg", "waves.mp4", "sunset.jpg"));
        var before = film.draft().pictures().get(1);

        var after =
                conversation.say(film, Utterance.of(said)).draft().pictures().get(1);

        var speed = after.source().speed();
        assertThat(speed.keys()).hasSize(2);
        assertThat(speed.keys().getFirst().factor())
                .isGreaterThan(speed.keys().getLast().factor());
        assertThat(speed.playedMs((double) after.span().lengthMs()))
                .isLessThanOrEqualTo(before.span().lengthMs() + 1.0);
    }

    @Test
    void photos_alone_cannot_gather_speed_and_that_is_said() {
        var film = made(Samples.FIVE);

        var turn = conversation.say(film, Utterance.of("先快后慢"));

        assertThat(turn.isChanged()).isFalse();
        assertThat(turn.replies()).containsExactly("影片里没有视频片段，只有照片。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut to the beat", "卡点"})
    void cuts_on_the_beat_keep_the_length_that_was_asked_for(String said) {
        var film = made(Samples.FIVE, "add upbeat music");

        var turn = conversation.say(film, Utterance.of(said));

        assertThat(turn.isChanged()).isTrue();
        assertThat(turn.draft().lengthMs()).isEqualTo(film.draft().lengthMs());
    }

    @Test
    void each_of_them_can_be_undone_exactly() {
        isUndone(made(Samples.FIVE), "put photo 1 and photo 2 side by side");
        isUndone(made(Samples.FIVE), "set the loudness to -16 LUFS");
        isUndone(made(Samples.FIVE, "caption photo 1 with 'we love the sea'"), "make the captions karaoke style");
        isUndone(made(Samples.FIVE, "zoom in on every photo"), "make the zoom ease in");
        isUndone(made(List.of("beach.jpg", "waves.mp4", "sunset.jpg")), "start fast then slow down");
    }
}
