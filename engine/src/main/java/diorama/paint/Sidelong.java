package diorama.paint;

import diorama.media.Size;
import diorama.paint.Seen.Span;
import diorama.paint.kernel.Column;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import diorama.paint.kernel.Panel;
import diorama.paint.kernel.Row;
import diorama.paint.kernel.Smearing;
import diorama.paint.kernel.Stretch;
import diorama.paint.kernel.Taps;

/// A picture that is moved, squeezed or smeared to the sides only: each of its rows makes a row of what is seen, so
/// nothing needs to be painted aside.
final class Sidelong implements Rows {
    private final float[] straight;
    private final float[] nothing;
    private final Part luma;
    private final Part chroma;
    private Rows picture = this;

    Sidelong(Size canvas) {
        this.straight = new float[canvas.width()];
        this.nothing = new float[canvas.width()];
        this.luma = new Part(canvas, Siting.LUMA);
        this.chroma = new Part(canvas, Siting.CHROMA_ACROSS);
    }

    /// A picture as large as the canvas, smeared over so many of its pixels; only some columns of what is seen are
    /// made.
    Sidelong show(Rows source, Way across, double smearPixels, Span columns) {
        picture = source;
        luma.show(across, smearPixels, columns);
        chroma.show(across, smearPixels / 2, columns);
        return this;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var part = channel.isLuma() ? luma : chroma;
        picture.row(loops, channel, y, straight);
        if (part.smear > 1) part.smear(straight);
        part.row.take(straight, part.column);
        loops.add(part.row, part.aim.taps(), nothing, out);
    }

    /// One kind of plane.
    private static final class Part {
        private final int samples;
        private final Aim aim;
        private final Column column;
        private final Row row;
        private final Panel single;
        private final short[] spare;
        private final int[] sums;
        private final Stretch taken = new Stretch();
        private int smear;

        Part(Size canvas, Siting siting) {
            this.samples = siting.samples(canvas.width());
            this.aim = new Aim(siting, canvas.width(), 1);
            this.column = new Column(samples, 1);
            this.row = new Row(samples);
            this.single = new Panel(new short[samples], samples, 1);
            this.spare = new short[2 * samples];
            this.sums = new int[samples];
        }

        void show(Way across, double smearSamples, Span columns) {
            Taps taps = aim.along(across, samples, columns);
            column.span(taps);
            taken.around(taps, 0, samples);
            smear = Math.min((int) Math.round(smearSamples), samples);
        }

        void smear(float[] values) {
            Mixing.keep(values, single.samples(), 0, samples);
            Smearing.across(single, 0, smear, taken, spare, sums);
            Mixing.take(single.samples(), 0, values, samples);
        }
    }
}
