package diorama.paint;

import diorama.paint.Crossing.Moment;
import diorama.paint.Moving.Move;
import diorama.paint.Pose.Bearing;

/// Movements that make pictures larger and smaller about the middle.
final class Zooms {
    private Zooms() {}

    /// We rush into the older picture and land in the newer one.
    static final Move IN = (moment, pose) -> {
        double p = moment.part();
        scale(pose.older, StrictMath.pow(2.6, p));
        scale(pose.newer, StrictMath.pow(2.6, p - 1));
        pose.share = moment.step(0.3, 0.7);
    };

    static final Move OUT = (moment, pose) -> {
        double p = moment.part();
        scale(pose.older, StrictMath.pow(2.6, -p));
        scale(pose.newer, StrictMath.pow(2.6, 1 - p));
        pose.share = moment.step(0.3, 0.7);
    };

    /// The newer picture pops up from the middle, over the older one, which gets darker.
    static final Move POP = (moment, pose) -> {
        double size = Math.max(0.01, moment.progress());
        frame(pose.newer, size);
        pose.older.dim = 0.5 * moment.part();
        cover(pose, size);
        pose.share = moment.step(0, 0.25);
    };

    /// The older picture shrinks away.
    static final Move AWAY = (moment, pose) -> {
        double size = Math.max(0.01, 1 - moment.part());
        pose.isOlderOnTop = true;
        frame(pose.older, size);
        pose.newer.dim = 0.5 * (1 - moment.part());
        cover(pose, size);
        pose.share = 1 - moment.step(0.75, 1);
    };

    private static void scale(Bearing bearing, double times) {
        bearing.across = Way.scaled(times, 0.5).mirrored();
        bearing.down = Way.scaled(times, 0.5).mirrored();
    }

    /// A whole picture, smaller; smeared beforehand where it is very small.
    private static void frame(Bearing bearing, double size) {
        bearing.across = Way.scaled(size, 0.5);
        bearing.down = Way.scaled(size, 0.5);
    }

    private static void cover(Pose pose, double size) {
        pose.cover(0.5 - size / 2, 0.5 + size / 2);
        pose.top = 0.5 - size / 2;
        pose.bottom = 0.5 + size / 2;
    }

    /// How large and how turned the picture is when the camera bursts forward, for [Whirling].
    static Whirl burst(Moment moment) {
        double p = moment.part();
        double size = p < 0.5 ? StrictMath.pow(3, 2 * p * p) : StrictMath.pow(3, -2 * (1 - p) * (1 - p));
        double blur = StrictMath.pow(3, 0.28 * moment.swell());
        return new Whirl(0, size, 0, blur, moment.step(0.4, 0.6));
    }

    static Whirl whirl(Moment moment, int sign) {
        double p = moment.part();
        double turn = p < 0.5 ? 4.2 * p * p : -4.2 * (1 - p) * (1 - p);
        double speed = p < 0.5 ? 8.4 * p : 8.4 * (1 - p);
        double size = 1 + 0.35 * moment.swell();
        double shutter = Math.max(moment.shutter(), 0.02);
        return new Whirl(sign * turn, size, sign * speed * shutter, 1, moment.step(0.46, 0.54));
    }

    /// Turned by `angle` (radians, clockwise) and `size` times as large, both going on by a little while the shutter is
    /// open; `share` of it is the newer picture.
    record Whirl(double angle, double size, double shutterAngle, double shutterSize, double share) {}
}
