package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How progress runs from 0 to 1. Every curve begins at 0 and ends at 1; some go beyond on the way. [#at] is exact on
/// every machine (`StrictMath`).
public enum Easing {
    LINEAR(new Names("linear", "linear", "匀速")),
    EASE(new Names("ease", "gentle", "柔和")),
    EASE_IN(new Names("ease-in", "slow start", "渐快")),
    EASE_OUT(new Names("ease-out", "slow end", "渐慢")),
    EASE_IN_OUT(new Names("ease-in-out", "slow start and end", "先慢后快再慢")),
    SWIFT(new Names("swift", "swift", "疾速")),
    BACK(new Names("back", "overshoot", "回弹")),
    BOUNCE(new Names("bounce", "bounce", "弹跳")),
    ELASTIC(new Names("elastic", "elastic", "弹性"));

    /// How far a curve that overshoots goes beyond its end: a tenth is the classic measure (Penner, 1.70158).
    private static final double OVERSHOOT = 1.70158;

    private final Names names;

    Easing(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Easing> named(String wire) {
        return Arrays.stream(values()).filter(e -> e.names.wire().equals(wire)).findFirst();
    }

    /// Progress 0..1 in, progress out: 0..1, or up to [#most] where the curve overshoots.
    public double at(double t) {
        return switch (this) {
            case LINEAR -> t;
            case EASE -> softEnds(t);
            case EASE_IN -> t * t;
            case EASE_OUT -> t * (2 - t);
            case EASE_IN_OUT -> t * t * (3 - 2 * t);
            case SWIFT -> t < 0.5 ? 16 * t * t * t * t * t : 1 - 16 * fifth(1 - t);
            case BACK -> 1 + (OVERSHOOT + 1) * cubed(t - 1) + OVERSHOOT * (t - 1) * (t - 1);
            case BOUNCE -> bounced(t);
            case ELASTIC -> t <= 0 ? 0 : t >= 1 ? 1 : swung(t);
        };
    }

    /// The furthest that progress ever gets.
    public double most() {
        return switch (this) {
            case LINEAR, EASE, EASE_IN, EASE_OUT, EASE_IN_OUT, SWIFT, BOUNCE -> 1;
            case BACK -> 1.1001;
            case ELASTIC -> 1.119;
        };
    }

    private static double cubed(double t) {
        return t * t * t;
    }

    private static double fifth(double t) {
        return t * t * t * t * t;
    }

    /// A ball that falls and bounces three times, each lower than before (Penner).
    private static double bounced(double t) {
        double k = 7.5625;
        if (t < 4 / 11.0) return k * t * t;
        if (t < 8 / 11.0) return k * (t - 6 / 11.0) * (t - 6 / 11.0) + 0.75;
        if (t < 10 / 11.0) return k * (t - 9 / 11.0) * (t - 9 / 11.0) + 0.9375;
        return k * (t - 10.5 / 11) * (t - 10.5 / 11) + 0.984375;
    }

    /// A spring that swings about its end and comes to rest.
    private static double swung(double t) {
        // cos(2.5 pi) is 0: it is at rest at the end
        return 1 - StrictMath.exp(-6 * t) * StrictMath.cos(2.5 * StrictMath.PI * t);
    }

    /// Constant speed with a short, smooth start and stop: the speed rises over the first sixth as a raised cosine
    /// would, stays constant, and falls over the last sixth. A camera on a good slider moves like this.
    ///
    /// ```
    /// speed  /‾‾‾‾‾‾‾‾‾‾\
    ///       0  1/6   5/6  1
    /// ```
    private static double softEnds(double t) {
        double ramp = 1.0 / 6;
        double top = 1 / (1 - ramp);
        if (t < ramp) return top * rampDistance(t, ramp);
        if (t > 1 - ramp) return 1 - top * rampDistance(1 - t, ramp);
        return top * (ramp / 2 + (t - ramp));
    }

    /// Distance covered while the speed rises from 0 to 1 over `ramp` along a raised cosine.
    private static double rampDistance(double t, double ramp) {
        return t / 2 - ramp / (2 * StrictMath.PI) * StrictMath.sin(StrictMath.PI * t / ramp);
    }
}
