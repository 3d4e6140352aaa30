package diorama.sound;

import diorama.plan.Cue;
import diorama.plan.Soundtrack;

/// How loud a film shall be. Volumes set sounds against one another; the whole is brought to the film's loudness. Only
/// where everything is meant to be very soft, below [#SOFT], the film stays softer in proportion.
final class Volumes {
    private static final double SOFT = 0.3;

    private Volumes() {}

    /// In LUFS.
    static double target(Soundtrack sound) {
        double loudest = sound.cues().stream()
                .map(Cue::level)
                .mapToDouble(Cue.Level::volume)
                .max()
                .orElse(1);
        double wanted = sound.lufs().orElseThrow();
        return loudest >= SOFT ? wanted : wanted + 20 * StrictMath.log10(Math.max(loudest, 0.01) / SOFT);
    }
}
