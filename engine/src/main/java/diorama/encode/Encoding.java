package diorama.encode;

import diorama.media.Size;
import diorama.time.FrameRate;

/// All that decides how frames become packets. Two chunks of one encoding can stand in one film.
public record Encoding(Codec codec, Size size, FrameRate rate, Effort effort, int longestGroup) {
    public Encoding {
        if (size.width() % 2 != 0 || size.height() % 2 != 0) {
            throw new IllegalArgumentException("4:2:0 video has even sides: " + size);
        }
    }

    /// An encoding with groups as long as the settings allow.
    public static Encoding of(Codec codec, Picture picture, Effort effort, EncodeSettings settings) {
        int longestGroup = Math.max(1, picture.rate().frameAt(settings.longestGroupMs()));
        return new Encoding(codec, picture.size(), picture.rate(), effort, longestGroup);
    }

    /// Size and rate of the film.
    public record Picture(Size size, FrameRate rate) {}

    /// About as much memory as one encoder takes while it works, as measured.
    public long memoryBytes() {
        return size.pixels() * EncoderOptions.bytesPerPixel(this);
    }

    /// The canonical text: with the same text and the same frames come the same packets.
    public String text() {
        return "encoding 1 " + codec + " " + size + " " + rate + " preset " + effort.preset() + " crf " + effort.crf()
                + " params " + effort.params() + " group " + longestGroup + " by " + Ffmpeg.version();
    }
}
