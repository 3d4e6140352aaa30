package diorama.plan;

import diorama.look.Turn;
import diorama.time.Speed;
import java.util.Locale;
import java.util.stream.Collectors;

/// The canonical text of a plan: all that decides its pixels and nothing else, the same on every machine. Two
/// plans with the same text are the same work; it is also what people read when they review a plan.
///
/// Media stand here by the digest of their bytes, so that a renamed file is the same work.
public final class PlanText {
    private PlanText() {}

    public static String of(RenderPlan plan) {
        var text = new StringBuilder("plan 1\n");
        text.append("canvas ").append(plan.canvas());
        text.append("   rate ").append(plan.rate());
        text.append("   frames ").append(plan.frameCount()).append('\n');
        for (var shot : plan.shots()) shot(text, shot);
        for (var veil : plan.veils()) {
            text.append("veil   ")
                    .append(veil.frames().start())
                    .append("..")
                    .append(veil.frames().end());
            text.append("   ").append(veil.direction().name().toLowerCase(Locale.ROOT));
            text.append(' ').append(veil.colour()).append('\n');
        }
        for (var overlay : plan.overlays()) {
            switch (overlay) {
                case Words words -> OverlayText.words(text, words);
                case Inset inset -> inset(text, inset);
            }
        }
        return text.toString();
    }

    /// The shot in a box follows its box.
    private static void inset(StringBuilder text, Inset inset) {
        OverlayText.inset(text, inset);
        shot(text, inset.shot());
    }

    private static void shot(StringBuilder text, Shot shot) {
        text.append("shot   ")
                .append(shot.frames().start())
                .append("..")
                .append(shot.frames().end());
        text.append("   ").append(reel(shot.reel())).append('\n');
        text.append("       window ").append(window(shot.camera().from()));
        if (!shot.camera().from().equals(shot.camera().to())) {
            text.append(" -> ").append(window(shot.camera().to()));
            text.append("   ").append(shot.camera().ease().names().wire());
        }
        if (shot.camera().depth() > 0)
            text.append("   depth ").append(shot.camera().depth());
        text.append("   over ").append(backdrop(shot.backdrop())).append('\n');
        if (!shot.reel().grading().isNone())
            text.append("       graded ").append(shot.reel().grading()).append('\n');
        if (shot.blend().frames() > 0)
            text.append("       ").append(blend(shot.blend())).append('\n');
    }

    private static String reel(Reel reel) {
        String kind = switch (reel) {
            case Reel.Still _ -> "still ";
            case Reel.Moving _ -> "moving ";
        };
        return kind + reel.digest() + " " + reel.size() + turn(reel.turn()) + playback(reel);
    }

    private static String playback(Reel reel) {
        return switch (reel) {
            case Reel.Still still -> " on " + still.matte();
            case Reel.Moving moving ->
                " from " + moving.playback().inMs() + " ms"
                        + speed(moving.playback().speed());
        };
    }

    private static String turn(Turn turn) {
        if (turn.equals(Turn.NONE)) return "";
        return " turned " + turn.quarters() + " " + turn.flip().name().toLowerCase(Locale.ROOT);
    }

    private static String speed(Speed speed) {
        if (speed.equals(Speed.AS_SHOT)) return "";
        return speed.keys().stream()
                .map(k -> k.atMs() + ":" + k.factor())
                .collect(Collectors.joining(" ", " speed ", ""));
    }

    private static String window(Window w) {
        return w.x() + "," + w.y() + " " + w.width() + "x" + w.height();
    }

    private static String backdrop(Backdrop backdrop) {
        return switch (backdrop) {
            case Backdrop.Plain(var colour) -> colour.toString();
            case Backdrop.Blurred() -> "blur";
        };
    }

    private static String blend(Blend blend) {
        return "comes by " + blend.transition().names().wire() + " in " + blend.frames() + " frames "
                + blend.ease().names().wire() + " through " + blend.colour();
    }
}
