package diorama.draft;

import diorama.time.Speed;

/// Something heard. `source` is a media id, `music:<mood>` for a score of ours, or `voice:<id>`.
public record Sound(Head head, String source, Playing playing, Level level) implements Segment {

    /// Which part plays: from `inMs`, so fast, repeated to fill the segment or not.
    public record Playing(long inMs, Speed speed, boolean isLooped) {
        public static final Playing FROM_START = new Playing(0, Speed.AS_SHOT, false);
    }

    /// How loud: volume 0..2, fades in ms, and whether it goes down under speech.
    public record Level(double volume, long fadeInMs, long fadeOutMs, boolean isDucked) {
        public Level {
            if (!(volume >= 0 && volume <= 2)) throw new IllegalArgumentException("volume is outside 0..2: " + volume);
            if (fadeInMs < 0 || fadeOutMs < 0) throw new IllegalArgumentException("a fade is never negative");
        }

        public static Level of(double volume) {
            return new Level(volume, 0, 0, false);
        }
    }

    /// Whether a voice reads in it what a text says: `voice:` and the text's id.
    public boolean isVoice() {
        return source.startsWith("voice:");
    }

    /// Whether it is a medium that somebody brought.
    public boolean isOfFile() {
        return !source.startsWith("music:") && !isVoice();
    }

    @Override
    public Sound withHead(Head newHead) {
        return new Sound(newHead, source, playing, level);
    }

    public Sound with(Level newLevel) {
        return new Sound(head, source, playing, newLevel);
    }

    public Sound with(Playing newPlaying) {
        return new Sound(head, source, newPlaying, level);
    }
}
