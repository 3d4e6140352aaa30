package diorama.paint;

import diorama.frame.Raster;
import diorama.media.Size;
import diorama.paint.kernel.Backing;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Row;
import diorama.paint.kernel.Taps;
import diorama.plan.Backdrop;
import diorama.plan.Shot;
import diorama.plan.Window;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// One shot as it is painted: its view at a frame, and the rows of its three planes.
final class Layer implements Rows {
    private static final Raster NOTHING_YET = new Raster(1, 1);

    private final Backdrop backdrop;
    private final Ink ground;
    private final Source source;
    private final Size canvas;
    private final PaintSettings settings;
    private final Sheet luma;
    private final Sheet chroma;
    private final Map<Channel, Backing> backings = new EnumMap<>(Channel.class);
    private final float[] behind;
    private final Finish finish;
    private final boolean isGraded;
    private Raster raster = NOTHING_YET;

    Layer(Shot shot, Pictures pictures, Size canvas, PaintSettings settings) {
        var need = Needs.of(shot, canvas, settings);
        this.backdrop = shot.backdrop();
        this.ground = switch (backdrop) {
            case Backdrop.Plain(var colour) -> Ink.of(colour);
            case Backdrop.Blurred() -> Ink.NONE;
        };
        this.source = Source.of(shot.reel(), need, pictures);
        this.canvas = canvas;
        this.settings = settings;
        this.luma = Sheet.luma(canvas, shot.reel().size(), need);
        this.chroma = Sheet.chroma(canvas, shot.reel().size(), need);
        this.behind = new float[canvas.width()];
        this.finish = new Finish(shot.reel().grading(), canvas);
        this.isGraded = !shot.reel().grading().isNone();
    }

    /// Turns to a moment of the shot.
    void see(Window window, double shotMs, int shotFrame) {
        finish.turn(shotFrame);
        luma.place(window);
        chroma.place(window);
        if (needsBacking() && backings.isEmpty()) makeBackings();
        raster = source.at(shotMs);
    }

    private boolean needsBacking() {
        return switch (backdrop) {
            case Backdrop.Plain _ -> false;
            case Backdrop.Blurred() -> !luma.isCovered() || !chroma.isCovered();
        };
    }

    /// The backdrop stands still, so it is made of the shot's first picture, whichever frame is painted first.
    private void makeBackings() {
        var softened = new Softened(source.at(0), canvas, settings);
        for (var channel : Channel.values()) {
            var sheet = sheet(channel);
            backings.put(channel, new Backing(softened.plane(channel), sheet.acrossCover(), sheet.downCover()));
        }
    }

    private Sheet sheet(Channel channel) {
        return channel.isLuma() ? luma : chroma;
    }

    /// Is more done to its frames than showing its picture?
    boolean isFinished() {
        return finish.isSeen();
    }

    boolean isGraded() {
        return isGraded;
    }

    /// The colour that shows where the picture does not reach.
    Ink ground() {
        return ground;
    }

    /// Is anything of the picture seen in a row?
    boolean reaches(Channel channel, int y) {
        return sheet(channel).downCover()[y] > 0;
    }

    /// The backdrop picture, where the view reaches over the picture's edge and there is one.
    Optional<Backing> backing(Channel channel) {
        return sheet(channel).isCovered() ? Optional.empty() : Optional.ofNullable(backings.get(channel));
    }

    Row row(Loops loops, Channel channel, int y, float share) {
        return sheet(channel).row(loops, channel.of(raster), y, share, channel.of(ground));
    }

    /// The whole picture that is seen of the shot, with what shows behind it.
    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        Arrays.fill(behind, channel.of(ground));
        backing(channel).ifPresent(backing -> loops.behind(backing, y, 1, behind));
        if (reaches(channel, y)) loops.add(row(loops, channel, y, 1), taps(channel), behind, out);
        else System.arraycopy(behind, 0, out, 0, channel.sizeOn(canvas).width());
        finish.row(channel, y, out);
    }

    Taps taps(Channel channel) {
        return sheet(channel).taps();
    }
}
