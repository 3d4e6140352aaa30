package diorama.paint;

import diorama.paint.Moving.Move;

/// Movements that bend and stretch a picture along its axes: doors, cards, cubes, pages, squeezes.
final class Stretches {
    private static final double PAGE_WIDTH = 0.55;

    private Stretches() {}

    /// The older picture parts in the middle.
    static final Move DOORS = (moment, pose) -> {
        double half = moment.progress() / 2;
        pose.older.across = place -> place < 0.5 ? place + half : place - half;
        pose.newer.dim = 0.4 * (1 - moment.part());
        pose.cover(0.5 - half, 0.5 + half);
    };

    /// The newer picture comes from both sides and meets in the middle.
    static final Move DOORS_CLOSE = (moment, pose) -> {
        double half = (1 - moment.progress()) / 2;
        pose.isOlderOnTop = true;
        pose.newer.across = place -> place < 0.5 ? place + half : place - half;
        pose.older.dim = 0.4 * moment.part();
        pose.cover(0.5 - half, 0.5 + half);
    };

    static final Move SQUEEZE = (moment, pose) -> {
        double edge = 1 - moment.part();
        pose.older.across = Way.between(0, edge);
        pose.newer.across = Way.between(edge, 1);
        pose.older.smearAcross = thin(edge);
        pose.newer.smearAcross = thin(1 - edge);
        pose.cover(edge, 1);
    };

    /// Two sides of a turning cube, darker the more they turn away.
    static final Move CUBE = (moment, pose) -> {
        double p = moment.part();
        double edge = 1 - p;
        pose.older.across = Way.between(0, edge);
        pose.newer.across = Way.between(edge, 1);
        pose.older.smearAcross = thin(edge);
        pose.newer.smearAcross = thin(p);
        double bow = 0.06 * moment.swell();
        pose.older.down = Way.scaled(1 - bow * p, 0.5).mirrored();
        pose.newer.down = Way.scaled(1 - bow * (1 - p), 0.5).mirrored();
        pose.older.shaded(place -> p * 0.75 * (edge - place) / Math.max(edge, 0.01));
        pose.newer.shaded(place -> (1 - p) * 0.75 * (place - edge) / Math.max(p, 0.01));
        pose.cover(edge, 1);
    };

    /// A card that turns about its middle: the older side first, then the newer one.
    static final Move FLIP = (moment, pose) -> {
        double p = moment.part();
        boolean isOlder = p < 0.5;
        double width = Math.max(0.002, Math.abs(StrictMath.cos(StrictMath.PI * p)));
        pose.isOlderOnTop = isOlder;
        pose.isOverBlack = true;
        var side = isOlder ? pose.older : pose.newer;
        side.across = Way.between(0.5 - width / 2, 0.5 + width / 2);
        side.smearAcross = thin(width);
        side.dim = 0.55 * (1 - width);
        pose.cover(0.5 - width / 2, 0.5 + width / 2);
    };

    /// Stretched into lines, and out of lines again.
    static final Move STRETCH = (moment, pose) -> {
        double p = moment.part();
        boolean isOlder = p < 0.5;
        double pull = isOlder ? 2 * p : 2 * (1 - p);
        pose.isOlderOnTop = true;
        pose.share = 1 - moment.step(0.42, 0.58);
        pose.older.across = Way.scaled(1 + 30 * pull * pull * pull, 0.5);
        pose.newer.across = Way.scaled(1 + 30 * pull * pull * pull, 0.5);
    };

    /// The older picture is folded over from the right: its back runs to the left, the newer one lies below.
    ///
    /// ```
    /// |  older  | back <|  newer      |
    ///          fold - w  fold
    /// ```
    static final Move PAGE = (moment, pose) -> {
        double p = moment.progress();
        double fold = 1 - p * (1 + PAGE_WIDTH / 2);
        double width = Math.min(PAGE_WIDTH, 1 - fold) / 2;
        double back = fold - width;
        pose.isOlderOnTop = true;
        pose.older.across = place -> place < back ? place : rolled(place, fold, width);
        pose.older.shaded(place -> paper(place, back, fold));
        pose.newer.shaded(place -> 0.5 * soft(1 - (place - fold) / 0.15) * Math.min(1, 5 * (1 - p)));
        pose.cover(0, fold);
    };

    /// A place on the back of the page shows what lies as far behind the fold, drawn together towards it as on a roll.
    private static double rolled(double place, double fold, double width) {
        double t = Math.clamp((fold - place) / width, 0, 1);
        double arc = StrictMath.asin(t) / (StrictMath.PI / 2);
        return fold + width * (0.4 * arc + 0.6 * t);
    }

    /// Light on the back of the page, dark at its fold, and a shadow on the page before it.
    private static double paper(double place, double back, double fold) {
        if (place < back) return 0.4 * soft(1 - (back - place) / 0.08) * Math.min(1, 20 * (fold - back));
        double t = (place - back) / Math.max(fold - back, 1e-3);
        return -0.55 + 0.5 * t * t * t - 0.2 * soft(1 - Math.abs(t - 0.45) / 0.3);
    }

    /// A picture that goes out in a bright line, and another that comes on out of it.
    static final Move TELEVISION = (moment, pose) -> {
        double p = moment.part();
        boolean isOlder = p < 0.5;
        double open = isOlder ? 1 - 2 * p : 2 * p - 1;
        double height = Math.max(0.004, open * open);
        double width = Math.clamp(open * 6, 0.002, 1);
        pose.isOlderOnTop = isOlder;
        pose.isOverBlack = true;
        var side = isOlder ? pose.older : pose.newer;
        side.down = Way.between(0.5 - height / 2, 0.5 + height / 2);
        side.across = Way.between(0.5 - width / 2, 0.5 + width / 2);
        side.smearDown = thin(height);
        side.dim = -0.9 * (1 - open) * (1 - open);
        pose.cover(0.5 - width / 2, 0.5 + width / 2);
        pose.top = 0.5 - height / 2;
        pose.bottom = 0.5 + height / 2;
    };

    /// What has become this narrow is smeared a little beforehand, so that nothing finer than its lines flickers.
    private static double thin(double width) {
        return width > 0.6 ? 0 : Math.min(0.02, 0.0006 / Math.max(width, 0.01));
    }

    private static double soft(double t) {
        double near = Math.clamp(t, 0, 1);
        return near * near * (3 - 2 * near);
    }
}
