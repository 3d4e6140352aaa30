package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Cinematic: a piano figure over strings that grow, a tune in the cellos and then above, drums from far away.
final class CinematicStyle {
    private CinematicStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(0, 2, 5, 7, 9),
            List.of("6m7 4maj7 1add9 5sus4", "1add9 5 6m7 4add9", "6m7 1add9 4maj7 5sus4"),
            List.of("4add9 5 6m7 1 4add9 1 2m7 5sus4", "6m 4 1 5", "1 5 6m 4 1 3m 4 5"),
            "1add9");

    private static final Kit KIT = new Kit(
            List.of(Drum.of(36, "8.............4.7......4........")),
            List.of(Drum.of(36, "....3...4...5.6."), Drum.of(38, "........2.3.4.56")),
            List.of(Drum.of(59, "5..............."), Drum.of(36, "9...............")),
            List.of(Drum.of(36, "8..............."), Drum.of(59, "3...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(62, 72, 84, 5),
            new Feel(0.5, 1, 8000, 0.1),
            HARMONY,
            List.of(
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.GRAND_PIANO, -22, -0.1, 0.45),
                            Presence.ALWAYS,
                            new Hand(new Range(55, 74), 4, 0, 0.58, 2.6),
                            new Arpeggio.Figure(new Rhythm("8-5-6-5-7-5-6-5-"), List.of(0, 1, 2, 3, 4, 3, 2, 1))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SLOW_STRINGS, -24, 0.1, 0.55),
                            Presence.from(0.35),
                            new Hand(new Range(50, 69), 4, 0, 0.55, 1.04),
                            new Rhythm("8---------------")),
                    new BassLine(
                            new Seat(Instrument.CONTRABASS, -27, 0.15, 0.35),
                            Presence.from(0.5),
                            "R---------------",
                            28,
                            0.62),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.CELLO, -21, -0.25, 0.5),
                            Presence.between(0.5, 0.8),
                            new Sung(new Range(50, 67), 0.6, 1.02, false),
                            List.of(
                                    new Rhythm("7-------5---6---"),
                                    new Rhythm("7-----------...."),
                                    new Rhythm("7---------------"))),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.STRINGS, -24.5, 0.2, 0.55),
                            Presence.from(0.8),
                            new Sung(new Range(69, 86), 0.66, 1.03, false),
                            List.of(
                                    new Rhythm("8-----6-7---6---"),
                                    new Rhythm("8-------6---5---"),
                                    new Rhythm("7---6---8-------"),
                                    new Rhythm("7-----6-8-------"),
                                    new Rhythm("8-----------...."))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.HORNS, -27, -0.2, 0.55),
                            Presence.from(0.9),
                            new Hand(new Range(50, 65), 3, 0, 0.5, 1),
                            new Rhythm("7-------6-------")),
                    new Drums(new Seat(Instrument.ORCHESTRA_KIT, -24, 0, 0.6), Presence.from(0.65), KIT)));
}
