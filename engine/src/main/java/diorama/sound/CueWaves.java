package diorama.sound;

import diorama.plan.Cue;
import diorama.plan.Tune;
import diorama.score.Chance;
import diorama.score.Composer;
import java.util.function.Supplier;

/// Opens what a cue plays: composed or decoded, from its place on, at its speed, round and round if it shall.
final class CueWaves {
    private final SoundFiles files;
    private final SoundSettings settings;

    CueWaves(SoundFiles files, SoundSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    Waves open(Cue cue) {
        return switch (cue.tune()) {
            case Tune.Composed(var mood, var seed, var lengthMs) ->
                new Band(Composer.compose(mood, new Chance(seed), lengthMs));
            case Tune.Recorded recorded -> {
                var path = files.of(recorded.media());
                String name = recorded.media().value();
                yield played(
                        cue, () -> SoundFile.open(path, name).from(cue.playing().inMs()));
            }
            case Tune.Spoken spoken -> {
                var path = files.spoken(spoken);
                yield played(
                        cue,
                        () -> SoundFile.open(path, "voice").from(cue.playing().inMs()));
            }
        };
    }

    private Waves played(Cue cue, Supplier<Waves> opener) {
        var playing = cue.playing();
        long period = playing.againAfterMs() * Waves.RATE / 1000;
        int seam = settings.seamMs() * Waves.RATE / 1000;
        var waves = period == 0 ? opener.get() : new Loop(opener, period, seam);
        double factor = playing.speed().keys().getFirst().factor();
        if (!playing.speed().isConstant()) return new Varispeed(waves, playing.speed());
        return factor == 1 ? waves : new Stretch(waves, factor);
    }
}
