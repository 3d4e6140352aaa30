package diorama.paint;

import com.sun.management.OperatingSystemMXBean;
import diorama.frame.Frame;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Backdrop;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.time.FrameRange;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// What painting costs: CPU milliseconds for each 1080p frame, of one thread, once it is warm.
///
/// With the arguments `cold plain` or `cold vectors`: what a film of 450 frames costs the whole virtual machine from
/// its
/// start, compilers and all.
public final class PaintBench {
    private static final Size CANVAS = new Size(1920, 1080);
    private static final Size PHOTO = new Size(4000, 2250);
    private static final int SHOT = 1000;

    private final Scenery scenery = new Scenery();

    private PaintBench() {}

    public static void main(String[] args) {
        var bench = new PaintBench();
        if (args.length == 2)
            bench.cold(args[1].equals("plain") ? Loops::plain : () -> Loops.forPainting(CANVAS.pixels()));
        else bench.table();
    }

    private void table() {
        System.out.println("              one picture   crossfade   blurred sides   ms of CPU a 1080p frame");
        for (var loops : new Loops[] {Loops.plain(), Loops.fastest()}) {
            System.out.printf(
                    "%-12s  %11.2f   %9.2f   %13.2f%n",
                    loops.getClass().getSimpleName(),
                    frameMs(film(SHOT), 0, loops),
                    frameMs(film(SHOT), SHOT, loops),
                    frameMs(upright(), 0, loops));
        }
    }

    private double frameMs(RenderPlan plan, int first, Loops loops) {
        var painter = new Painter(plan, scenery, PaintSettings.DEFAULT, () -> loops);
        double best = Double.MAX_VALUE;
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            for (int round = 0; round < 8; round++) {
                long before = threadNs();
                for (int n = 0; n < 50; n++) painter.paint(first + round * 50 + n, frame);
                best = Math.min(best, (threadNs() - before) / 50e6);
            }
        }
        return best;
    }

    /// Ten shots of 45 frames, with a crossfade of 15 between them, painted as a film is: in chunks, each by a painter
    /// of
    /// its own.
    private void cold(Supplier<Loops> loops) {
        var plan = film(45);
        long before = processNs();
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            for (int start = 0; start < 450; start += 45) {
                var painter = new Painter(plan, scenery, PaintSettings.DEFAULT, loops);
                for (int n = start; n < start + 45; n++) painter.paint(n, frame);
                System.out.printf("%d frames: %.2f s of CPU%n", start + 45, (processNs() - before) / 1e9);
            }
        }
    }

    private RenderPlan film(int length) {
        var shots = new Shot[10];
        for (int i = 0; i < shots.length; i++) {
            var reel = scenery.still("a", PHOTO, Scenery::hills);
            var camera = Scenery.move(new Window(0, 0, 4000, 2250), new Window(180.5, 101.5, 3571, 2009));
            var blend = i == 0 ? Blend.CUT : new Blend(Transition.FADE, length / 3, Easing.LINEAR, Colour.BLACK);
            var frames = new FrameRange(i * length, (i + 1) * length + length / 3);
            shots[i] = new Shot(frames, reel, camera, Scenery.BLACK, blend);
        }
        return Scenery.film(CANVAS, shots);
    }

    private RenderPlan upright() {
        var reel = scenery.still("b", PHOTO.turned(), Scenery::hills);
        var window = new Window((2250 - 4000 * 16 / 9.0) / 2, 0, 4000 * 16 / 9.0, 4000);
        var shot = new Shot(new FrameRange(0, SHOT), reel, Camera.still(window), new Backdrop.Blurred(), Blend.CUT);
        return Scenery.film(CANVAS, shot);
    }

    private static long threadNs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNs() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
