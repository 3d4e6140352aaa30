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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// One shot as it is painted: its view at a frame, and the rows of its three planes.
final class Layer {
    private final Source source;
    private final Sheet luma;
    private final Sheet chroma;
    private final Ink ground;
    private final Map<Channel, Backing> backings;
    private Raster raster;

    Layer(Shot shot, Source source, Size canvas, PaintSettings settings) {
        this.source = source;
        this.luma = Sheet.luma(canvas, shot.reel().size(), source.need());
        this.chroma = Sheet.chroma(canvas, shot.reel().size(), source.need());
        this.raster = source.at(0);
        this.ground = switch (shot.backdrop()) {
            case Backdrop.Plain(var colour) -> Ink.of(colour);
            case Backdrop.Blurred() -> Ink.NONE;
        };
        this.backings = switch (shot.backdrop()) {
            case Backdrop.Plain _ -> Map.of();
            case Backdrop.Blurred() -> backings(new Softened(raster, canvas, settings));
        };
    }

    private Map<Channel, Backing> backings(Softened softened) {
        var made = new EnumMap<Channel, Backing>(Channel.class);
        for (var channel : Channel.values()) {
            var sheet = sheet(channel);
            made.put(channel, new Backing(softened.plane(channel), sheet.acrossCover(), sheet.downCover()));
        }
        return made;
    }

    private Sheet sheet(Channel channel) {
        return channel.isLuma() ? luma : chroma;
    }

    /// Turns to a moment of the shot.
    void see(Window window, double shotMs) {
        if (source.moves()) raster = source.at(shotMs);
        luma.place(window);
        chroma.place(window);
    }

    /// The colour that shows where the picture does not reach.
    Ink ground() {
        return ground;
    }

    /// The backdrop picture, where the view reaches over the picture's edge and there is one.
    Optional<Backing> backing(Channel channel) {
        return sheet(channel).isCovered() ? Optional.empty() : Optional.ofNullable(backings.get(channel));
    }

    Row row(Loops loops, Channel channel, int y, float share) {
        return sheet(channel).row(loops, channel.of(raster), y, share, channel.of(ground));
    }

    Taps taps(Channel channel) {
        return sheet(channel).taps();
    }
}
