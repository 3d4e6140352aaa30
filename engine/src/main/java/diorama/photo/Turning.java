package diorama.photo;

/// Collects a reduced picture as it is stored, and gives it on as it is seen. Holds the whole result once, as 16-bit
/// codes.
final class Turning implements CodedRows {
    /// Not all 65535, so that rounding over white stays within.
    private static final float CODES = 65000f;

    /// So many rows are turned at once, because memory comes in lines of many.
    private static final int BLOCK = 16;

    private final Orientation orientation;
    private final int width;
    private final int height;
    private final char[][] channels;
    private int y;

    /// `width` and `height` are of the stored picture.
    Turning(Orientation orientation, int width, int height) {
        this.orientation = orientation;
        this.width = width;
        this.height = height;
        this.channels = new char[3][width * height];
    }

    @Override
    public void put(LightRow row) {
        int at = y * width;
        pack(row.red, channels[0], at);
        pack(row.green, channels[1], at);
        pack(row.blue, channels[2], at);
        y++;
    }

    private static void pack(float[] from, char[] to, int at) {
        for (int x = 0; x < from.length; x++) to[at + x] = (char) (int) (from[x] * CODES + 0.5f);
    }

    void giveTo(CodedRows to) {
        int seenWidth = orientation.liesDown() ? height : width;
        int seenHeight = orientation.liesDown() ? width : height;
        var row = new LightRow(seenWidth);
        var blocks = new char[3][BLOCK * seenWidth];
        for (int top = 0; top < seenHeight; top += BLOCK) {
            int count = Math.min(BLOCK, seenHeight - top);
            for (int c = 0; c < 3; c++) collect(channels[c], top, count, blocks[c]);
            for (int i = 0; i < count; i++) {
                unpack(blocks[0], i * seenWidth, row.red);
                unpack(blocks[1], i * seenWidth, row.green);
                unpack(blocks[2], i * seenWidth, row.blue);
                to.put(row);
            }
        }
        y = 0;
    }

    /// `count` rows that are seen from `top` on, one after another.
    private void collect(char[] from, int top, int count, char[] block) {
        int seenWidth = orientation.liesDown() ? height : width;
        int start = stored(0, top);
        int right = seenWidth > 1 ? stored(1, top) - start : 0;
        int down = count > 1 ? stored(0, top + 1) - start : 0;
        if (orientation.liesDown()) {
            for (int x = 0; x < seenWidth; x++) copy(from, start + x * right, down, block, x, seenWidth, count);
        } else {
            for (int i = 0; i < count; i++) copy(from, start + i * down, right, block, i * seenWidth, 1, seenWidth);
        }
    }

    private static void copy(char[] from, int at, int step, char[] to, int toAt, int toStep, int count) {
        for (int i = 0; i < count; i++) to[toAt + i * toStep] = from[at + i * step];
    }

    private static void unpack(char[] from, int at, float[] to) {
        for (int x = 0; x < to.length; x++) to[x] = from[at + x] * (1 / CODES);
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
}
