package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Acoustic: a picked steel-string guitar, a strummed one beside it, an upright bass, brushes and a shaker.
final class AcousticStyle {
    private AcousticStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(7, 0, 2, 9, 4),
            List.of("1add9 6m7 4add9 5sus4", "1 5 6m7 4add9", "1add9 4add9 6m7 5"),
            List.of("4add9 1 5 6m7 4add9 1 2m7 5", "6m7 4add9 1 5", "1 5 6m7 4"),
            "1add9");

    private static final Kit KIT = new Kit(
            List.of(Drum.of(36, "7.......6.5....."), Drum.of(38, "....5.......5..2"), Drum.of(82, "5.3.6.3.5.3.6.34")),
            List.of(Drum.of(38, "........3.3.4.45")),
            List.of(Drum.of(51, "4...............")),
            List.of(Drum.of(36, "6...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(84, 96, 108, 3.4),
            new Feel(0.53, 1, 8000, 0.12),
            HARMONY,
            List.of(
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.STEEL_GUITAR, -20.5, -0.3, 0.2),
                            Presence.ALWAYS,
                            new Hand(new Range(48, 67), 4, 0, 0.66, 2.2),
                            new Arpeggio.Figure(new Rhythm("8-6-7-6-7-6-7-6-"), List.of(0, 2, 1, 3, 2, 4, 1, 3))),
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.NYLON_GUITAR, -26, 0.35, 0.2),
                            Presence.from(0.62),
                            new Hand(new Range(55, 72), 4, 14_000, 0.6, 0.95),
                            new Rhythm("8---..6-.-6-5-6-")),
                    new BassLine(
                            new Seat(Instrument.ACOUSTIC_BASS, -25, 0.05, 0.08),
                            Presence.from(0.5),
                            "R-----..5-..R-a-R-----..5---8-a-",
                            28,
                            0.7),
                    new Drums(new Seat(Instrument.BRUSH_KIT, -27, 0, 0.15), Presence.from(0.6), KIT),
                    new Drums(
                            new Seat(Instrument.STANDARD_KIT, -26, 0.3, 0.15),
                            Presence.between(0.35, 0.59),
                            new Kit(List.of(Drum.of(82, "4.3.5.3.4.3.5.3.")), List.of(), List.of(), List.of())),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.GRAND_PIANO, -19.5, 0.15, 0.35),
                            Presence.from(0.75),
                            new Sung(new Range(67, 84), 0.62, 1.5, false),
                            List.of(
                                    new Rhythm("7---5-6---..5-.."),
                                    new Rhythm("6-----5-4---...."),
                                    new Rhythm("..6-5-6-7---...."),
                                    new Rhythm("6---..5-6---...."),
                                    new Rhythm("6-------........"))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SLOW_STRINGS, -30, 0, 0.5),
                            Presence.from(0.9),
                            new Hand(new Range(57, 72), 3, 0, 0.45, 1.03),
                            new Rhythm("8---------------"))));
}
