package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Epic: driving strings, big drums, brass and horns with the tune, at the end a choir and bells.
final class EpicStyle {
    private EpicStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MINOR,
            List.of(2, 0, 4, 7, 5),
            List.of("1m b6 b3 b7", "1m b7 b6 b7", "1m 4m b6 5"),
            List.of("1m b6 b3 b7 1m b6 4m 5", "b6 b7 1m 5", "1m b6 4m 5"),
            "1m");

    private static final Kit KIT = new Kit(
            List.of(Drum.of(36, "9.....6.8...5...9.....6.8..56.6.")),
            List.of(Drum.of(38, "2.2.3.3.44556677")),
            List.of(Drum.of(59, "8..............."), Drum.of(36, "9...............")),
            List.of(Drum.of(59, "8..............."), Drum.of(36, "9...............")));

    private static final Kit TAIKO = new Kit(
            List.of(Drum.of(43, "9..5..5.8..5.5.69..5..5.8.5.6.66"), Drum.of(50, "....5.......5...")),
            List.of(Drum.of(43, "8.6.8.6.8.7.8898")),
            List.of(),
            List.of(Drum.of(43, "9...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(78, 88, 100, 4.2),
            new Feel(0.5, 1, 7000, 0.1),
            HARMONY,
            List.of(
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.STRINGS, -20.5, -0.25, 0.35),
                            Presence.ALWAYS,
                            new Hand(new Range(52, 69), 3, 0, 0.7, 0.72),
                            new Arpeggio.Figure(new Rhythm("9.679.679.679.67"), List.of(0, 0, 1, 2, 2, 1))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SLOW_STRINGS, -25, 0.2, 0.5),
                            Presence.from(0.35),
                            new Hand(new Range(52, 72), 4, 0, 0.62, 1.03),
                            new Rhythm("8---------------")),
                    new BassLine(
                            new Seat(Instrument.CONTRABASS, -25, 0.1, 0.3),
                            Presence.from(0.3),
                            "R-------R---R---",
                            28,
                            0.74),
                    new BassLine(
                            new Seat(Instrument.TIMPANI, -26, -0.1, 0.45),
                            Presence.from(0.62),
                            "R.......R.....R.R.......R.R.R.RR",
                            38,
                            0.66),
                    new Drums(new Seat(Instrument.ORCHESTRA_KIT, -22, 0, 0.45), Presence.from(0.55), KIT),
                    new Drums(new Seat(Instrument.TAIKO, -21, 0.1, 0.45), Presence.from(0.62), TAIKO),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.HORNS, -18.5, -0.3, 0.5),
                            Presence.from(0.6),
                            new Sung(new Range(55, 72), 0.76, 1, false),
                            List.of(
                                    new Rhythm("8-----6-7-------"),
                                    new Rhythm("8-------6---7---"),
                                    new Rhythm("8---7---8-----6-"),
                                    new Rhythm("8-----------6---"),
                                    new Rhythm("8-----------...."))),
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.BRASS, -24, 0.25, 0.4),
                            Presence.from(0.8),
                            new Hand(new Range(50, 67), 3, 0, 0.7, 0.95),
                            new Rhythm("9-----7-8-------")),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.CHOIR, -25, 0, 0.6),
                            Presence.from(0.9),
                            new Hand(new Range(60, 77), 3, 0, 0.62, 1.03),
                            new Rhythm("8---------------"))));
}
