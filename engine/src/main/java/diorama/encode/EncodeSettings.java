package diorama.encode;

import diorama.look.Quality;

/// What each quality means for each codec, and the limits of an encoder, all measured in
/// docs/decisions/0030-encoder-settings.md.
///
/// @param longestGroupMs the longest closed group of frames
/// @param lookAheadBytes what x264 may hold of frames to come: where its preset wants more it looks less far ahead
/// @param leastLookAhead but never less far than so many frames
public record EncodeSettings(Efforts h264, Efforts vp9, int longestGroupMs, long lookAheadBytes, int leastLookAhead) {
    /// What slow moves over photos gain from, and nothing else: many B-frames and every choice by
    /// rate and distortion, but one reference, the smallest search and few partitions.
    private static final String FOR_PHOTOS =
            "bframes=5:ref=1:me=dia:subme=7:partitions=i8x8:trellis=0" + ":weightp=2:aq-mode=2:psy=0:rc-lookahead=17";

    public static final EncodeSettings DEFAULT = new EncodeSettings(
            new Efforts(Effort.of("veryfast", 26), new Effort("faster", 18.55, FOR_PHOTOS), Effort.of("medium", 17)),
            new Efforts(Effort.of("8", 38), Effort.of("5", 30), Effort.of("3", 24)),
            2000,
            140_000_000,
            12);

    /// One effort for each quality.
    public record Efforts(Effort draft, Effort standard, Effort high) {
        Effort of(Quality quality) {
            return switch (quality) {
                case DRAFT -> draft;
                case STANDARD -> standard;
                case HIGH -> high;
            };
        }
    }

    public Effort effort(Codec codec, Quality quality) {
        return switch (codec) {
            case H264 -> h264.of(quality);
            case VP9 -> vp9.of(quality);
        };
    }
}
