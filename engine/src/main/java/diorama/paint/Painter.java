package diorama.paint;

import diorama.frame.Frame;
import diorama.paint.kernel.Loops;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Veil;
import java.util.Optional;
import java.util.function.Supplier;

/// Paints any frame of a plan. A frame depends on the plan and its number alone; what a painter keeps between frames
/// only saves work. For one thread at a time.
///
/// ```
/// rows of the older raster ─ down ─┐
///                                  ├ across ─ bytes of the frame
/// rows of the newer raster ─ down ─┘
/// ```
public final class Painter {
    /// A shutter of 180 degrees is open for half of the time between two frames.
    private static final double SHUTTER = 0.5;

    private final RenderPlan plan;
    private final Pictures pictures;
    private final PaintSettings settings;
    private final Supplier<Loops> loops;
    private final Stage stage;
    private final Repertoire crossings;
    private final Overs overs;
    private final Shares shares;

    /// The layers in hand. A shot's place is its number modulo 2, so neighbours never share one.
    private final Layer[] layers = new Layer[2];

    private final int[] held = {-1, -1};

    public Painter(RenderPlan plan, Pictures pictures, PaintSettings settings) {
        this(plan, pictures, settings, Loops::now);
        Loops.expect(plan.frameCount() * plan.canvas().pixels());
    }

    Painter(RenderPlan plan, Pictures pictures, PaintSettings settings, Supplier<Loops> loops) {
        this.plan = plan;
        this.pictures = pictures;
        this.settings = settings;
        this.loops = loops;
        this.stage = new Stage(plan.canvas());
        this.crossings = new Repertoire(plan.canvas());
        this.overs = new Overs(plan, pictures, settings, loops);
        this.shares = new Shares(plan.canvas());
    }

    /// Paints frame `n` into `target`, which is as large as the plan's canvas.
    public void paint(int n, Frame target) {
        if (n < 0 || n >= plan.frameCount()) {
            throw new IllegalArgumentException("frame " + n + " of a film of " + plan.frameCount());
        }
        paintShots(n, target);
        overs.paint(n, target, loops.get());
    }

    private void paintShots(int n, Frame target) {
        int newer = lastSeen(n, plan.shots().size());
        int older = lastSeen(n, newer);
        var mix = veiled(newer < 0 ? Mix.NOTHING : mixAt(plan.shots().get(newer), n), n);
        stage.clear(mix.ink());
        var crossing = mix.older() == 0 && mix.newer() > 0 ? crossingAt(older, newer, n) : Optional.<Crossing>empty();
        if (crossing.isPresent()) {
            cross(crossing.get(), new Pair(older, newer), mix.newer(), n, target);
            return;
        }
        boolean isOlderFinished = isFinished(older, n, mix.older());
        if (isFinished(newer, n, mix.newer()) || isOlderFinished) {
            finish(new Pair(older, newer), mix, n, target);
            return;
        }
        if (mix.older() > 0) addOlder(older, newer, mix.older(), n);
        if (mix.newer() > 0) stage.add(layer(newer, n), mix.newer());
        stage.paint(target, loops.get());
    }

    /// How two shots pass into one another at a frame, where that is more than a mix of the two.
    private Optional<Crossing> crossingAt(int older, int newer, int n) {
        if (older < 0 || !plan.shots().get(newer).entrance().holds(n)) return Optional.empty();
        return crossings.of(plan.shots().get(newer).blend().transition());
    }

    /// Has a shot that is seen more to it than its picture? Those that are graded are dithered.
    private boolean isFinished(int number, int n, double share) {
        if (number < 0 || share <= 0) return false;
        var shot = plan.shots().get(number);
        if (!shot.reel().grading().isNone()) stage.dithered();
        else if (shot.camera().depth() == 0) return false;
        return layer(number, n).isFinished();
    }

    private void finish(Pair pair, Mix mix, int n, Frame target) {
        boolean isOverNothing = pair.older() < 0 && mix.older() > 0;
        shares.clear(isOverNothing ? mix.ink().plus(outOf(pair.newer(), mix.older())) : mix.ink());
        if (pair.older() >= 0 && mix.older() > 0) shares.add(layer(pair.older(), n), mix.older());
        if (mix.newer() > 0) shares.add(layer(pair.newer(), n), mix.newer());
        stage.paint(shares, 1, target, loops.get());
    }

    private record Pair(int older, int newer) {}

    private void cross(Crossing crossing, Pair pair, double share, int n, Frame target) {
        var shot = plan.shots().get(pair.newer());
        int frame = n - shot.frames().start();
        double progress = shot.blend().progressAt(frame);
        double shutter = Math.abs(shot.blend().progressAt(frame + SHUTTER) - progress);
        var moment = new Crossing.Moment(progress, shutter);
        var now = loops.get();
        isFinished(pair.older(), n, 1);
        isFinished(pair.newer(), n, 1);
        var rows = crossing.at(moment, layer(pair.older(), n), layer(pair.newer(), n), now);
        stage.paint(rows, share, target, now);
    }

    /// The number of the last shot before `limit` that is seen at a frame; -1 when there is none.
    private int lastSeen(int n, int limit) {
        int shot = limit - 1;
        while (shot >= 0 && !plan.shots().get(shot).frames().holds(n)) shot--;
        return shot;
    }

    private static Mix mixAt(Shot shot, int n) {
        return shot.entrance().holds(n) ? Mix.of(shot.blend(), n - shot.frames().start()) : Mix.SOLO;
    }

    private Mix veiled(Mix mix, int n) {
        for (Veil veil : plan.veils()) mix = mix.under(veil, n);
        return mix;
    }

    /// A shot that comes in over nothing comes out of its blend's colour.
    private void addOlder(int older, int newer, double share, int n) {
        if (older >= 0) stage.add(layer(older, n), share);
        else stage.add(outOf(newer, share));
    }

    private Ink outOf(int number, double share) {
        return Ink.of(plan.shots().get(number).blend().colour()).times(share);
    }

    private Layer layer(int number, int n) {
        var shot = plan.shots().get(number);
        int place = number % 2;
        if (held[place] != number) layers[place] = new Layer(shot, pictures, plan.canvas(), settings);
        held[place] = number;
        double frameMs = 1000.0 * plan.rate().denominator() / plan.rate().numerator();
        int frame = n - shot.frames().start();
        double progress = shot.camera().progressAt(frame, shot.frames().count());
        layers[place].see(shot.windowAt(n), frame * frameMs, frame, progress);
        return layers[place];
    }
}
