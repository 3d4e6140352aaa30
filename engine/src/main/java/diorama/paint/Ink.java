package diorama.paint;

import diorama.look.Colour;

/// A colour as the planes hold it: BT.709, limited range, not yet rounded. Inks add up.
record Ink(float y, float u, float v) {
    static final Ink NONE = new Ink(0, 0, 0);

    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;

    static Ink of(Colour colour) {
        double red = colour.red() / 255.0;
        double blue = colour.blue() / 255.0;
        double luma = RED * red + (1 - RED - BLUE) * colour.green() / 255.0 + BLUE * blue;
        double u = (blue - luma) / (2 * (1 - BLUE));
        double v = (red - luma) / (2 * (1 - RED));
        return new Ink((float) (16 + 219 * luma), (float) (128 + 224 * u), (float) (128 + 224 * v));
    }

    Ink times(double share) {
        return new Ink((float) (share * y), (float) (share * u), (float) (share * v));
    }

    Ink plus(Ink other) {
        return new Ink(y + other.y, u + other.u, v + other.v);
    }
}
