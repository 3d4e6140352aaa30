package diorama.paint;

/// Sines from a table, between its points by straight lines: right to a millionth, the same on every machine, and
/// without the small objects that the exact ones make on their way.
final class Circle {
    private static final int POINTS = 4096;
    private static final double PER_RADIAN = POINTS / (2 * StrictMath.PI);
    private static final double[] SINES = sines();

    private Circle() {}

    private static double[] sines() {
        var sines = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) sines[i] = StrictMath.sin(i / PER_RADIAN);
        return sines;
    }

    static double sin(double radians) {
        double place = radians * PER_RADIAN;
        double whole = Math.floor(place);
        int at = Math.floorMod((long) whole, POINTS);
        return SINES[at] + (SINES[at + 1] - SINES[at]) * (place - whole);
    }

    static double cos(double radians) {
        return sin(radians + StrictMath.PI / 2);
    }
}
