package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Ambient: slow pads that melt into one another, far bells and a few tones of a soft piano; no drums.
final class AmbientStyle {
    private AmbientStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(0, 2, 4, 7, 9),
            List.of("1maj9 4maj9 6m9 4maj9", "1add9 6m9 1maj9 4maj9", "4maj9 1add9 6m9 57sus"),
            List.of("4maj9 1add9 6m9 57sus", "6m9 4maj9 1add9 57sus", "2m9 4maj9 1add9 57sus"),
            "1maj9");

    static final Style STYLE = new Style(
            new Pace.Wish(54, 62, 72, 6),
            new Feel(0.5, 1, 14_000, 0.15),
            HARMONY,
            List.of(
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.WARM_PAD, -23, -0.1, 0.6),
                            Presence.ALWAYS,
                            new Hand(new Range(50, 69), 4, 0, 0.6, 1.12),
                            new Rhythm("8---------------")),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SLOW_STRINGS, -26, 0.2, 0.7),
                            Presence.from(0.55),
                            new Hand(new Range(57, 76), 3, 0, 0.5, 1.08),
                            new Rhythm("8---------------")),
                    new BassLine(
                            new Seat(Instrument.ROUND_BASS, -30, 0, 0.1),
                            Presence.from(0.5),
                            "R---------------",
                            31,
                            0.5),
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.MUSIC_BOX, -27, 0.35, 0.85),
                            Presence.from(0.35),
                            new Hand(new Range(67, 84), 4, 0, 0.42, 3),
                            new Arpeggio.Figure(
                                    new Rhythm("6-----4---5-----..5-----4-----3-"), List.of(0, 2, 3, 1, 4, 2, 3))),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.SOFT_PIANO, -22, -0.2, 0.7),
                            Presence.from(0.5),
                            new Sung(new Range(64, 81), 0.5, 2.2, false),
                            List.of(
                                    new Rhythm("6-----------5---"),
                                    new Rhythm("..........5-----"),
                                    new Rhythm("........6---5---"),
                                    new Rhythm("6---------------"),
                                    new Rhythm("5---------------"))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.SPACE_VOICE, -30, 0.15, 0.8),
                            Presence.from(0.8),
                            new Hand(new Range(60, 79), 3, 0, 0.5, 1.05),
                            new Rhythm("8---------------"))));
}
