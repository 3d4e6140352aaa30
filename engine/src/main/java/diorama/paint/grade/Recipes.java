package diorama.paint.grade;

import diorama.look.Filter;
import java.util.Optional;

/// What each filter makes of a colour. A look is mixed in by its strength; what goes both ways takes -1..1 itself.
final class Recipes {
    private Recipes() {}

    /// Changes a tone of the sRGB cube.
    @FunctionalInterface
    interface Recipe {
        void to(Tone tone);
    }

    /// Empty for what is no matter of single colours.
    static Optional<Recipe> of(Filter filter, double strength) {
        return switch (filter) {
            case WARM -> part(strength, tone -> balance(tone, 1.12, 0.80));
            case COOL -> part(strength, tone -> balance(tone, 0.86, 1.20));
            case SUNSET -> part(strength, Recipes::sunset);
            case BW -> part(strength, tone -> grey(tone, 0.12));
            case SEPIA -> part(strength, Recipes::sepia);
            case NOIR -> part(strength, Recipes::noir);
            case VINTAGE -> part(strength, Recipes::vintage);
            case CINEMATIC -> part(strength, tone -> split(tone, 0.9, 0.25, 0.92));
            case TEAL_ORANGE -> part(strength, tone -> split(tone, 2, 0.15, 1.08));
            case MATTE -> part(strength, Recipes::matte);
            case PASTEL -> part(strength, Recipes::pastel);
            case BLEACH -> part(strength, Recipes::bleach);
            case CROSS -> part(strength, Recipes::crossed);
            case VIVID -> part(strength, Recipes::vivid);
            case BRIGHTNESS -> Optional.of(tone -> brighten(tone, StrictMath.pow(2, 2.2 * strength)));
            case CONTRAST -> Optional.of(tone -> tone.bend(c -> contrasted(c, strength)));
            case SATURATION -> Optional.of(tone -> tone.saturate(1 + strength));
            case EXPOSURE -> Optional.of(tone -> expose(tone, StrictMath.pow(2, strength)));
            case HIGHLIGHTS -> Optional.of(tone -> lift(tone, 1.6 * strength, true));
            case SHADOWS -> Optional.of(tone -> lift(tone, 1.6 * strength, false));
            case TEMPERATURE -> Optional.of(tone -> balance(tone, 1 + 0.16 * strength, 1 - 0.25 * strength));
            case HUE -> Optional.of(tone -> turn(tone, StrictMath.PI * strength));
            case VIGNETTE, GRAIN, BLUR, SHARPEN, LUT, FADE_IN, FADE_OUT -> Optional.empty();
        };
    }

    /// So much of what a recipe makes, and the rest as it was.
    static Optional<Recipe> part(double strength, Recipe whole) {
        return Optional.of(tone -> {
            double red = tone.red, green = tone.green, blue = tone.blue;
            whole.to(tone);
            tone.set(
                    red + (tone.red - red) * strength,
                    green + (tone.green - green) * strength,
                    blue + (tone.blue - blue) * strength);
        });
    }

    private static void balance(Tone tone, double red, double blue) {
        double luma = tone.luma();
        tone.scale(red, 1, blue);
        tone.keepLuma(luma);
    }

    /// Towards a soft S (above 0) or towards middle grey (below).
    private static double contrasted(double c, double by) {
        return by < 0 ? 0.5 + (c - 0.5) * (1 + 0.7 * by) : c + by * (soft(c) - c);
    }

    private static double soft(double c) {
        return c * c * (3 - 2 * c);
    }

    /// Middle tones brighter (or darker); black and white stay.
    private static void brighten(Tone tone, double gain) {
        tone.bend(c -> gain * c / (1 + (gain - 1) * c));
    }

    /// Brighter by a factor near black; white stays white, and nothing is cut off.
    private static void expose(Tone tone, double gain) {
        tone.bend(c -> gain < 1 ? c * gain : gain * c / (1 + (gain - 1) * c * c));
    }

    /// Brings up (or down) what is bright, or what is dark; black and white stay.
    private static void lift(Tone tone, double by, boolean isBright) {
        double y = Math.clamp(tone.luma(), 0, 1);
        double more = isBright ? by * y * y * (1 - y) : by * y * (1 - y) * (1 - y);
        double times = y > 1e-6 ? (y + more) / y : 1;
        tone.scale(times, times, times);
    }

    /// Turns the hue, in the plane of chroma.
    private static void turn(Tone tone, double angle) {
        double y = tone.luma(), u = tone.u(), v = tone.v();
        double cos = StrictMath.cos(angle), sin = StrictMath.sin(angle);
        tone.fromYuv(y, u * cos - v * sin, u * sin + v * cos);
    }

    private static void grey(Tone tone, double contrast) {
        double y = 0.3 * tone.red + 0.59 * tone.green + 0.11 * tone.blue;
        double c = contrasted(y, contrast);
        tone.set(c, c, c);
    }

    /// As through a red glass: dark skies, pale faces, deep shadows.
    private static void noir(Tone tone) {
        double y = 0.55 * tone.red + 0.40 * tone.green + 0.05 * tone.blue;
        double c = soft(Math.max(0, y * 1.02 - 0.02));
        double deep = 0.5 * c + 0.5 * soft(c);
        tone.set(deep, deep, deep);
    }

    private static void sepia(Tone tone) {
        grey(tone, 0.05);
        double y = tone.red;
        tone.set(StrictMath.pow(y, 0.82), StrictMath.pow(y, 1.02), StrictMath.pow(y, 1.38) * 0.96);
    }

    /// Milky blacks, yellowed whites, cool shadows, less colour.
    private static void vintage(Tone tone) {
        tone.saturate(0.72);
        double y = Math.clamp(tone.luma(), 0, 1);
        tone.add(0.05 * y, 0.03 * y, -0.09 * y);
        tone.add(0, 0.015 * (1 - y), 0.045 * (1 - y));
        tone.fade(0.08, 0.95);
    }

    /// Shadows towards teal, lights towards orange.
    private static void split(Tone tone, double by, double contrast, double colour) {
        tone.bend(c -> contrasted(c, contrast));
        tone.saturate(colour);
        double y = Math.clamp(tone.luma(), 0, 1);
        double dark = by * (1 - y) * (1 - y) * (0.15 + y) * 1.6;
        double light = by * y * y * (1.1 - y) * 2.2;
        double luma = tone.luma();
        tone.add(0.09 * light - 0.11 * dark, 0.015 * light + 0.02 * dark, 0.10 * dark - 0.13 * light);
        tone.keepLuma(luma);
    }

    private static void sunset(Tone tone) {
        double y = Math.clamp(tone.luma(), 0, 1);
        tone.saturate(1.12);
        tone.add(0.10 * y, 0.01 * y, -0.15 * y);
        tone.add(0.05 * (1 - y), -0.03 * (1 - y), 0.05 * (1 - y));
        tone.bend(c -> contrasted(c, 0.08));
    }

    private static void matte(Tone tone) {
        tone.bend(c -> contrasted(c, 0.15));
        tone.saturate(0.84);
        tone.fade(0.11, 0.94);
    }

    private static void pastel(Tone tone) {
        tone.saturate(0.72);
        tone.bend(c -> StrictMath.pow(c, 0.78));
        tone.fade(0.14, 1);
        tone.add(0.012, -0.004, 0.012);
    }

    /// Silver left in the film: half the colour, hard light.
    private static void bleach(Tone tone) {
        tone.saturate(0.42);
        tone.bend(c -> contrasted(c, 0.65));
    }

    /// Slide film in the wrong bath: hard red and green, a flat blue.
    private static void crossed(Tone tone) {
        tone.set(contrasted(tone.red, 0.7), contrasted(StrictMath.pow(tone.green, 0.92), 0.5), 0.14 + 0.68 * tone.blue);
    }

    /// Pale colours gain most, so that skin and what is strong already stay believable.
    private static void vivid(Tone tone) {
        double most = Math.max(tone.red, Math.max(tone.green, tone.blue));
        double least = Math.min(tone.red, Math.min(tone.green, tone.blue));
        double strong = most > 1e-6 ? (most - least) / most : 0;
        tone.saturate(1.55 - 0.35 * strong);
        tone.bend(c -> contrasted(c, 0.16));
    }
}
