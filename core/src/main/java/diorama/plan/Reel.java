package diorama.plan;

import diorama.look.Colour;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.time.Speed;

/// What a shot shows: a medium, named by its id and the digest of its bytes, as it stands after turning.
public sealed interface Reel {
    MediaId media();

    /// SHA-256 of the file, in hex: what the pixels are made of, whatever it is called.
    String digest();

    /// The size of the upright, turned picture: what [Window]s are measured in.
    Size size();

    Turn turn();

    /// What is done to its colours.
    Grading grading();

    /// A photo. `matte` is the colour that shows through where it is transparent.
    record Still(MediaId media, String digest, Size size, Turn turn, Colour matte, Grading grading) implements Reel {
        /// A photo as it is.
        public Still(MediaId media, String digest, Size size, Turn turn, Colour matte) {
            this(media, digest, size, turn, matte, Grading.NONE);
        }

        /// A photo as it is, over black.
        public Still(MediaId media, String digest, Size size, Turn turn) {
            this(media, digest, size, turn, Colour.BLACK);
        }
    }

    /// A clip: at ms `t` of the shot, the source's picture at `inMs + speed.playedMs(t)` is seen.
    record Moving(MediaId media, String digest, Size size, Turn turn, Playback playback, Grading grading)
            implements Reel {
        /// A clip as it is.
        public Moving(MediaId media, String digest, Size size, Turn turn, Playback playback) {
            this(media, digest, size, turn, playback, Grading.NONE);
        }
    }

    record Playback(long inMs, Speed speed) {
        public double sourceMsAt(double shotMs) {
            return inMs + speed.playedMs(shotMs);
        }
    }
}
