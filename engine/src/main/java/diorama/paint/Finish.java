package diorama.paint;

import diorama.look.Filter;
import diorama.media.Size;
import diorama.paint.kernel.Mixing;
import diorama.plan.Grading;

/// What is done to a shot's frames, whatever they show: corners that fall off into the dark, and grain.
final class Finish {
    private static final float BLACK = 16;
    private static final float GREY = 128;

    private final Size canvas;
    private final float vignette;
    private final float grain;
    private final float[] lumaSquares;
    private final float[] chromaSquares;
    private final Grain grains;
    private int frame;

    Finish(Grading grading, Size canvas) {
        this.canvas = canvas;
        this.vignette = (float) Math.min(1, grading.strength(Filter.VIGNETTE));
        this.grain = (float) Math.min(1, grading.strength(Filter.GRAIN));
        this.lumaSquares = squares(Siting.LUMA);
        this.chromaSquares = squares(Siting.CHROMA_ACROSS);
        this.grains = grain > 0 ? Grain.fine(canvas) : Grain.NONE;
    }

    boolean isSeen() {
        return vignette > 0 || grain > 0;
    }

    /// The square of the distance from the middle, along a row; together with that along the column it is 1 in
    /// the corners.
    private float[] squares(Siting siting) {
        var squares = new float[siting.samples(canvas.width())];
        double corner = Math.pow(canvas.width(), 2) + Math.pow(canvas.height(), 2);
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (float) (Math.pow(2 * siting.place(i) - canvas.width(), 2) / corner);
        }
        return squares;
    }

    /// Turns to a frame, counted from the start of the shot.
    void turn(int shotFrame) {
        frame = shotFrame;
    }

    void row(Channel channel, int y, float[] row) {
        if (vignette > 0) darken(channel, y, row);
        if (grain > 0 && channel.isLuma()) grains.roughen(row, y, frame, grain);
    }

    private void darken(Channel channel, int y, float[] row) {
        var siting = channel.isLuma() ? Siting.LUMA : Siting.CHROMA_DOWN;
        double corner = Math.pow(canvas.width(), 2) + Math.pow(canvas.height(), 2);
        float down = (float) (Math.pow(2 * siting.place(y) - canvas.height(), 2) / corner);
        float[] squares = channel.isLuma() ? lumaSquares : chromaSquares;
        Mixing.vignette(row, squares, down, vignette, channel.isLuma() ? BLACK : GREY);
    }
}
