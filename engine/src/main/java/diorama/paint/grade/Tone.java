package diorama.paint.grade;

/// A colour on its way through filters: red, green and blue as code values of sRGB, 0..1.
final class Tone {
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;

    double red;
    double green;
    double blue;

    void set(double newRed, double newGreen, double newBlue) {
        red = newRed;
        green = newGreen;
        blue = newBlue;
    }

    double luma() {
        return RED * red + GREEN * green + BLUE * blue;
    }

    /// From BT.709: luma 0..1, chroma -0.5..0.5.
    void fromYuv(double y, double u, double v) {
        red = y + 2 * (1 - RED) * v;
        blue = y + 2 * (1 - BLUE) * u;
        green = (y - RED * red - BLUE * blue) / GREEN;
    }

    double u() {
        return (blue - luma()) / (2 * (1 - BLUE));
    }

    double v() {
        return (red - luma()) / (2 * (1 - RED));
    }

    void add(double toRed, double toGreen, double toBlue) {
        set(red + toRed, green + toGreen, blue + toBlue);
    }

    void scale(double byRed, double byGreen, double byBlue) {
        set(red * byRed, green * byGreen, blue * byBlue);
    }

    /// 0 is grey, 1 as it is, more is more.
    void saturate(double times) {
        double y = luma();
        set(y + (red - y) * times, y + (green - y) * times, y + (blue - y) * times);
    }

    /// All three as bright as before, whatever was done to their balance.
    void keepLuma(double luma) {
        double now = luma();
        if (now > 1e-6) scale(luma / now, luma / now, luma / now);
    }

    /// Each of the three along a curve.
    void bend(Curve curve) {
        set(curve.at(red), curve.at(green), curve.at(blue));
    }

    /// Black becomes `black`, white becomes `white`.
    void fade(double black, double white) {
        double range = white - black;
        set(black + red * range, black + green * range, black + blue * range);
    }

    @FunctionalInterface
    interface Curve {
        double at(double value);
    }
}
