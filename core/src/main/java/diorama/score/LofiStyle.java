package diorama.score;

import diorama.score.Comp.Hand;
import diorama.score.Drums.Drum;
import diorama.score.Drums.Kit;
import diorama.score.Line.Role;
import diorama.score.Melody.Sung;
import diorama.score.Voicing.Range;
import java.util.List;

/// Lo-fi: slow, swung, jazzy chords on an electric piano, a lazy beat, a vibraphone that says little.
final class LofiStyle {
    private LofiStyle() {}

    private static final Style.Harmony HARMONY = new Style.Harmony(
            Key.Scale.MAJOR,
            List.of(3, 5, 10, 0, 1, 8),
            List.of("4maj9 3m7 2m9 57sus", "1maj9 6m9 2m9 513", "1maj9 3m7 4maj9 57sus"),
            List.of("2m9 513 3m7 6m9 2m9 57sus 4maj9 513", "4maj9 3m7 2m9 513", "1maj9 6m9 4maj9 513"),
            "1maj9");

    private static final Kit KIT = new Kit(
            List.of(
                    Drum.of(36, "8.....4..7......8......4.7.5...."),
                    Drum.of(38, "....6.......6.......6.......6.2."),
                    Drum.of(42, "5.3.5.3.5.3.5.325.3.5.3.5.325.3.")),
            List.of(Drum.of(38, ".............2.4"), Drum.of(46, "..............4.")),
            List.of(Drum.of(51, "4...............")),
            List.of(Drum.of(36, "7..............."), Drum.of(51, "3...............")));

    static final Style STYLE = new Style(
            new Pace.Wish(68, 76, 86, 3.4),
            new Feel(0.57, 1, 9000, 0.13),
            HARMONY,
            List.of(
                    new Comp(
                            Role.CHORDS,
                            new Seat(Instrument.ELECTRIC_PIANO, -21, -0.12, 0.3),
                            Presence.ALWAYS,
                            new Hand(new Range(52, 71), 4, 13_000, 0.62, 1),
                            new Rhythm("8------.5-----..8---..6-----4---")),
                    new BassLine(
                            new Seat(Instrument.FINGERED_BASS, -24.5, 0, 0.03),
                            Presence.from(0.5),
                            "R-----.R..5-..a-R-----..R-5-8-a-",
                            29,
                            0.72),
                    new Drums(new Seat(Instrument.STANDARD_KIT, -21, 0, 0.12), Presence.from(0.5), KIT),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.VIBRAPHONE, -24, 0.28, 0.45),
                            Presence.from(0.72),
                            new Sung(new Range(65, 82), 0.62, 1.3, false),
                            List.of(
                                    new Rhythm("..6-5-7---....5-"),
                                    new Rhythm("6---..5-4-......"),
                                    new Rhythm("6-..6-5---..5-6-"),
                                    new Rhythm("7-----5-......4-"),
                                    new Rhythm("6-------........"))),
                    new Melody(
                            Role.MELODY,
                            new Seat(Instrument.SOFT_PIANO, -20, 0.2, 0.4),
                            Presence.between(0.35, 0.72),
                            new Sung(new Range(67, 84), 0.5, 1.4, true),
                            List.of(
                                    new Rhythm("................"),
                                    new Rhythm("................"),
                                    new Rhythm("5-..4-5---......"))),
                    new Comp(
                            Role.PAD,
                            new Seat(Instrument.WARM_PAD, -31, 0, 0.5),
                            Presence.from(0.8),
                            new Hand(new Range(55, 72), 3, 0, 0.45, 1.02),
                            new Rhythm("8---------------"))));
}
