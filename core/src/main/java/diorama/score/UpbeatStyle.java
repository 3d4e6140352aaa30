package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Upbeat: strummed ukulele, piano pushes, claps, a bass that walks along and bells on top.
final class UpbeatStyle {
    private UpbeatStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(0, 2, 5, 7, 9),
            List.of("1 5 6m 4", "1 4 6m 5", "1 6m 4 5"),
            List.of("4 5 1 6m 4 5 1 5", "1 5 6m 4", "6m 4 1 5", "1 3m 4 5"),
            "1");

    private static final Kit KIT = new Kit(
            List.of(
                    Drum.of(36, "9.....5.8.......9.....5.8...5..."),
                    Drum.of(38, "....7.......7..."),
                    Drum.of(39, "....6.......6..."),
                    Drum.of(42, "6.4.6.4.6.4.6.4.")),
            List.of(Drum.of(38, "........4.5.6.78"), Drum.of(36, "8...8...8...8...")),
            List.of(Drum.of(49, "7...............")),
            List.of(Drum.of(36, "9..............."), Drum.of(49, "6..............."), Drum.of(39, "6...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(104, 116, 128, 2.3),
            new Feel(0.5, 1, 5000, 0.1),
            HARMONY,
            List.of(
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.UKULELE, -22, -0.35, 0.15),
                            Presence.ALWAYS,
                            new Hand(new Range(60, 77), 4, 9000, 0.7, 0.95),
                            new Rhythm("8-5-..6-.-6-5-6-8-5-..6-.-6-6-65")),
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.GRAND_PIANO, -29, 0.2, 0.18),
                            Presence.from(0.62),
                            new Hand(new Range(57, 76), 4, 0, 0.66, 0.9),
                            new Rhythm("8--..-8--...8---8--...8-....8-7-")),
                    new BassLine(
                            new Seat(Instrument.FINGERED_BASS, -24, 0, 0.02),
                            Presence.from(0.5),
                            "R--.R-..R--.5-..R--.R-..R-5-8-a-",
                            28,
                            0.76),
                    new Drums(new Seat(Instrument.STANDARD_KIT, -20, 0, 0.1), Presence.from(0.5), KIT),
                    new Drums(
                            new Seat(Instrument.STANDARD_KIT, -27, 0.4, 0.15),
                            Presence.between(0.8, 1),
                            new Kit(List.of(Drum.of(54, "4.6.4.6.4.6.4.6.")), List.of(), List.of(), List.of())),
                    new Drums(
                            new Seat(Instrument.STANDARD_KIT, -20, 0.1, 0.2),
                            Presence.between(0, 0.45),
                            new Kit(List.of(Drum.of(39, "....6.......6...")), List.of(), List.of(), List.of())),
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.MUTED_GUITAR, -28, 0.45, 0.15),
                            Presence.from(0.7),
                            new Hand(new Range(52, 67), 3, 0, 0.6, 0.8),
                            new Arpeggio.Figure(new Rhythm("7-5-6-5-7-5-6-5-"), List.of(0, 1, 2, 1))),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.GLOCKENSPIEL, -24, 0.25, 0.35),
                            Presence.from(0.75),
                            new Sung(new Range(72, 88), 0.62, 1.2, false),
                            List.of(
                                    new Rhythm("7-.-6-7-..6-5-.."),
                                    new Rhythm("7---..6-7-......"),
                                    new Rhythm("..6-7-6-..6-7-.."),
                                    new Rhythm("7-..7-6-5---...."),
                                    new Rhythm("7---7---8-------")))));
}
