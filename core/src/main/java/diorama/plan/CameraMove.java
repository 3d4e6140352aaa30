package diorama.plan;

import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.look.Easing;
import diorama.look.Motion;
import diorama.media.Box;
import diorama.media.Point;
import diorama.media.Subject;
import diorama.time.FrameRate;

/// How far each motion goes: from the draft's words for it to two windows.
record CameraMove(View view, PlanSettings settings) {

    Camera of(Picture picture, int frameCount, FrameRate rate) {
        var movement = picture.movement();
        var aimed = movement.focus().map(this::aimedAt).orElse(this);
        var base = aimed.view.window(picture.framing().fit());
        var easing = movement.ease().orElse(Easing.EASE);
        double amount = movement.amount();
        double seconds = (double) frameCount * rate.denominator() / rate.numerator();
        var camera = switch (movement.motion()) {
            case STILL -> Camera.still(base);
            case ZOOM_IN -> new Camera(base, aimed.closer(base, amount), easing);
            case PARALLAX -> aimed.tilt(base, amount, easing);
            case ZOOM_OUT -> new Camera(aimed.closer(base, amount), base, easing);
            case PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN -> aimed.pan(base, movement, new Pace(seconds, easing));
        };
        return new Camera(camera.from().rounded(), camera.to().rounded(), camera.ease(), camera.depth());
    }

    /// Half of the amount is a move closer; by a quarter of it near and far things part.
    private Camera tilt(Window base, double amount, Easing easing) {
        double depth = Math.min(settings.deepest(), (amount - 1) / 4);
        return new Camera(base, closer(base, 1 + (amount - 1) / 2), easing, depth);
    }

    private CameraMove aimedAt(Point focus) {
        return new CameraMove(new View(view.canvas(), view.picture(), aim(focus)), settings);
    }

    /// A focus that a person named: the point alone counts.
    private static Subject aim(Point focus) {
        return new Subject(focus, new Box(focus.x(), focus.y(), 1e-6, 1e-6));
    }

    /// A window `amount` times smaller than `base`, around the subject, which stays at its place on the canvas as
    /// far as its bounds allow.
    private Window closer(Window base, double amount) {
        double aimX = Math.clamp(view.subjectX(), base.x(), base.x() + base.width());
        double aimY = Math.clamp(view.subjectY(), base.y(), base.y() + base.height());
        var around = new Window(
                aimX - (aimX - base.x()) / amount,
                aimY - (aimY - base.y()) / amount,
                base.width() / amount,
                base.height() / amount);
        return View.inside(view.withSubject(around), base);
    }

    private record Pace(double seconds, Easing easing) {}

    /// A window that crosses `amount - 1` of its own width (height). Where the picture is longer than the canvas shows,
    /// the window keeps its size and uses the room, more of it the more time there is; else it becomes smaller.
    ///
    /// ```
    /// |  from  |     |            |     |   to   |
    /// ```
    private Camera pan(Window base, Movement movement, Pace pace) {
        boolean isAcross = movement.motion() == Motion.PAN_LEFT || movement.motion() == Motion.PAN_RIGHT;
        double room = isAcross ? view.picture().width() : view.picture().height();
        double side = isAcross ? base.width() : base.height();
        double wanted = (movement.amount() - 1) * side;
        double sweep = settings.sweepPerSecond() * pace.seconds() * side;
        if (room - side >= wanted) {
            return panOver(
                    base, isAcross, movement.motion(), Math.clamp(room - side, wanted, Math.max(wanted, sweep)), pace);
        }
        var smaller = shrunk(base, Math.max(room, side) / (movement.amount() * side));
        double travel = Math.max(room, side) - (isAcross ? smaller.width() : smaller.height());
        return panOver(smaller, isAcross, movement.motion(), travel, pace);
    }

    private Window shrunk(Window base, double factor) {
        double width = base.width() * factor;
        double height = base.height() * factor;
        var around = new Window(base.centreX() - width / 2, base.centreY() - height / 2, width, height);
        return View.inside(view.withSubject(around), base);
    }

    private Camera panOver(Window middle, boolean isAcross, Motion motion, double travel, Pace pace) {
        var before = moved(middle, isAcross, -travel / 2);
        var after = moved(middle, isAcross, travel / 2);
        var span = View.inside(before.and(after), view.whole());
        var first = new Window(span.x(), span.y(), middle.width(), middle.height());
        var last = new Window(
                span.x() + span.width() - middle.width(),
                span.y() + span.height() - middle.height(),
                middle.width(),
                middle.height());
        boolean isForward = motion == Motion.PAN_RIGHT || motion == Motion.PAN_DOWN;
        return isForward ? new Camera(first, last, pace.easing()) : new Camera(last, first, pace.easing());
    }

    private static Window moved(Window w, boolean isAcross, double by) {
        return new Window(isAcross ? w.x() + by : w.x(), isAcross ? w.y() : w.y() + by, w.width(), w.height());
    }
}
