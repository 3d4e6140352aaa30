package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Piano: alone, with the pedal down; late in the piece strings so soft that one hardly knows.
final class PianoStyle {
    private PianoStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(0, 2, 3, 5, 7, 8, 10),
            List.of("1add9 5 6m7 4maj7", "6m7 4maj7 1add9 5sus4", "1add9 3m7 4maj7 57sus"),
            List.of("4maj7 5 3m7 6m7 2m9 4maj7 1add9 57sus", "6m7 4maj7 1add9 5", "1 5 6m7 4maj7 1 3m7 4maj7 57sus"),
            "1add9");

    static final Style STYLE = new Style(
            new Pace.Wish(62, 72, 84, 5),
            new Feel(0.5, 1, 11_000, 0.13),
            HARMONY,
            List.of(
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.GRAND_PIANO, -23, -0.15, 0.35),
                            Presence.ALWAYS,
                            new Hand(new Range(48, 67), 4, 0, 0.5, 2.8),
                            new Arpeggio.Figure(new Rhythm("7-5-6-5-6-5-6-5-"), List.of(0, 1, 2, 3, 4, 3, 2, 1))),
                    new BassLine(
                            new Seat(Instrument.GRAND_PIANO, -24, -0.25, 0.3),
                            Presence.from(0.3),
                            "R---------------",
                            34,
                            0.5),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.GRAND_PIANO, -17.5, 0.15, 0.4),
                            Presence.from(0.5),
                            new Sung(new Range(67, 84), 0.66, 1.5, false),
                            List.of(
                                    new Rhythm("7---5-6-7-----5-"),
                                    new Rhythm("7-----6-5---...."),
                                    new Rhythm("6-5-6---7---5---"),
                                    new Rhythm("7-------5-6-...."),
                                    new Rhythm("7-----------...."))),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.GRAND_PIANO, -17.5, 0.15, 0.45),
                            Presence.between(0.25, 0.5),
                            new Sung(new Range(69, 84), 0.52, 1.8, true),
                            List.of(
                                    new Rhythm("6-------5---...."),
                                    new Rhythm("6---------------"),
                                    new Rhythm("5---------------"))),
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.GRAND_PIANO, -27, 0.05, 0.4),
                            Presence.between(0.85, 1),
                            new Hand(new Range(60, 74), 3, 10_000, 0.45, 1.3),
                            new Rhythm("6-------5-------")),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SLOW_STRINGS, -30, 0.1, 0.6),
                            Presence.from(0.85),
                            new Hand(new Range(55, 72), 3, 0, 0.42, 1.05),
                            new Rhythm("8---------------"))));
}
