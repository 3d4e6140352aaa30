package diorama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import diorama.Dice;
import diorama.draft.Draft;
import diorama.draft.Effect;
import diorama.draft.Entrance;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Easing;
import diorama.look.Motion;
import diorama.look.Transition;
import diorama.media.Box;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Point;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Library ONE = Films.library(1);

    private static Picture picture(Movement movement, long lengthMs) {
        return Picture.of(Head.of("s0", "p0", new Span(0, lengthMs)), Source.image(new MediaId("p0")))
                .with(movement);
    }

    private static Shot shot(Library library, Picture picture) {
        var plan = new Planner(library, PlanSettings.DEFAULT).plan(Films.film(List.of(picture)), Output.AS_DRAFTED);
        return plan.plan().shots().getFirst();
    }

    @Test
    void fifteen_seconds_are_four_hundred_and_fifty_frames() {
        var plan = Films.plan(Films.slideshow(4, 4125, 500));

        assertThat(plan.frameCount()).isEqualTo(450);
        assertThat(plan.shots().getLast().frames().end()).isEqualTo(450);
    }

    @Test
    void at_every_frame_one_picture_is_seen_or_two_during_an_entrance() {
        Dice.roll(300, dice -> {
            var plan = Films.plan(anything(dice));

            for (int n = 0; n < plan.frameCount(); n++) {
                var seen = plan.shotsAt(n);
                assertThat(seen).as("frame %d", n).hasSizeBetween(1, 2);
                if (seen.size() == 2)
                    assertThat(seen.getLast().entrance().holds(n)).isTrue();
            }
        });
    }

    /// A draft as a stranger might send it: gaps, overlaps, entrances longer than their pictures.
    private static Draft anything(Dice dice) {
        var pictures = new ArrayList<Picture>();
        long start = dice.between(0, 500);
        for (int i = 0; i < dice.between(1, 6); i++) {
            var span = new Span(start, dice.between(0, 2500));
            var transition = dice.oneOf(List.of(Transition.values()));
            pictures.add(Picture.of(Head.of("s" + i, "", span), Source.image(new MediaId("p" + i)))
                    .with(Entrance.of(transition, dice.between(0, 2000))));
            start = Math.max(0, start + dice.between(-400, 2100));
        }
        return Films.film(pictures);
    }

    @Test
    void a_linear_zoom_goes_from_the_whole_picture_to_the_amount() {
        var linear = new Movement("zoom-in", 1.10, Optional.empty(), Optional.of(Easing.LINEAR), Extras.NONE);

        var shot = shot(ONE, picture(linear, 5000));

        assertThat(shot.windowAt(0).width()).isEqualTo(4000);
        assertThat(shot.windowAt(149).width()).isCloseTo(4000 / 1.10, within(1e-6));
    }

    @Test
    void a_zoom_grows_by_the_same_factor_in_each_frame() {
        var linear = new Movement("zoom-in", 1.5, Optional.empty(), Optional.of(Easing.LINEAR), Extras.NONE);
        var shot = shot(ONE, picture(linear, 5000));

        double factor = shot.windowAt(0).width() / shot.windowAt(1).width();
        for (int n = 1; n < 149; n++) {
            double next = shot.windowAt(n).width() / shot.windowAt(n + 1).width();
            assertThat(next).isCloseTo(factor, within(1e-12));
        }
    }

    @Test
    void what_a_zoom_aims_at_stays_at_its_place_on_the_canvas() {
        var aimed = Movement.of(Motion.ZOOM_IN, 1.3).towards(new Point(0.3, 0.4));
        var shot = shot(ONE, picture(aimed, 4000));

        for (int n = 0; n < 120; n++) {
            var w = shot.windowAt(n);
            var first = shot.windowAt(0);
            assertThat((0.3 * 4000 - w.x()) / w.width())
                    .isCloseTo((0.3 * 4000 - first.x()) / first.width(), within(1e-6));
            assertThat((0.4 * 3000 - w.y()) / w.height())
                    .isCloseTo((0.4 * 3000 - first.y()) / first.height(), within(1e-6));
        }
    }

    @Test
    void every_window_that_covers_lies_inside_the_picture_and_holds_the_subject() {
        Dice.roll(500, dice -> {
            var size = new Size(dice.between(200, 5200), dice.between(200, 5200));
            var photo = photo(size, subject(dice));
            var movement = Movement.of(dice.oneOf(List.of(Motion.values())), dice.between(1.0, 2.0));

            var shot = shot(new Library(List.of(photo)), picture(movement, 3000));

            for (var w : List.of(shot.camera().from(), shot.camera().to())) {
                assertThat(w.x()).isBetween(-2e-6, size.width() - w.width() + 2e-6);
                assertThat(w.y()).isBetween(-2e-6, size.height() - w.height() + 2e-6);
                assertThat(w.width() / w.height()).isCloseTo(16.0 / 9, within(1e-6));
            }
        });
    }

    @Test
    void a_zoom_never_cuts_a_subject_that_fits() {
        Dice.roll(500, dice -> {
            var subject = subject(dice);
            var shot = shot(
                    new Library(List.of(photo(new Size(4000, 3000), subject))),
                    picture(Movement.of(dice.flips() ? Motion.ZOOM_IN : Motion.ZOOM_OUT, 1.2), 3000));

            var b = subject.bounds();
            for (var w : List.of(shot.camera().from(), shot.camera().to())) {
                boolean fits = b.width() * 4000 <= w.width() && b.height() * 3000 <= w.height();
                if (!fits) continue;
                assertThat(w.x()).isLessThanOrEqualTo(b.x() * 4000 + 2e-6);
                assertThat(w.x() + w.width()).isGreaterThanOrEqualTo((b.x() + b.width()) * 4000 - 2e-6);
                assertThat(w.y()).isLessThanOrEqualTo(b.y() * 3000 + 2e-6);
                assertThat(w.y() + w.height()).isGreaterThanOrEqualTo((b.y() + b.height()) * 3000 - 2e-6);
            }
        });
    }

    private static Media.Photo photo(Size size, Subject subject) {
        return new Media.Photo(new MediaFile(new MediaId("p0"), "p0", "d", 1), size, subject, Taken.UNKNOWN);
    }

    private static Subject subject(Dice dice) {
        double x = dice.between(0.0, 0.7);
        double y = dice.between(0.0, 0.7);
        double width = dice.between(0.05, 0.3);
        double height = dice.between(0.05, 0.3);
        return new Subject(new Point(x + width / 2, y + height / 2), new Box(x, y, width, height));
    }

    @Test
    void a_panorama_is_swept_and_not_hurried() {
        var library = new Library(List.of(Films.photo("p0", new Size(20000, 300))));

        var shot = shot(library, picture(Movement.of(Motion.PAN_RIGHT), 4000));

        double travel = shot.camera().to().x() - shot.camera().from().x();
        assertThat(travel / shot.camera().from().width()).isCloseTo(1.0, within(1e-6));
        assertThat(shot.camera().from().height()).isCloseTo(300, within(2e-6));
    }

    @Test
    void a_pan_to_the_right_moves_the_view_to_the_right() {
        var right = shot(ONE, picture(Movement.of(Motion.PAN_RIGHT), 4000)).camera();
        var up = shot(ONE, picture(Movement.of(Motion.PAN_UP), 4000)).camera();

        assertThat(right.to().x()).isGreaterThan(right.from().x());
        assertThat(right.to().y()).isEqualTo(right.from().y());
        assertThat(up.to().y()).isLessThan(up.from().y());
    }

    @Test
    void a_parallax_moves_closer_and_parts_near_and_far() {
        var camera =
                shot(ONE, picture(Movement.of(Motion.PARALLAX, 1.12), 4000)).camera();

        assertThat(camera.to().width()).isCloseTo(4000 / 1.06, within(1e-5));
        assertThat(camera.depth()).isCloseTo(0.03, within(1e-9));
    }

    @Test
    void a_camera_that_overshoots_stays_between_its_windows() {
        var back = new Movement("zoom-out", 1.2, Optional.empty(), Optional.of(Easing.BACK), Extras.NONE);
        var shot = shot(ONE, picture(back, 2000));

        double widest = 0;
        for (int n = 0; n < 60; n++) widest = Math.max(widest, shot.windowAt(n).width());
        assertThat(widest).isBetween(3999.0, 4000.0);
        assertThat(shot.windowAt(59).width()).isLessThan(3990);
    }

    @Test
    void a_contained_portrait_stands_whole_in_the_middle() {
        var library = new Library(List.of(Films.photo("p0", new Size(3000, 4000))));
        var picture = picture(Movement.STILL, 3000);
        var contained = picture.with(picture.framing().with(diorama.look.Fit.BLUR));

        var shot = shot(library, contained);

        assertThat(shot.windowAt(0).height()).isEqualTo(4000);
        assertThat(shot.windowAt(0).centreX()).isCloseTo(1500, within(2e-6));
        assertThat(shot.backdrop()).isEqualTo(new Backdrop.Blurred());
    }

    @Test
    void missing_media_are_all_named() {
        var draft = Films.slideshow(3, 2000, 0);

        assertThatThrownBy(() -> new Planner(ONE, PlanSettings.DEFAULT).plan(draft, Output.AS_DRAFTED))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.MediaMissing(List.of("p1", "p2"))));
    }

    @Test
    void looks_that_cannot_be_shown_are_said_once_each() {
        var odd = picture(Movement.of(Motion.PARALLAX), 2000).with(List.of(Effect.of("fog", 1), Effect.of("fog", 1)));

        var planned = new Planner(ONE, PlanSettings.DEFAULT).plan(Films.film(List.of(odd)), Output.AS_DRAFTED);

        assertThat(planned.notices()).containsExactly(new Problem.ShownAs("fog", "none"));
    }

    @Test
    void an_odd_canvas_becomes_even_and_an_absurd_one_is_refused() {
        var planner = new Planner(ONE, PlanSettings.DEFAULT);
        var draft = Films.film(List.of(picture(Movement.STILL, 1000)));

        var odd = planner.plan(draft, new Output(Optional.of(new Size(641, 359)), Optional.of(FrameRate.of(25))));

        assertThat(odd.plan().canvas()).isEqualTo(new Size(642, 360));
        assertThat(odd.plan().frameCount()).isEqualTo(25);
        assertThatThrownBy(() -> planner.plan(draft, new Output(Optional.of(new Size(8000, 8000)), Optional.empty())))
                .isInstanceOf(Refused.class);
    }
}
