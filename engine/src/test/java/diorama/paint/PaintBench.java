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
import java.util.LinkedHashMap;

/// What painting costs: CPU milliseconds for each 1080p frame, of one thread, once it is warm.
///
/// With the arguments `cold plain` or `cold vectors`: what a film of 450 frames costs the whole virtual machine from
/// its start, compilers and all.
public final class PaintBench {
    private static final Size CANVAS = new Size(1920, 1080);
    private static final Size PHOTO = new Size(4000, 2250);
    private static final int SHOT = 200;
    private static final int FIRST = SHOT + 50;
    private static final int FRAMES = 40;
    private static final int ROUNDS = 25;

    private final Scenery scenery = new Scenery();

    private PaintBench() {}

    public static void main(String[] args) {
        var bench = new PaintBench();
        if (args.length == 2) bench.cold(args[1].equals("plain"));
        else bench.table();
    }

    private void table() {
        var works = new LinkedHashMap<String, RenderPlan>();
        works.put("one picture", film(SHOT, 2));
        works.put("crossfade", film(SHOT, SHOT - 1));
        works.put("upright, blurred sides", upright());
        System.out.println("ms of CPU for a 1080p frame   plain   vectors");
        works.forEach((name, plan) -> {
            double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
            for (int round = 0; round < ROUNDS; round++) {
                best[0] = Math.min(best[0], frameMs(plan, Loops.plain()));
                best[1] = Math.min(best[1], frameMs(plan, Loops.fastest()));
            }
            System.out.printf("%-28s  %6.2f    %6.2f%n", name, best[0], best[1]);
        });
    }

    /// Of frames in the middle of the second shot's entrance, if it has one there.
    private double frameMs(RenderPlan plan, Loops loops) {
        var painter = new Painter(plan, scenery, PaintSettings.DEFAULT, () -> loops);
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            long before = threadNs();
            for (int n = 0; n < FRAMES; n++) painter.paint(FIRST + n, frame);
            return (threadNs() - before) / (FRAMES * 1e6);
        }
    }

    /// Ten shots of 45 frames, with a crossfade of 15 between them, painted as a film is: in chunks, each by a painter
    /// of its own.
    private void cold(boolean isPlain) {
        var plan = film(45, 15);
        scenery.paint(plan.part(new FrameRange(0, 1)), 0);
        long before = processNs();
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            for (int start = 0; start < 450; start += 45) {
                var part = plan.part(new FrameRange(start, start + 45));
                var painter = isPlain
                        ? new Painter(part, scenery, PaintSettings.DEFAULT, Loops::plain)
                        : new Painter(part, scenery, PaintSettings.DEFAULT);
                for (int n = 0; n < 45; n++) painter.paint(n, frame);
                System.out.printf("%d frames: %.2f s of CPU%n", start + 45, (processNs() - before) / 1e9);
            }
        }
    }

    private RenderPlan film(int length, int fade) {
        var shots = new Shot[10];
        for (int i = 0; i < shots.length; i++) {
            var reel = scenery.still("a", PHOTO, Scenery::hills);
            var camera = Scenery.move(new Window(0, 0, 4000, 2250), new Window(180.5, 101.5, 3571, 2009));
            var blend = i == 0 ? Blend.CUT : new Blend(Transition.FADE, fade, Easing.LINEAR, Colour.BLACK);
            var frames = new FrameRange(i * length, (i + 1) * length + fade);
            shots[i] = new Shot(frames, reel, camera, Scenery.BLACK, blend);
        }
        return Scenery.film(CANVAS, shots);
    }

    private RenderPlan upright() {
        var reel = scenery.still("b", PHOTO.turned(), Scenery::hills);
        var window = new Window((2250 - 4000 * 16 / 9.0) / 2, 0, 4000 * 16 / 9.0, 4000);
        var shot = new Shot(new FrameRange(0, 2 * SHOT), reel, Camera.still(window), new Backdrop.Blurred(), Blend.CUT);
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
