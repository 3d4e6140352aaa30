package diorama.intent;

import java.util.Optional;

/// How a sound shall be, as far as it was said. Fades are in milliseconds.
public record SoundWish(
        Optional<Change> volume, Optional<Change> fadeIn, Optional<Change> fadeOut, Switches switches, When when) {
    public static final SoundWish NONE =
            new SoundWish(Optional.empty(), Optional.empty(), Optional.empty(), Switches.NONE, When.UNSAID);

    /// Ducking under speech, looping, and where in the file to begin.
    public record Switches(Optional<Boolean> duck, Optional<Boolean> loop, Optional<Long> inMs) {
        public static final Switches NONE = new Switches(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isSaid() {
        return !equals(NONE);
    }

    public SoundWish during(When newWhen) {
        return new SoundWish(volume, fadeIn, fadeOut, switches, newWhen);
    }

    public SoundWish at(Change newVolume) {
        return new SoundWish(Optional.of(newVolume), fadeIn, fadeOut, switches, when);
    }
}
