package diorama.score;

/// How loosely it is played: how far the second of two sixteenths (or eighths, `swungSteps` 2) is late, as a part
/// of the two (0.5 is straight); how far notes stray, in microseconds; and how much their strength varies, 0..1.
record Feel(double swing, int swungSteps, long strayUs, double strength) {
    static final Feel STRAIGHT = new Feel(0.5, 1, 4000, 0.08);

    /// Where a step falls, in steps, when it swings.
    double swung(int step) {
        int pair = 2 * swungSteps;
        int within = Math.floorMod(step, pair);
        double start = step - within;
        if (within < swungSteps) return start + within * 2 * swing;
        return start + pair * swing + (within - swungSteps) * 2 * (1 - swing);
    }
}
