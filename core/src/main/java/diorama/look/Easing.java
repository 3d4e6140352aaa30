package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How progress runs from 0 to 1. Every curve begins at 0 and ends at 1; [#at] is exact on every machine
/// (`StrictMath`).
public enum Easing {
    LINEAR(new Names("linear", "linear", "匀速")),
    EASE(new Names("ease", "gentle", "柔和")),
    EASE_IN(new Names("ease-in", "slow start", "渐快")),
    EASE_OUT(new Names("ease-out", "slow end", "渐慢")),
    EASE_IN_OUT(new Names("ease-in-out", "slow start and end", "先慢后快再慢"));

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

    /// Progress 0..1 in, progress 0..1 out.
    public double at(double t) {
        return switch (this) {
            case LINEAR -> t;
            case EASE -> softEnds(t);
            case EASE_IN -> t * t;
            case EASE_OUT -> t * (2 - t);
            case EASE_IN_OUT -> t * t * (3 - 2 * t);
        };
    }

    /// Constant speed with a short, smooth start and stop: the speed rises over the first sixth as a raised cosine
    /// would,
    /// stays constant, and falls over the last sixth. A camera on a good slider moves like this.
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
