package diorama.paint;

import diorama.frame.Frame;
import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Backdrop;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Veil;
import diorama.plan.Window;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import diorama.time.Speed;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Pictures that are formulas, and small films of them.
final class Scenery implements Pictures {
    /// The code value (0..255, with fraction) that a channel has at a place of the source, in its pixels.
    interface Formula {
        double at(Channel channel, double x, double y);
    }

    /// One colour everywhere.
    static Formula plain(Colour colour) {
        var ink = Ink.of(colour);
        return (channel, _, _) -> channel.of(ink);
    }

    static final Backdrop BLACK = new Backdrop.Plain(Colour.BLACK);

    private final Map<String, Formula> formulas = new HashMap<>();
    private final Map<Need, Map<String, Raster>> rasters = new HashMap<>();
    int asked;

    Reel.Still still(String name, Size size, Formula formula) {
        formulas.put(name, formula);
        return new Reel.Still(new MediaId(name), name, size, Turn.NONE);
    }

    Reel.Moving moving(String name, Size size, double speed, Formula formula) {
        formulas.put(name, formula);
        var playback = new Reel.Playback(1000, Speed.constant(speed));
        return new Reel.Moving(new MediaId(name), name, size, Turn.NONE, playback);
    }

    private Formula formula(String name) {
        return Objects.requireNonNull(formulas.get(name));
    }

    @Override
    public Raster still(Reel.Still reel, Need need) {
        asked++;
        return rasters.computeIfAbsent(need, _ -> new HashMap<>())
                .computeIfAbsent(reel.digest(), name -> drawn(formula(name), need));
    }

    /// A clip gets brighter by one code value in each ms.
    @Override
    public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
        asked++;
        var formula = formula(reel.digest());
        return drawn((channel, x, y) -> formula.at(channel, x, y) + sourceMs - 1000, need);
    }

    static Raster drawn(Formula formula, Need need) {
        var raster = new Raster(need.width(), need.height());
        for (var channel : Channel.values()) draw(formula, need, channel, channel.of(raster));
        return raster;
    }

    private static void draw(Formula formula, Need need, Channel channel, short[] samples) {
        var size = channel.sizeOn(new Size(need.width(), need.height()));
        var region = need.region();
        double pixelX = (double) region.width() / need.width();
        double pixelY = (double) region.height() / need.height();
        double pitch = channel.isLuma() ? 1 : 2;
        double down = channel.isLuma() ? 0.5 : 1;
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                double value = formula.at(
                        channel, region.x() + (x * pitch + 0.5) * pixelX, region.y() + (y * pitch + down) * pixelY);
                samples[y * size.width() + x] = (short) Math.round(Raster.SCALE * value);
            }
        }
    }

    /// Every sample differs from its neighbours, in all planes.
    static double speckled(Channel channel, double x, double y) {
        long cell = (long) Math.floor(x) * 7919
                + (long) Math.floor(y) * 104729
                + channel.name().charAt(0) * 31L;
        return 30 + Math.floorMod(cell * cell + cell, 199L);
    }

    /// Waves of a few pixels in luma, and wide ones in colour.
    static double hills(Channel channel, double x, double y) {
        return channel.isLuma() ? 128 + 60 * Math.sin(x / 7) * Math.cos(y / 11) : 128 + 40 * Math.sin((x + y) / 90);
    }

    /// Forty frames of an odd size with all that can be in a film: moves, a crossfade, a fade through black, bars, a
    /// blurred backdrop, a clip, veils.
    static RenderPlan varied(Scenery scenery) {
        var size = new Size(400, 301);
        var photo = scenery.still("photo", size, Scenery::hills);
        var clip = scenery.moving("clip", size, 1, Scenery::hills);
        var near = new Window(60.3, 50.2, 211, 119);
        var wide = new Window(-77.7, 10.1, 560, 316);
        var fade = new Blend(Transition.FADE, 5, Easing.EASE, Colour.BLACK);
        var black = new Blend(Transition.FADE_BLACK, 6, Easing.LINEAR, Colour.BLACK);
        var bars = new Backdrop.Plain(new Colour(10, 200, 40));
        return film(
                new Size(159, 89),
                List.of(
                        new Veil(new FrameRange(0, 3), Veil.Direction.LIFTS, Colour.BLACK),
                        new Veil(new FrameRange(36, 40), Veil.Direction.FALLS, Colour.WHITE)),
                new Shot(new FrameRange(0, 15), photo, move(near, wide), new Backdrop.Blurred(), Blend.CUT),
                new Shot(new FrameRange(10, 26), photo, move(wide, near), bars, fade),
                new Shot(new FrameRange(20, 40), clip, move(whole(size), wide), new Backdrop.Blurred(), black));
    }

    static Window whole(Size size) {
        return new Window(0, 0, size.width(), size.height());
    }

    static Shot shot(int start, int end, Reel reel, Camera camera) {
        return new Shot(new FrameRange(start, end), reel, camera, BLACK, Blend.CUT);
    }

    static Camera move(Window from, Window to) {
        return new Camera(from, to, Easing.LINEAR);
    }

    static RenderPlan film(Size canvas, Shot... shots) {
        return film(canvas, List.of(), shots);
    }

    static RenderPlan film(Size canvas, List<Veil> veils, Shot... shots) {
        int end = shots[shots.length - 1].frames().end();
        return new RenderPlan(canvas, FrameRate.OF_30, end, List.of(shots), veils);
    }

    Painter painter(RenderPlan plan) {
        return new Painter(plan, this, PaintSettings.DEFAULT);
    }

    Painted paint(RenderPlan plan, int n) {
        return paint(painter(plan), plan.canvas(), n);
    }

    static Painted paint(Painter painter, Size canvas, int n) {
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, canvas.width(), canvas.height());
            painter.paint(n, frame);
            return Painted.of(frame);
        }
    }

    /// A frame as it came out, on the heap.
    record Painted(Size size, Map<Channel, List<Integer>> planes) {
        static Painted of(Frame frame) {
            var planes = new HashMap<Channel, List<Integer>>();
            for (var channel : Channel.values()) {
                var plane = channel.of(frame);
                var values = new ArrayList<Integer>();
                for (int y = 0; y < plane.height(); y++) {
                    for (int x = 0; x < plane.width(); x++) {
                        long at = (long) y * plane.strideBytes() + x;
                        values.add(plane.samples().get(ValueLayout.JAVA_BYTE, at) & 0xFF);
                    }
                }
                planes.put(channel, values);
            }
            return new Painted(new Size(frame.width(), frame.height()), planes);
        }

        List<Integer> of(Channel channel) {
            return Objects.requireNonNull(planes.get(channel));
        }

        int at(Channel channel, int x, int y) {
            return of(channel).get(y * channel.sizeOn(size).width() + x);
        }
    }
}
