package diorama.sound;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// One part of an instrument: a recorded tone, the keys and strengths that it is for, and how it is played. The values
/// are those of the form SoundFont 2.04 (8.1.3), in its units: cents, centibels, timecents, thousandths.
final class Zone {
    private static final int HIGHEST = 58;

    /// What a preset narrows down instead of adding to it, or may not say at all.
    private static final Set<Dial> NOT_ADDED = EnumSet.of(
            Dial.KEYS,
            Dial.STRENGTHS,
            Dial.SAMPLE,
            Dial.LOOPS,
            Dial.EXCLUSIVE,
            Dial.ROOT_KEY,
            Dial.LOOP_START_OFFSET,
            Dial.LOOP_END_OFFSET);

    private final int[] values = new int[HIGHEST + 1];

    /// What our band's font says; effects, which we have of our own, are left out.
    enum Dial {
        LOOP_START_OFFSET(2, 0),
        LOOP_END_OFFSET(3, 0),
        VIBRATO_TO_PITCH(6, 0),
        SHAPE_TO_PITCH(7, 0),
        CUTOFF(8, 13_500),
        RESONANCE(9, 0),
        SWAY_TO_CUTOFF(10, 0),
        SHAPE_TO_CUTOFF(11, 0),
        SWAY_TO_VOLUME(13, 0),
        PAN(17, 0),
        SWAY_DELAY(21, Dial.AT_ONCE),
        SWAY_PACE(22, 0),
        VIBRATO_DELAY(23, Dial.AT_ONCE),
        VIBRATO_PACE(24, 0),
        SHAPE_DELAY(25, Dial.AT_ONCE),
        SHAPE_ATTACK(26, Dial.AT_ONCE),
        SHAPE_HOLD(27, Dial.AT_ONCE),
        SHAPE_DECAY(28, Dial.AT_ONCE),
        SHAPE_SUSTAIN(29, 0),
        SHAPE_RELEASE(30, Dial.AT_ONCE),
        VOLUME_DELAY(33, Dial.AT_ONCE),
        VOLUME_ATTACK(34, Dial.AT_ONCE),
        VOLUME_HOLD(35, Dial.AT_ONCE),
        VOLUME_DECAY(36, Dial.AT_ONCE),
        VOLUME_SUSTAIN(37, 0),
        VOLUME_RELEASE(38, Dial.AT_ONCE),
        KEYS(43, Dial.ALL),
        STRENGTHS(44, Dial.ALL),
        ATTENUATION(48, 0),
        SEMITONES(51, 0),
        CENTS(52, 0),
        SAMPLE(53, -1),
        LOOPS(54, 0),
        CENTS_A_KEY(56, 100),
        EXCLUSIVE(57, 0),
        ROOT_KEY(58, -1);

        static final int AT_ONCE = -12_000;
        private static final int ALL = 127 << 8;

        private final int number;
        private final int usual;

        Dial(int number, int usual) {
            this.number = number;
            this.usual = usual;
        }
    }

    /// What the instrument says holds, and what a preset says is added to it.
    Zone(Map<Integer, Integer> instrument, Map<Integer, Integer> preset) {
        for (var dial : Dial.values()) {
            int value = instrument.getOrDefault(dial.number, dial.usual);
            int more = NOT_ADDED.contains(dial) ? 0 : preset.getOrDefault(dial.number, 0);
            values[dial.number] = value + more;
        }
        narrow(Dial.KEYS, preset);
        narrow(Dial.STRENGTHS, preset);
    }

    private void narrow(Dial range, Map<Integer, Integer> preset) {
        int other = preset.getOrDefault(range.number, range.usual);
        int low = Math.max(of(range) & 127, other & 127);
        int high = Math.min(of(range) >> 8 & 127, other >> 8 & 127);
        values[range.number] = low | high << 8;
    }

    int of(Dial dial) {
        return values[dial.number];
    }

    /// A time in seconds.
    double seconds(Dial dial) {
        return of(dial) <= Dial.AT_ONCE ? 0 : StrictMath.pow(2, of(dial) / 1200.0);
    }

    boolean isFor(int key, int strength) {
        return isWithin(key, of(Dial.KEYS)) && isWithin(strength, of(Dial.STRENGTHS));
    }

    private static boolean isWithin(int value, int range) {
        return value >= (range & 127) && value <= (range >> 8 & 127);
    }
}
