package diorama.preview;

import diorama.encode.Effort;

/// The limits and tastes of previews.
///
/// @param quick how the quick print is encoded, which plays until the full one is there
/// @param quickSide the longer side of the quick print, px
/// @param highestStill the highest still that is made, px
/// @param quickAhead how many quick pieces are made ahead of the one that is played
/// @param filmsKept how many films, in the versions seen last, are kept ready
/// @param stillBytes how much all kept stills together may take
/// @param quietMs how long nothing must have changed before full pieces are made unasked
/// @param sampleMs the length of a moving sample
/// @param moodMs the length of a sample of music
/// @param outlinesKept of how many sounds the drawings are kept
public record PreviewSettings(
        Effort quick,
        int quickSide,
        int highestStill,
        int quickAhead,
        int filmsKept,
        long stillBytes,
        long quietMs,
        long sampleMs,
        long moodMs,
        int outlinesKept) {
    public static final PreviewSettings DEFAULT =
            new PreviewSettings(Effort.of("veryfast", 23), 640, 1080, 2, 12, 48L << 20, 1200, 1800, 9000, 64);
}
