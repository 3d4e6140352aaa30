package diorama.paint;

import diorama.look.Colour;
import diorama.plan.Blend;
import diorama.plan.Veil;

/// What a frame is made of: `older * A + newer * B + ink`, the same for every pixel.
record Mix(double older, double newer, Ink ink) {
    static final Mix NOTHING = new Mix(0, 0, Ink.of(Colour.BLACK));
    static final Mix SOLO = new Mix(0, 1, Ink.NONE);

    /// The mix at a frame of an entrance, counted from the entrance's start.
    static Mix of(Blend blend, int frame) {
        double progress = blend.progressAt(frame);
        return switch (blend.transition().shownAs()) {
            case CUT -> SOLO;
            case FADE_BLACK, FADE_WHITE -> through(Ink.of(blend.colour()), progress);
            // What cannot be painted yet is shown as one of the five; the rest of them are crossfades.
            default -> new Mix(1 - progress, progress, Ink.NONE);
        };
    }

    /// The older picture goes wholly into a colour, then the newer comes out of it.
    private static Mix through(Ink ink, double progress) {
        double shown = Math.abs(2 * progress - 1);
        var rest = ink.times(1 - shown);
        return progress < 0.5 ? new Mix(shown, 0, rest) : new Mix(0, shown, rest);
    }

    Mix under(Veil veil, int frame) {
        double share = veil.shareAt(frame);
        if (share == 0) return this;
        var colour = Ink.of(veil.colour()).times(share);
        return new Mix(
                older * (1 - share), newer * (1 - share), ink.times(1 - share).plus(colour));
    }
}
