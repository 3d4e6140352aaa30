package diorama.photo;

/// Reduces a sheet in light, row by row: first down, then across, then to code values. In hand are the sheet,
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
            sumAcross();
            sheet.finish(result);
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

    private void sumAcross() {
        if (across.count() == 3) {
            acrossThree();
        } else {
            across(sum.red, result.red);
            across(sum.green, result.green);
            across(sum.blue, result.blue);
        }
    }

    /// All colours at once, since places and weights are the same.
    private void acrossThree() {
        int[] first = across.first();
        float[] weights = across.weights();
        int begin = across.begin();
        float[] red = sum.red;
        float[] green = sum.green;
        float[] blue = sum.blue;
        for (int x = 0; x < first.length; x++) {
            int i = first[x] - begin;
            float left = weights[3 * x];
            float middle = weights[3 * x + 1];
            float right = weights[3 * x + 2];
            result.red[x] = red[i] * left + red[i + 1] * middle + red[i + 2] * right;
            result.green[x] = green[i] * left + green[i + 1] * middle + green[i + 2] * right;
            result.blue[x] = blue[i] * left + blue[i + 1] * middle + blue[i + 2] * right;
        }
    }

    private void across(float[] from, float[] to) {
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
}
