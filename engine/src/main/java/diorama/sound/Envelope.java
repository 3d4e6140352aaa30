package diorama.sound;

import diorama.plan.Cue;
import diorama.plan.Tune;

/// How loud a cue is at each of its frames: its volume, and fades of equal power at both ends, so that where one sound
/// goes while another comes, together they stay as loud.
record Envelope(double volume, long length, long in, long out) {

    static Envelope of(Cue cue, long length, SoundSettings settings) {
        long guard = guard(cue.tune(), settings);
        var level = cue.level();
        long in = Math.clamp(frames(level.fadeInMs()), guard, Math.max(guard, length));
        long out = Math.clamp(frames(level.fadeOutMs()), guard, Math.max(guard, length));
        return new Envelope(level.volume(), length, Math.min(in, length), Math.min(out, length));
    }

    /// A score of ours begins and ends in silence.
    private static long guard(Tune tune, SoundSettings settings) {
        return switch (tune) {
            case Tune.Composed _ -> 0;
            case Tune.Recorded _, Tune.Spoken _ -> frames(settings.guardMs());
        };
    }

    private static long frames(long ms) {
        return ms * Waves.RATE / 1000;
    }

    double at(long frame) {
        double gain = volume;
        if (frame < in) gain *= StrictMath.sin(Math.PI / 2 * (frame + 0.5) / in);
        long left = length - frame;
        if (left <= out) gain *= StrictMath.sin(Math.PI / 2 * (left - 0.5) / out);
        return gain;
    }
}
