package diorama.paint;

import diorama.frame.Need;
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
    private final double depth;
    private final Need need;
    private Optional<Relief> relief = Optional.empty();
    private Raster raster = NOTHING_YET;

    Layer(Shot shot, Pictures pictures, Size canvas, PaintSettings settings) {
        this.need = Needs.of(shot, canvas, settings);
        this.depth = shot.camera().depth();
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
    }

    /// Turns to a moment of the shot.
    void see(Window window, double shotMs, int shotFrame, double progress) {
        finish.turn(shotFrame);
        luma.place(window);
        chroma.place(window);
        if (needsBacking() && backings.isEmpty()) makeBackings();
        raster = source.at(shotMs);
        if (depth > 0) lean(window, progress);
    }

    /// Half a push to one side at the start, half a push to the other at the end.
    private void lean(Window window, double progress) {
        if (relief.isEmpty()) relief = Optional.of(new Relief(this::straightRow, source.at(0), need, canvas));
        relief.get().lean(window, depth * canvas.width() * (progress - 0.5) * 2);
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
        return finish.isSeen() || depth > 0;
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
        if (relief.isPresent()) relief.get().row(loops, channel, y, out);
        else straightRow(loops, channel, y, out);
        finish.row(channel, y, out);
    }

    private void straightRow(Loops loops, Channel channel, int y, float[] out) {
        Arrays.fill(behind, channel.of(ground));
        var backing = backing(channel);
        if (backing.isPresent()) loops.behind(backing.get(), y, 1, behind);
        if (reaches(channel, y)) loops.add(row(loops, channel, y, 1), taps(channel), behind, out);
        else System.arraycopy(behind, 0, out, 0, channel.sizeOn(canvas).width());
    }

    Taps taps(Channel channel) {
        return sheet(channel).taps();
    }
}
