package diorama.plan;

import diorama.time.FrameRate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that is heard in a film of `frameCount` frames, beside the [RenderPlan] and no part of it: another song
/// changes no chunk. `lufs` is the loudness to bring it to; empty leaves it as it is.
public record Soundtrack(int frameCount, FrameRate rate, Optional<Double> lufs, List<Cue> cues) {
    public Soundtrack {
        cues = List.copyOf(cues);
    }

    public Soundtrack without(Predicate<Cue> unwanted) {
        return new Soundtrack(
                frameCount, rate, lufs, cues.stream().filter(unwanted.negate()).toList());
    }

    public boolean isSilent() {
        return cues.isEmpty();
    }

    /// How many samples of sound at a rate are as long as the pictures, rounded to the nearest.
    public long samples(int samplesPerSecond) {
        long scaled = Math.multiplyExact((long) frameCount * rate.denominator(), (long) samplesPerSecond);
        return (scaled + rate.numerator() / 2) / rate.numerator();
    }
}
