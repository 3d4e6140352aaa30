package diorama.paint;

import diorama.frame.Frame;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Blend;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.time.FrameRange;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What entrances cost: CPU milliseconds of one thread for a 1080p frame, the mean over an entrance of 24 frames with a
/// zoom on both pictures, vectors warm, the least of some rounds. Arguments: names of transitions; none are all.
public final class EntranceBench {
    private static final Size CANVAS = new Size(1920, 1080);
    private static final Size PHOTO = new Size(4000, 2250);
    private static final int SHOT = 100;
    private static final int FRAMES = 24;
    private static final int ROUNDS = 5;
    private static final double REAL_TIME_MS = 1000.0 / 60;

    private final Scenery scenery = new Scenery();

    private EntranceBench() {}

    private record Cost(Transition transition, double ms) {}

    public static void main(String[] names) {
        var bench = new EntranceBench();
        var wanted = List.of(names);
        var costs = new ArrayList<Cost>();
        bench.ms(Transition.FADE);
        for (var transition : Transition.values()) {
            if (wanted.isEmpty() || wanted.contains(transition.names().wire())) {
                costs.add(new Cost(transition, bench.ms(transition)));
            }
        }
        costs.sort(Comparator.comparingDouble(Cost::ms));
        for (var cost : costs) {
            String mark = cost.ms() > REAL_TIME_MS ? "  over" : "";
            System.out.printf("%-18s %6.2f%s%n", cost.transition().names().wire(), cost.ms(), mark);
        }
    }

    private double ms(Transition transition) {
        double least = Double.MAX_VALUE;
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            for (int round = 0; round < ROUNDS; round++) least = Math.min(least, ms(film(transition), frame));
        }
        return least;
    }

    private double ms(RenderPlan plan, Frame frame) {
        var painter = new Painter(plan, scenery, PaintSettings.DEFAULT, Loops::fastest);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int n = 0; n < FRAMES; n++) painter.paint(SHOT + n, frame);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / (FRAMES * 1e6);
    }

    private RenderPlan film(Transition transition) {
        var camera = Scenery.move(new Window(0, 0, 4000, 2250), new Window(180.5, 101.5, 3571, 2009));
        var blend = new Blend(transition, transition == Transition.CUT ? 0 : FRAMES, Easing.LINEAR, Colour.BLACK);
        var first = new Shot(
                new FrameRange(0, SHOT + FRAMES),
                scenery.still("a", PHOTO, Scenery::hills),
                camera,
                Scenery.BLACK,
                Blend.CUT);
        var second = new Shot(
                new FrameRange(SHOT, 2 * SHOT),
                scenery.still("b", PHOTO, Scenery::hills),
                camera,
                Scenery.BLACK,
                blend);
        return Scenery.film(CANVAS, first, second);
    }
}
