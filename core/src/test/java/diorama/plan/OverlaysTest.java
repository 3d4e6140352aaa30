package diorama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Framing;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Source;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Fit;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.TextMotion;
import diorama.look.Turn;
import diorama.media.Box;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.time.FrameRange;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlaysTest {
    private static Text title(String words, Span span, TextMotion motion) {
        return title(words, span, motion, "center");
    }

    private static Text title(String words, Span span, TextMotion motion, String place) {
        var passage = new Lettering.Passage(
                Optional.of(motion.names().wire()), Optional.of(motion.names().wire()), List.of());
        var lettering = new Lettering(words, "title", place, Lettering.Face.DEFAULT, passage, Extras.NONE);
        return new Text(Head.of("x", words, span), lettering);
    }

    private static Draft with(Draft draft, Segment... segments) {
        var tracks = new ArrayList<>(draft.tracks());
        for (var segment : segments) {
            var kind = segment instanceof Text ? Track.Kind.TEXTS : Track.Kind.PICTURES;
            tracks.add(Track.of("o" + tracks.size(), kind, "Over", List.of(segment)));
        }
        return draft.with(tracks);
    }

    private static Set<String> keys(Draft draft) {
        return Chunker.split(Films.plan(draft)).stream().map(c -> c.key("x")).collect(Collectors.toSet());
    }

    private static Words words(Draft draft) {
        return (Words) Films.plan(draft).overlays().getFirst();
    }

    @Test
    void another_title_makes_only_the_chunks_in_which_it_is_seen() {
        var film = Films.slideshow(5, 4000, 500);
        var span = new Span(1000, 2000);
        var after = with(film, title("Winter", span, TextMotion.FADE));

        var made = new HashSet<>(keys(after));
        made.removeAll(keys(with(film, title("Summer", span, TextMotion.FADE))));

        var seen = new FrameRange(30, 90);
        var expected = Chunker.split(Films.plan(after)).stream()
                .filter(c -> seen.overlaps(new FrameRange(c.firstFrame(), c.firstFrame() + c.frameCount())))
                .count();
        assertThat(made).hasSize((int) expected);
    }

    @Test
    void under_a_watermark_the_same_picture_seen_again_is_the_same_work() {
        var picture = Picture.of(Head.of("a", "p0", new Span(0, 2000)), Source.image(new MediaId("p0")));
        var pictures = new ArrayList<Picture>();
        for (int i = 0; i < 5; i++) pictures.add(picture.withHead(Head.of("a" + i, "p0", new Span(2000L * i, 2000))));
        var film = with(Films.film(pictures), title("© me", new Span(0, 10000), TextMotion.NONE));

        assertThat(keys(film)).hasSize(1);
    }

    @Test
    void a_watermark_leaves_room_for_one_caption_though_many_follow_one_another() {
        var captions = new ArrayList<Segment>();
        for (int i = 0; i < 5; i++)
            captions.add(title("A caption here", new Span(2000L * i, 2000), TextMotion.NONE, "bottom"));
        var mark = title("© me", new Span(0, 10000), TextMotion.NONE, "bottom-right");
        var film = Films.slideshow(5, 2000, 0);

        int below = bottomOf(with(with(film, captions.getFirst()), mark));

        assertThat(bottomOf(with(with(film, captions.toArray(Segment[]::new)), mark)))
                .isEqualTo(below);
        assertThat(below).isLessThanOrEqualTo(bottomOf(with(film, mark)));
    }

    private static int bottomOf(Draft draft) {
        var area = ((Words) Films.plan(draft).overlays().getLast()).seat().area();
        return area.y() + area.height();
    }

    @Test
    void a_chunk_shows_words_as_the_film_does_there() {
        for (var motion : TextMotion.values()) {
            var plan = Films.plan(with(Films.slideshow(3, 3700, 600), title("Hello", new Span(500, 6000), motion)));

            for (var chunk : Chunker.split(plan)) {
                for (int n = 0; n < chunk.frameCount(); n++) {
                    assertThat(poses(chunk.plan(), n)).isEqualTo(poses(plan, chunk.firstFrame() + n));
                }
            }
        }
    }

    private static List<Pose> poses(RenderPlan plan, int frame) {
        return plan.overlays().stream()
                .filter(o -> o.frames().holds(frame))
                .map(o -> ((Words) o).poseAt(frame))
                .toList();
    }

    @Test
    void words_come_begin_to_be_seen_at_once_stand_still_and_go() {
        for (var motion : TextMotion.values()) {
            var words = words(with(Films.slideshow(1, 6000, 0), title("Hello", new Span(1000, 3000), motion)));

            assertThat(words.poseAt(75)).as("%s", motion).isEqualTo(Pose.STILL);
            assertThat(words.poseAt(30).opacity() * words.poseAt(30).shown()).isGreaterThan(0);
            if (motion == TextMotion.NONE) continue;
            assertThat(words.poseAt(30)).isNotEqualTo(Pose.STILL);
            assertThat(words.poseAt(119)).isNotEqualTo(Pose.STILL);
        }
    }

    @Test
    void words_stay_out_of_the_way_of_every_platforms_own_buttons() {
        for (var platform : Platform.values()) {
            for (var place : Place.values()) {
                var canvas = platform.canvas();
                var margins = platform.margins();

                var area = Area.safe(canvas, margins, place);

                assertThat(area.x()).isGreaterThanOrEqualTo((int) (margins.left() * canvas.width()) - 1);
                assertThat(area.y()).isGreaterThanOrEqualTo((int) (margins.top() * canvas.height()) - 1);
                assertThat(area.x() + area.width())
                        .isLessThanOrEqualTo((int) ((1 - margins.right()) * canvas.width()) + 1);
                assertThat(area.y() + area.height())
                        .isLessThanOrEqualTo((int) ((1 - margins.bottom()) * canvas.height()) + 1);
                if (place.across() == 0) assertThat(area.x()).isEqualTo(canvas.width() - area.x() - area.width());
            }
        }
    }

    @Test
    void the_two_halves_of_a_split_screen_touch() {
        var left = boxed("p0", new Box(0, 0, 0.5, 1), Fit.COVER);
        var film = with(Films.film(List.of(left)), boxed("p1", new Box(0.5, 0, 0.5, 1), Fit.COVER));

        var overlays = Films.plan(film).overlays();

        assertThat(overlays).hasSize(2);
        assertThat(((Inset) overlays.get(0)).area()).isEqualTo(new Area(0, 0, 960, 1080));
        assertThat(((Inset) overlays.get(1)).area()).isEqualTo(new Area(960, 0, 960, 1080));
    }

    @Test
    void what_is_contained_in_a_box_keeps_its_shape() {
        var logo = boxed("p1", new Box(0.7, 0.1, 0.2, 0.2), Fit.CONTAIN);

        var inset = (Inset)
                Films.plan(with(Films.slideshow(1, 3000, 0), logo)).overlays().getFirst();

        assertThat(inset.area()).isEqualTo(new Area(1392, 108, 288, 216));
    }

    @Test
    void nothing_of_the_background_is_seen_beside_what_is_contained_whatever_its_box_is_rounded_to() {
        for (int i = 1; i < 60; i++) {
            var logo = boxed("p1", new Box(0.61, 0.04, 0.15 + i * 0.0017, 0.2), Fit.CONTAIN);

            var inset = (Inset) Films.plan(with(Films.slideshow(1, 3000, 0), logo))
                    .overlays()
                    .getFirst();

            var seen = inset.shot().camera().reach();
            assertThat(seen.x()).isGreaterThanOrEqualTo(-1e-6);
            assertThat(seen.y()).isGreaterThanOrEqualTo(-1e-6);
            assertThat(seen.x() + seen.width()).isLessThanOrEqualTo(4000 + 1e-6);
            assertThat(seen.y() + seen.height()).isLessThanOrEqualTo(3000 + 1e-6);
            assertThat(seen.width() * seen.height()).isGreaterThan(0.96 * 4000 * 3000);
        }
    }

    @Test
    void a_picture_in_the_picture_fades_in_where_it_has_an_entrance() {
        var small = boxed("p1", new Box(0.7, 0.1, 0.2, 0.2), Fit.COVER)
                .with(diorama.draft.Entrance.of(diorama.look.Transition.FADE, 1000));

        var inset = (Inset)
                Films.plan(with(Films.slideshow(1, 3000, 0), small)).overlays().getFirst();

        assertThat(inset.opacityAt(0)).isBetween(0.01, 0.1);
        assertThat(inset.opacityAt(40)).isEqualTo(1);
        assertThat(inset.opacityAt(-1)).isZero();
    }

    @Test
    void words_that_are_gone_before_they_are_read_are_said_and_so_are_letters_that_we_lack() {
        var soon = title("A long title that nobody reads in half a second", new Span(0, 500), TextMotion.NONE);
        var lacking = title("ok ไทย", new Span(0, 3000), TextMotion.NONE);

        var notices = new Planner(Films.library(5), PlanSettings.DEFAULT)
                .plan(with(Films.slideshow(2, 3000, 0), soon, lacking), Output.AS_DRAFTED)
                .notices();

        assertThat(notices)
                .containsExactly(
                        new Problem.ReadTooFast(soon.lettering().words(), 500, 3065),
                        new Problem.LettersMissing("ไทย"));
    }

    @Test
    void words_in_the_same_place_at_the_same_time_stand_one_below_the_other() {
        var first = title("Summer", new Span(0, 3000), TextMotion.NONE);
        var second = title("in Kyoto", new Span(1000, 3000), TextMotion.NONE);
        var later = title("The end", new Span(4500, 1000), TextMotion.NONE);

        var seats = Films.plan(with(Films.slideshow(2, 3000, 0), first, second, later)).overlays().stream()
                .map(o -> ((Words) o).seat())
                .toList();

        assertThat(seats.get(0).area()).isEqualTo(seats.get(2).area());
        assertThat(seats.get(1).area().y()).isGreaterThan(540 + 97 / 2);
        assertThat(seats.get(1).place()).isEqualTo(Place.TOP_CENTER);
    }

    @Test
    void a_caption_stands_above_a_watermark_that_it_would_reach_over_and_beside_one_that_it_does_not() {
        var mark = written("© me", "watermark", "bottom-right");
        var wide = written(
                "a caption that goes from one side of the picture to the other side", "caption", "bottom-center");
        var narrow = written("short", "caption", "bottom-center");

        var under = (Words) Films.plan(with(Films.slideshow(1, 3000, 0), mark, wide))
                .overlays()
                .getLast();
        var beside = (Words) Films.plan(with(Films.slideshow(1, 3000, 0), mark, narrow))
                .overlays()
                .getLast();

        assertThat(under.seat().area().height()).isLessThan(beside.seat().area().height());
    }

    private static Text written(String words, String role, String place) {
        return new Text(Head.of("x" + words, words, new Span(0, 3000)), Lettering.of(words, role, place));
    }

    private static Picture boxed(String id, Box box, Fit fit) {
        return Picture.of(Head.of("s" + id, id, new Span(0, 3000)), Source.image(new MediaId(id)))
                .with(new Framing(fit, Turn.NONE, Optional.of(box), 1));
    }
}
