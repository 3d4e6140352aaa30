package diorama.paint;

import diorama.paint.Moving.Move;

/// Movements over the canvas without a change of size; written to the left, turned by [Move#to].
final class Slides {
    /// How far a mirrored whip travels, in canvases.
    private static final double FLUNG = 1.5;

    private Slides() {}

    /// The newer picture slides in; the older one gives way at a third of its speed and gets darker.
    static final Move SLIDE = (moment, pose) -> {
        double gone = moment.progress();
        pose.newer.across = Way.moved(1 - gone).mirrored();
        pose.newer.smearAcross = moment.shutter();
        pose.older.across = Way.moved(-gone / 3);
        pose.older.dim = 0.35 * moment.part();
        pose.cover(1 - gone, 1);
    };

    /// Both go on as one strip.
    static final Move PUSH = (moment, pose) -> {
        double gone = moment.progress();
        pose.newer.across = Way.moved(1 - gone).mirrored();
        pose.newer.smearAcross = moment.shutter();
        pose.older.across = Way.moved(-gone).mirrored();
        pose.older.smearAcross = moment.shutter();
        pose.cover(1 - gone, 1);
    };

    /// The newer picture is laid over the older one, which stays, and throws a shadow before it.
    static final Move COVER = (moment, pose) -> {
        double edge = 1 - moment.progress();
        pose.newer.across = Way.moved(edge).mirrored();
        pose.newer.smearAcross = moment.shutter();
        pose.older.shaded(place -> shadow(edge - place, moment));
        pose.cover(edge, 1);
    };

    /// The older picture is drawn aside; its shadow falls on the newer one.
    static final Move REVEAL = (moment, pose) -> {
        double edge = 1 - moment.progress();
        pose.isOlderOnTop = true;
        pose.older.across = Way.moved(edge - 1).mirrored();
        pose.older.smearAcross = moment.shutter();
        pose.newer.shaded(place -> shadow(place - edge, moment));
        pose.cover(0, edge);
    };

    /// A camera that is flung round: each picture goes on, mirrored, beyond its edge; where it is fastest they change.
    static final Move WHIP = (moment, pose) -> {
        double gone = moment.progress() * 2 * FLUNG;
        boolean isOlder = moment.progress() < 0.5;
        pose.isOlderOnTop = isOlder;
        var bearing = isOlder ? pose.older : pose.newer;
        bearing.across = Way.moved(isOlder ? -gone : 2 * FLUNG - gone).mirrored();
        bearing.smearAcross = moment.shutter() * 2 * FLUNG;
    };

    /// A soft shadow beside an edge, gone where the movement begins and ends.
    private static double shadow(double distance, Crossing.Moment moment) {
        double near = Math.clamp(1 - distance / 0.12, 0, 1);
        return distance < 0 ? 0 : 0.55 * near * near * Math.min(1, 24 * moment.part() * (1 - moment.part()));
    }
}
