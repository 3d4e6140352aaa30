package diorama.movie;

import java.util.ArrayList;
import java.util.List;

/// A sound as a sketch: the root mean square of each second, full scale at 1, both sides together. Enough to see
/// that the right sound is there, and not silence.
public record Levels(List<Float> seconds) {
    public Levels {
        seconds = List.copyOf(seconds);
    }

    /// Measures while sound passes.
    public static final class Meter {
        private final int rate;
        private final List<Float> seconds = new ArrayList<>();
        private double power;
        private int count;

        public Meter(int rate) {
            this.rate = rate;
        }

        public void add(float left, float right) {
            power += 0.5 * (left * left + right * right);
            if (++count == rate) next();
        }

        private void next() {
            seconds.add((float) Math.sqrt(power / count));
            power = 0;
            count = 0;
        }

        public Levels levels() {
            if (count > 0) next();
            return new Levels(seconds);
        }
    }

    /// How loud the whole is, in decibels of full scale; a floor of -120.
    public double decibels() {
        double power = 0;
        for (float second : seconds) power += (double) second * second;
        return decibels(Math.sqrt(power / Math.max(1, seconds.size())));
    }

    /// How far two sounds lie apart in the second where they differ most, in decibels; what is softer than -50
    /// counts as that.
    public double distance(Levels other) {
        double most = 0;
        for (int i = 0; i < Math.min(seconds.size(), other.seconds.size()); i++) {
            double ours = Math.max(-50, decibels(seconds.get(i)));
            double theirs = Math.max(-50, decibels(other.seconds.get(i)));
            most = Math.max(most, Math.abs(ours - theirs));
        }
        return most;
    }

    private static double decibels(double level) {
        return level <= 1e-6 ? -120 : 20 * Math.log10(level);
    }
}
