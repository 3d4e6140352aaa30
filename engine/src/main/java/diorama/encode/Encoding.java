package diorama.encode;

import diorama.media.Size;
import diorama.time.FrameRate;

/// All that decides how frames become packets. Two chunks of one encoding can stand in one film.
public record Encoding(Codec codec, Picture picture, Effort effort, Limits limits) {
    public Encoding {
        if (picture.size().width() % 2 != 0 || picture.size().height() % 2 != 0) {
            throw new IllegalArgumentException("4:2:0 video has even sides: " + picture.size());
        }
    }

    /// Size and rate of the film, and whether it is of photos alone.
    public record Picture(Size size, FrameRate rate, boolean isOfStills) {
        /// Of whatever may come.
        public Picture(Size size, FrameRate rate) {
            this(size, rate, false);
        }
    }

    /// The most frames in a closed group, and the most that the encoder may look ahead.
    public record Limits(int group, int lookAhead) {}

    /// An encoding with groups as long, and looking ahead as far, as the settings allow.
    public static Encoding of(Codec codec, Picture picture, Effort effort, EncodeSettings settings) {
        int group = Math.max(1, picture.rate().frameAt(settings.longestGroupMs()));
        long fit = settings.lookAheadBytes() / (picture.size().pixels() * EncoderOptions.BYTES_AHEAD);
        int lookAhead = (int) Math.min(group, Math.max(fit, settings.leastLookAhead()));
        return new Encoding(codec, picture, effort, new Limits(group, lookAhead));
    }

    public Size size() {
        return picture.size();
    }

    public FrameRate rate() {
        return picture.rate();
    }

    /// About as much memory as one encoder takes while it works, as measured.
    public long memoryBytes() {
        return size().pixels() * EncoderOptions.bytesPerPixel(this);
    }

    /// The canonical text: with the same text and the same frames come the same packets.
    public String text() {
        return "encoding 3 " + codec + " " + size() + " " + rate() + (picture.isOfStills() ? " stills" : "")
                + " preset "
                + effort.preset() + " crf " + effort.crf() + " params " + effort.params() + " group " + limits.group()
                + " ahead " + limits.lookAhead() + " by " + Ffmpeg.version();
    }
}
