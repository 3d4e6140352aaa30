package diorama.photo;

/// Reduces a sheet in linear light, row by row: first down, then across, then to code values. In hand are the sheet,
/// two rows of its width and one of the result's.
final class Reduction {
    private final Sheet sheet;
    private final Taps across;
    private final Taps down;
    private final LightRow source;
    private final LightRow sum;
    private final LightRow result;
    private int sourceY = -1;

    /// `across` and `down` say which part of the sheet is taken, and how large it becomes.
    Reduction(Sheet sheet, Taps across, Taps down) {
        this.sheet = sheet;
        this.across = across;
        this.down = down;
        this.source = new LightRow(across.end() - across.begin());
        this.sum = new LightRow(source.width());
        this.result = new LightRow(across.results());
    }

    /// All of the result, from the top of what is seen.
    void run(Orientation orientation, CodedRows to) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            run(to);
        } else {
            var turning = new Turning(orientation, across.results(), down.results());
            run(turning);
            turning.giveTo(to);
        }
    }

    private void run(CodedRows to) {
        sourceY = -1;
        for (int y = 0; y < down.results(); y++) {
            sumDown(y);
            across(sum.red, result.red);
            across(sum.green, result.green);
            across(sum.blue, result.blue);
            sheet.finish(result);
            encode(result.red);
            encode(result.green);
            encode(result.blue);
            to.put(result);
        }
    }

    private void sumDown(int y) {
        boolean isFirst = true;
        for (int k = 0; k < down.count(); k++) {
            float weight = down.weights()[y * down.count() + k];
            if (weight == 0) continue;
            read(down.first()[y] + k);
            if (isFirst) sum.set(source, weight);
            else sum.add(source, weight);
            isFirst = false;
        }
    }

    /// The last row of one result is often the first of the next: it is read once.
    private void read(int y) {
        if (y == sourceY) return;
        sheet.read(across.begin(), y, source);
        sourceY = y;
    }

    private void across(float[] from, float[] to) {
        if (across.count() == 3) across3(from, to);
        else acrossMany(from, to);
    }

    private void across3(float[] from, float[] to) {
        int[] first = across.first();
        float[] weights = across.weights();
        int begin = across.begin();
        for (int x = 0; x < to.length; x++) {
            int i = first[x] - begin;
            int w = 3 * x;
            to[x] = from[i] * weights[w] + from[i + 1] * weights[w + 1] + from[i + 2] * weights[w + 2];
        }
    }

    private void acrossMany(float[] from, float[] to) {
        int[] first = across.first();
        float[] weights = across.weights();
        int count = across.count();
        int begin = across.begin();
        for (int x = 0; x < to.length; x++) {
            int i = first[x] - begin;
            float sum = 0;
            for (int k = 0; k < count; k++) sum += from[i + k] * weights[x * count + k];
            to[x] = sum;
        }
    }

    private static void encode(float[] row) {
        float[] nodes = Curve.SRGB_BACK.nodes();
        int last = nodes.length - 2;
        float scale = nodes.length - 1;
        for (int x = 0; x < row.length; x++) {
            float at = Math.clamp(row[x], 0f, 1f) * scale;
            int i = Math.min((int) at, last);
            row[x] = nodes[i] + (nodes[i + 1] - nodes[i]) * (at - i);
        }
    }
}
