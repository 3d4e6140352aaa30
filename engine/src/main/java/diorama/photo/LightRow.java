package diorama.photo;

/// One row of a picture in linear light, or of what it becomes: 1 is white.
final class LightRow {
    final float[] red;
    final float[] green;
    final float[] blue;

    LightRow(int width) {
        red = new float[width];
        green = new float[width];
        blue = new float[width];
    }

    int width() {
        return red.length;
    }

    /// This becomes `weight` times `other`.
    void set(LightRow other, float weight) {
        scale(red, other.red, weight);
        scale(green, other.green, weight);
        scale(blue, other.blue, weight);
    }

    void add(LightRow other, float weight) {
        add(red, other.red, weight);
        add(green, other.green, weight);
        add(blue, other.blue, weight);
    }

    private static void scale(float[] to, float[] from, float weight) {
        for (int x = 0; x < to.length; x++) to[x] = from[x] * weight;
    }

    private static void add(float[] to, float[] from, float weight) {
        for (int x = 0; x < to.length; x++) to[x] += from[x] * weight;
    }
}
