package diorama.plan;

import diorama.draft.Effect;
import diorama.look.Colour;
import diorama.look.Transition;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.List;

/// Fades from and to the background colour: the effects `fade-in` and `fade-out` of a picture (seconds), and
/// an entrance of the very first picture, which has nothing else to come from.
final class Veils {
    private static final double DEFAULT_SECONDS = 1;

    private Veils() {}

    static boolean isVeil(Effect effect) {
        return effect.type().equals("fade-in") || effect.type().equals("fade-out");
    }

    static List<Veil> of(List<Seating.Seat> seats, FrameRate rate, Colour colour) {
        var veils = new ArrayList<Veil>();
        var first = seats.getFirst();
        if (first.picture().entrance().transition() != Transition.CUT) {
            lift(veils, first.frames(), rate.frameAt(first.picture().entrance().lengthMs()), colour);
        }
        for (var seat : seats) {
            for (var effect : seat.picture().effects()) {
                int frames = rate.frameAt(Math.round(1000 * effect.amount().orElse(DEFAULT_SECONDS)));
                if (effect.type().equals("fade-in")) lift(veils, seat.frames(), frames, colour);
                if (effect.type().equals("fade-out")) fall(veils, seat.frames(), frames, colour);
            }
        }
        return veils;
    }

    private static void lift(List<Veil> veils, FrameRange shot, int frames, Colour colour) {
        int end = shot.start() + Math.clamp(frames, 0, shot.count());
        if (end > shot.start()) veils.add(new Veil(new FrameRange(shot.start(), end), Veil.Direction.LIFTS, colour));
    }

    private static void fall(List<Veil> veils, FrameRange shot, int frames, Colour colour) {
        int start = shot.end() - Math.clamp(frames, 0, shot.count());
        if (start < shot.end()) veils.add(new Veil(new FrameRange(start, shot.end()), Veil.Direction.FALLS, colour));
    }
}
