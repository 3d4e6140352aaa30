package diorama.paint;

import diorama.look.Colour;
import diorama.look.Transition;
import diorama.plan.Blend;
import diorama.plan.Veil;

/// What a frame is made of: `older * A + newer * B + ink`, the same for every pixel.
record Mix(double older, double newer, Ink ink) {
    static final Mix NOTHING = new Mix(0, 0, Ink.of(Colour.BLACK));
    static final Mix SOLO = new Mix(0, 1, Ink.NONE);

    private static final double FLASH_PEAK = 0.35;

    /// The mix at a frame of an entrance, counted from the entrance's start. What is more than a mixture by shares has
    /// a [Crossing], whose picture is the newer one here.
    static Mix of(Blend blend, int frame) {
        double progress = Math.clamp(blend.progressAt(frame), 0, 1);
        return switch (blend.transition().family()) {
            case CUTS, DISSOLVES, WIPES, SHAPES, TILES, MOVES, WHIPS, STRETCHES, ZOOMS, SPINS, BLURS, FAULTS -> SOLO;
            case FADES -> faded(blend, progress);
            case LIGHTS -> blend.transition() == Transition.FLASH ? flashed(Ink.of(blend.colour()), progress) : SOLO;
        };
    }

    private static Mix faded(Blend blend, double progress) {
        boolean isEven = blend.transition() == Transition.FADE || blend.transition() == Transition.DISSOLVE;
        return isEven ? new Mix(1 - progress, progress, Ink.NONE) : through(Ink.of(blend.colour()), progress);
    }

    /// A flash rises fast, hides the cut, and dies away slowly.
    private static Mix flashed(Ink ink, double progress) {
        double light = progress < FLASH_PEAK ? progress / FLASH_PEAK : (1 - progress) / (1 - FLASH_PEAK);
        double shown = 1 - light * light * (3 - 2 * light);
        var rest = ink.times(1 - shown);
        return progress < FLASH_PEAK ? new Mix(shown, 0, rest) : new Mix(0, shown, rest);
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
