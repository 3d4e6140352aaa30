package diorama.draft;

import diorama.media.MediaId;
import diorama.time.Speed;

/// Which part of which medium: `inMs` is where in it the segment begins, `volume` 0..2.
public record Source(Kind kind, MediaId media, long inMs, Speed speed, double volume) {
    public enum Kind {
        IMAGE,
        VIDEO
    }

    public Source {
        if (inMs < 0) throw new IllegalArgumentException("inMs is negative: " + inMs);
        if (!(volume >= 0 && volume <= 2)) throw new IllegalArgumentException("volume is outside 0..2: " + volume);
    }

    public static Source image(MediaId media) {
        return new Source(Kind.IMAGE, media, 0, Speed.AS_SHOT, 1);
    }

    public static Source video(MediaId media, long inMs) {
        return new Source(Kind.VIDEO, media, inMs, Speed.AS_SHOT, 1);
    }

    public Source startingAt(long newInMs) {
        return new Source(kind, media, newInMs, speed, volume);
    }

    public Source at(Speed newSpeed) {
        return new Source(kind, media, inMs, newSpeed, volume);
    }

    public Source atVolume(double newVolume) {
        return new Source(kind, media, inMs, speed, newVolume);
    }
}
