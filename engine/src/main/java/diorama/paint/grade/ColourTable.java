package diorama.paint.grade;

import java.util.List;

/// A table of colours from a file: what it makes of red, green and blue, between its points by tetrahedra.
public final class ColourTable {
    private final Form form;
    private final float[] points;

    /// How the table is laid out: points a side, three curves or a cube, and what red, green and blue run from and to.
    record Form(int side, boolean isCurve, List<Range> ranges) {
        Form {
            ranges = List.copyOf(ranges);
        }
    }

    record Range(double least, double most) {}

    ColourTable(Form form, float[] points) {
        this.form = form;
        this.points = points;
    }

    void to(Tone tone) {
        double red = place(tone.red, 0), green = place(tone.green, 1), blue = place(tone.blue, 2);
        if (form.isCurve()) tone.set(curve(red, 0), curve(green, 1), curve(blue, 2));
        else cube(tone, red, green, blue);
    }

    /// Where a value lies along an axis, in points.
    private double place(double value, int axis) {
        var range = form.ranges().get(axis);
        double part = (value - range.least()) / (range.most() - range.least());
        return Math.clamp(part, 0, 1) * (form.side() - 1);
    }

    private double curve(double place, int axis) {
        int i = (int) Math.min(place, form.side() - 2.0);
        double part = place - i;
        return points[3 * i + axis] * (1 - part) + points[3 * i + 3 + axis] * part;
    }

    private void cube(Tone tone, double red, double green, double blue) {
        int side = form.side();
        int r = (int) Math.min(red, side - 2.0), g = (int) Math.min(green, side - 2.0);
        int b = (int) Math.min(blue, side - 2.0);
        double dr = red - r, dg = green - g, db = blue - b;
        int stepG = side, stepB = side * side;
        int first = dr >= dg ? (dr >= db ? 1 : stepB) : (dg >= db ? stepG : stepB);
        int last = dr < dg ? (dr < db ? 1 : stepB) : (dg < db ? stepG : stepB);
        int at = r + g * stepG + b * stepB, end = at + 1 + stepG + stepB;
        double most = Math.max(dr, Math.max(dg, db)), least = Math.min(dr, Math.min(dg, db));
        double middle = dr + dg + db - most - least;
        var corners = new int[] {at, at + first, end - last, end};
        var shares = new double[] {1 - most, most - middle, middle - least, least};
        tone.set(sum(corners, shares, 0), sum(corners, shares, 1), sum(corners, shares, 2));
    }

    private double sum(int[] corners, double[] shares, int axis) {
        double sum = 0;
        for (int i = 0; i < 4; i++) sum += points[3 * corners[i] + axis] * shares[i];
        return sum;
    }
}
