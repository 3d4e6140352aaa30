package diorama.sound;

import diorama.score.Instrument;
import diorama.score.Line;

/// What brings a line to the loudness that its seat asks for. Instruments of a sound font are of very different
/// loudness; how loud each is when struck at velocity 100 was measured on our own scores, and softer strokes are
/// so much softer as the form says (SoundFont 2.04, 8.4.2: 40 dB a decade).
final class Trim {
    private static final double DECIBELS_A_DECADE = 40;
    private static final double STRUCK = 100;

    /// For what was never measured.
    private static final double USUAL = -22;

    private Trim() {}

    static double gain(Line line) {
        double velocity =
                line.notes().stream().mapToInt(n -> n.velocity()).average().orElse(STRUCK);
        double played = natural(line.seat().instrument()) + DECIBELS_A_DECADE * StrictMath.log10(velocity / STRUCK);
        return StrictMath.pow(10, (line.seat().lufs() - played) / 20);
    }

    private static double natural(Instrument instrument) {
        return switch (instrument) {
            case ACOUSTIC_BASS -> -23.4;
            case BRASS -> -19.0;
            case BRUSH_KIT -> -18.5;
            case CELLO -> -20.0;
            case CHOIR -> -17.7;
            case CONTRABASS -> -24.5;
            case ELECTRIC_PIANO -> -16.3;
            case ELECTRONIC_KIT -> -14.0;
            case FINGERED_BASS -> -22.3;
            case GLOCKENSPIEL -> -31.0;
            case GRAND_PIANO -> -29.0;
            case HORNS -> -21.0;
            case MACHINE_KIT -> -15.5;
            case MUSIC_BOX -> -21.0;
            case MUTED_GUITAR -> -25.0;
            case NYLON_GUITAR -> -24.7;
            case ORCHESTRA_KIT -> -19.0;
            case POLY_SYNTH -> -26.0;
            case ROUND_BASS -> -20.0;
            case SAW_LEAD -> -20.0;
            case SLOW_STRINGS -> -15.0;
            case SOFT_PIANO -> -28.0;
            case SPACE_VOICE -> -14.0;
            case SQUARE_LEAD -> -19.0;
            case STANDARD_KIT -> -21.2;
            case STEEL_GUITAR -> -25.4;
            case STRINGS -> -21.0;
            case SYNTH_BASS -> -28.0;
            case TAIKO -> -22.4;
            case TIMPANI -> -28.0;
            case UKULELE -> -20.0;
            case VIBRAPHONE -> -32.0;
            case WARM_PAD -> -23.0;
            case CELESTA,
                    BELLS,
                    JAZZ_GUITAR,
                    CLEAN_GUITAR,
                    PIZZICATO,
                    HARP,
                    SYNTH_STRINGS,
                    FLUTE,
                    FANTASIA,
                    BOWED_GLASS,
                    HALO_PAD,
                    CRYSTAL,
                    ATMOSPHERE,
                    KALIMBA -> USUAL;
        };
    }
}
