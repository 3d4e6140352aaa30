package diorama.sound;

import diorama.sound.Zone.Dial;

/// How something goes up and down again while a note is held and after it was let go; a function of time from 0 to 1,
/// of which a step of 1 is 96 dB where it is a volume.
///
/// ```
///        attack  hold   decay              release
///   1 |        /------\
///     |       /        \___ sustain ______
///   0 |______/                            \______
///      delay
/// ```
record Contour(double delay, double attack, double hold, double decay, double sustain, double release) {
    /// Below this nothing is heard.
    private static final double GONE = 0.001;

    /// A tone that another puts an end to is gone after so long.
    private static final double CHOKE_SECONDS = 0.015;

    /// The dials of a zone that say one contour.
    private record Dials(Dial delay, Dial attack, Dial hold, Dial decay, Dial sustain, Dial release) {
        Contour of(Zone zone) {
            return new Contour(
                    zone.seconds(delay),
                    zone.seconds(attack),
                    zone.seconds(hold),
                    zone.seconds(decay),
                    1 - Math.clamp(zone.of(sustain), 0, 1000) / 1000.0,
                    zone.seconds(release));
        }
    }

    private static final Dials VOLUME = new Dials(
            Dial.VOLUME_DELAY,
            Dial.VOLUME_ATTACK,
            Dial.VOLUME_HOLD,
            Dial.VOLUME_DECAY,
            Dial.VOLUME_SUSTAIN,
            Dial.VOLUME_RELEASE);
    private static final Dials SHAPE = new Dials(
            Dial.SHAPE_DELAY,
            Dial.SHAPE_ATTACK,
            Dial.SHAPE_HOLD,
            Dial.SHAPE_DECAY,
            Dial.SHAPE_SUSTAIN,
            Dial.SHAPE_RELEASE);

    static Contour ofVolume(Zone zone) {
        return VOLUME.of(zone);
    }

    static Contour ofShape(Zone zone) {
        return SHAPE.of(zone);
    }

    /// Seconds after the note was struck, while it is held. The way up is short at the top, as the form's is.
    double held(double seconds) {
        double since = seconds - delay;
        if (since < 0) return 0;
        if (since < attack) return Math.max(0, 1 + 40.0 / 96 * StrictMath.log10(since / attack));
        since -= attack + hold;
        if (since < 0) return 1;
        return since < decay ? 1 - (1 - sustain) * since / decay : sustain;
    }

    /// The same `since` seconds after the note was let go, which was at `letGo`: down at an even pace, that of a whole
    /// way in the time of release.
    double released(double letGo, double since) {
        return Math.max(0, held(letGo) - since / Math.max(release, 1e-6));
    }

    /// From a level down at once, but without a click.
    static double choked(double level, double since) {
        return Math.max(0, level * (1 - since / CHOKE_SECONDS));
    }

    /// Nothing will be heard from here on.
    boolean isOver(double seconds, double level) {
        return level < GONE && seconds > delay + attack;
    }
}
