package diorama.time;

import java.util.List;

/// How fast a source plays: one factor, or a ramp of factors at times (ms of the segment), straight lines between them.
public record Speed(List<Key> keys) {
    public static final Speed AS_SHOT = constant(1);

    public record Key(long atMs, double factor) {
        public Key {
            if (!(factor > 0 && factor <= 100))
                throw new IllegalArgumentException("speed is outside 0..100: " + factor);
        }
    }

    public Speed {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) throw new IllegalArgumentException("a speed has at least one key");
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).atMs() <= keys.get(i - 1).atMs())
                throw new IllegalArgumentException("speed keys must rise in time");
        }
    }

    public static Speed constant(double factor) {
        return new Speed(List.of(new Key(0, factor)));
    }

    public boolean isConstant() {
        return keys.size() == 1;
    }

    /// How much of the source has been played after so long, in ms of the source: the integral of the speed.
    public double playedMs(double afterMs) {
        double played = keys.getFirst().factor()
                * Math.min(afterMs, (double) keys.getFirst().atMs());
        for (int i = 1; i < keys.size(); i++) played += between(keys.get(i - 1), keys.get(i), afterMs);
        return played
                + keys.getLast().factor() * Math.max(0, afterMs - keys.getLast().atMs());
    }

    private static double between(Key a, Key b, double afterMs) {
        double run = Math.clamp(afterMs - a.atMs(), 0, (double) (b.atMs() - a.atMs()));
        double slope = (b.factor() - a.factor()) / (b.atMs() - a.atMs());
        return run * (a.factor() + slope * run / 2);
    }
}
