package diorama.sound;

import diorama.sound.Zone.Dial;

/// What goes up and down evenly under a note: vibrato, tremolo. -1..1, a function of time.
record Sway(double delay, double hertz) {
    /// The lowest key's frequency, from which the form counts.
    private static final double LOWEST = 8.176;

    static Sway ofVibrato(Zone zone) {
        return new Sway(zone.seconds(Dial.VIBRATO_DELAY), hertz(zone.of(Dial.VIBRATO_PACE)));
    }

    static Sway ofVolume(Zone zone) {
        return new Sway(zone.seconds(Dial.SWAY_DELAY), hertz(zone.of(Dial.SWAY_PACE)));
    }

    private static double hertz(int cents) {
        return LOWEST * StrictMath.pow(2, cents / 1200.0);
    }

    double at(double seconds) {
        return seconds < delay ? 0 : StrictMath.sin(2 * Math.PI * hertz * (seconds - delay));
    }
}
