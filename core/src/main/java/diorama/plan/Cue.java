package diorama.plan;

import diorama.time.Span;
import diorama.time.Speed;

/// One thing heard for a while: `span` is in ms of the film.
public record Cue(Tune tune, Span span, Playing playing, Level level) {

    /// From where in the tune, how fast, and, when it shall go on until the cue ends, after how many ms it begins anew
    /// (0: it does not).
    public record Playing(long inMs, Speed speed, long againAfterMs) {
        public static final Playing FROM_START = new Playing(0, Speed.AS_SHOT, 0);
    }

    /// How loud, 0..2; the fades at both ends; and its place among the others.
    public record Level(double volume, long fadeInMs, long fadeOutMs, Place place) {}

    /// Whether it is speech (or may be, as a clip's own sound), gives way to speech, or stands beside it.
    public enum Place {
        SPEECH,
        UNDER_SPEECH,
        BESIDE
    }
}
