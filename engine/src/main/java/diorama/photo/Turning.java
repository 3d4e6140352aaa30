package diorama.photo;

/// Collects a reduced picture as it is stored, and gives it on as it is seen. Holds the whole result once, as 16-bit
/// codes.
final class Turning implements CodedRows {
    private static final float CODES = 65535f;

    private final Orientation orientation;
    private final int width;
    private final int height;
    private final char[] red;
    private final char[] green;
    private final char[] blue;
    private int y;

    /// `width` and `height` are of the stored picture.
    Turning(Orientation orientation, int width, int height) {
        this.orientation = orientation;
        this.width = width;
        this.height = height;
        this.red = new char[width * height];
        this.green = new char[width * height];
        this.blue = new char[width * height];
    }

    @Override
    public void put(LightRow row) {
        int at = y * width;
        pack(row.red, red, at);
        pack(row.green, green, at);
        pack(row.blue, blue, at);
        y++;
    }

    void giveTo(CodedRows to) {
        int seenWidth = orientation.liesDown() ? height : width;
        int seenHeight = orientation.liesDown() ? width : height;
        var row = new LightRow(seenWidth);
        for (int seenY = 0; seenY < seenHeight; seenY++) {
            int start = stored(0, seenY);
            int step = seenWidth > 1 ? stored(1, seenY) - start : 0;
            unpack(red, start, step, row.red);
            unpack(green, start, step, row.green);
            unpack(blue, start, step, row.blue);
            to.put(row);
        }
    }

    /// Where the pixel that is seen at (x, y) is stored.
    private int stored(int x, int y) {
        int turnedWidth = orientation.liesDown() ? height : width;
        int seenX = orientation.isMirrored() ? turnedWidth - 1 - x : x;
        return switch (orientation.quarters()) {
            case 0 -> y * width + seenX;
            case 1 -> (height - 1 - seenX) * width + y;
            case 2 -> (height - 1 - y) * width + (width - 1 - seenX);
            default -> seenX * width + (width - 1 - y);
        };
    }

    private static void pack(float[] from, char[] to, int at) {
        for (int x = 0; x < from.length; x++) to[at + x] = (char) (int) (from[x] * CODES + 0.5f);
    }

    private static void unpack(char[] from, int start, int step, float[] to) {
        for (int x = 0, at = start; x < to.length; x++, at += step) to[x] = from[at] * (1 / CODES);
    }
}
