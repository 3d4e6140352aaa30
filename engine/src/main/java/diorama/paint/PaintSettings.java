package diorama.paint;

/// How the painter works, in one place.
///
/// @param detail how much finer than the canvas a source is asked for, where it has so much: a little more keeps every
///     phase of a slow move equally sharp
/// @param longestStep how many source samples an output sample may step over where the view is widest; a finer source
///     would shimmer
/// @param margin source samples round the seen region, for the filter's taps
/// @param backdropSamples the most that the longer side of a picture has when it is blurred
/// @param backdropBlur the radius of the blur, as a share of the reduced picture's longer side
/// @param backdropPasses how often it is blurred: three passes of a box are nearly a Gaussian
public record PaintSettings(
        double detail, double longestStep, int margin, int backdropSamples, double backdropBlur, int backdropPasses) {
    public static final PaintSettings DEFAULT = new PaintSettings(1.15, 1.25, 6, 160, 0.03, 3);
}
