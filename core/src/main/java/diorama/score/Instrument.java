package diorama.score;

/// What a line is played on. `bank` and `program` are General MIDI's numbers as our band's sound font has them; bank
/// 128 is a drum kit.
public enum Instrument {
    GRAND_PIANO(0, 0),
    SOFT_PIANO(8, 0),
    ELECTRIC_PIANO(0, 4),
    CELESTA(0, 8),
    GLOCKENSPIEL(0, 9),
    MUSIC_BOX(0, 10),
    VIBRAPHONE(0, 11),
    BELLS(0, 14),
    NYLON_GUITAR(0, 24),
    STEEL_GUITAR(0, 25),
    UKULELE(8, 24),
    JAZZ_GUITAR(0, 26),
    CLEAN_GUITAR(0, 27),
    MUTED_GUITAR(0, 28),
    ACOUSTIC_BASS(0, 32),
    FINGERED_BASS(0, 33),
    SYNTH_BASS(0, 38),
    ROUND_BASS(0, 39),
    CELLO(0, 42),
    CONTRABASS(0, 43),
    PIZZICATO(0, 45),
    HARP(0, 46),
    TIMPANI(0, 47),
    STRINGS(0, 48),
    SLOW_STRINGS(0, 49),
    SYNTH_STRINGS(0, 50),
    CHOIR(0, 52),
    HORNS(0, 60),
    BRASS(0, 61),
    FLUTE(0, 73),
    SQUARE_LEAD(0, 80),
    SAW_LEAD(0, 81),
    FANTASIA(0, 88),
    WARM_PAD(0, 89),
    POLY_SYNTH(0, 90),
    SPACE_VOICE(0, 91),
    BOWED_GLASS(0, 92),
    HALO_PAD(0, 94),
    CRYSTAL(0, 98),
    ATMOSPHERE(0, 99),
    KALIMBA(0, 108),
    TAIKO(0, 116),
    STANDARD_KIT(128, 0),
    ELECTRONIC_KIT(128, 24),
    MACHINE_KIT(128, 25),
    BRUSH_KIT(128, 40),
    ORCHESTRA_KIT(128, 48);

    private final int bank;
    private final int program;

    Instrument(int bank, int program) {
        this.bank = bank;
        this.program = program;
    }

    public int bank() {
        return bank;
    }

    public int program() {
        return program;
    }

    public boolean isDrums() {
        return bank == 128;
    }
}
