package diorama.score;

/// How many bars fit a length, how fast they go, and how long the last chord rings after them: chosen so that the tempo
/// is near the mood's own and the music ends with the film.
///
/// ```
/// | bar | bar | bar | ... | bar | last chord ~~~~~ |
/// 0                             finalUs            lengthUs
/// ```
record Pace(int bars, long beatNs, long lengthUs) {
    static final int BEATS = 4;
    static final int STEPS = 16;

    private static final int TAILS = 25;

    /// What a mood wants: beats a minute, and seconds of ringing.
    record Wish(double slowest, double usual, double fastest, double ringSeconds) {}

    static Pace of(long lengthUs, Wish wish) {
        double seconds = lengthUs / 1e6;
        double ring = Math.min(wish.ringSeconds(), seconds * 0.3);
        var best = new Pace(0, Math.round(60e9 / wish.usual()), lengthUs);
        double least = Double.MAX_VALUE;
        int most = (int) (seconds * wish.fastest() / 60 / BEATS) + 1;
        for (int bars = 1; bars <= most; bars++) {
            for (int i = 0; i < TAILS; i++) {
                double tail = ring * (0.6 + i * 1.0 / (TAILS - 1));
                double beat = (seconds - tail) / (bars * BEATS);
                double tempo = 60 / beat;
                if (!(tempo >= wish.slowest() && tempo <= wish.fastest())) continue;
                double cost = 4 * Math.abs(tempo / wish.usual() - 1) + Math.abs(tail / ring - 1);
                if (cost < least) {
                    least = cost;
                    best = new Pace(bars, Math.round(beat * 1e9), lengthUs);
                }
            }
        }
        return best;
    }

    long stepUs(double step) {
        return Math.round(step * beatNs * BEATS / STEPS / 1000.0);
    }

    long barUs(int bar) {
        return stepUs((double) bar * STEPS);
    }

    long finalUs() {
        return barUs(bars);
    }

    /// The beats up to the last chord and, at the same pace, while it rings.
    Grid grid() {
        int count = (int) Math.max(1, (lengthUs * 1000 + beatNs - 1) / beatNs);
        return new Grid(beatNs, count, BEATS);
    }
}
