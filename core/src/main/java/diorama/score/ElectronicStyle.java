package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Electronic: four to the floor, a bass between the kicks, arpeggios and bright chords that breathe with the kick.
final class ElectronicStyle {
    private ElectronicStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MINOR,
            List.of(9, 6, 4, 2, 0, 11),
            List.of("1m b6 b3 b7", "1madd9 b3 b6 b7", "b6 1m b3 b7"),
            List.of("4m b6 b3 b7", "1m b6 b3 b7", "b6 b7 1m b3 b6 b7 b3 b7"),
            "1madd9");

    private static final Kit KIT = new Kit(
            List.of(
                    Drum.of(36, "9...9...9...9..."),
                    Drum.of(39, "....7.......7..."),
                    Drum.of(46, "..6...6...6...6."),
                    Drum.of(42, "4.334.334.334.33")),
            List.of(Drum.of(38, "4...4...5.5.6677")),
            List.of(Drum.of(49, "7...............")),
            List.of(Drum.of(36, "9..............."), Drum.of(49, "6...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(108, 118, 126, 2.6),
            new Feel(0.5, 1, 1500, 0.05),
            HARMONY,
            List.of(
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.WARM_PAD, -23.5, 0, 0.4),
                            Presence.ALWAYS,
                            new Hand(new Range(52, 71), 4, 0, 0.6, 1.02),
                            new Rhythm("8---------------")),
                    new Arpeggio(
                            Role.CHORDS,
                            new Seat(Instrument.SQUARE_LEAD, -28, 0.3, 0.35),
                            Presence.from(0.35),
                            new Hand(new Range(64, 81), 3, 0, 0.55, 0.8),
                            new Arpeggio.Figure(
                                    new Rhythm("75657565756575657565756575657675"), List.of(0, 1, 2, 3, 2, 1, 3, 2))),
                    new BassLine(
                            new Seat(Instrument.SYNTH_BASS, -22, 0, 0),
                            Presence.from(0.55),
                            "..R-.RR-..R-.R8-..R-.RR-..R-R-8-",
                            33,
                            0.78),
                    new BassLine(
                            new Seat(Instrument.ROUND_BASS, -26, 0, 0),
                            Presence.between(0, 0.55),
                            "R---------------",
                            33,
                            0.6),
                    new Drums(new Seat(Instrument.ELECTRONIC_KIT, -18, 0, 0.06), Presence.from(0.55), KIT),
                    new Drums(
                            new Seat(Instrument.MACHINE_KIT, -29, 0, 0.15),
                            Presence.between(0.35, 0.55),
                            new Kit(List.of(Drum.of(42, "4.3.4.3.4.3.4.33")), List.of(), List.of(), List.of())),
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.SAW_LEAD, -23, -0.2, 0.3),
                            Presence.from(0.8),
                            new Hand(new Range(57, 76), 4, 0, 0.6, 0.9),
                            new Rhythm("8--8--8-..8-8-..")),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.POLY_SYNTH, -23, 0.1, 0.45),
                            Presence.from(0.85),
                            new Sung(new Range(67, 84), 0.62, 1, false),
                            List.of(
                                    new Rhythm("7--7--6-..6-7-.."),
                                    new Rhythm("7-----6-7-..5-.."),
                                    new Rhythm("7-6-7---..6-7-.."),
                                    new Rhythm("7---6---5---...."),
                                    new Rhythm("8-------......6-")))));
}
