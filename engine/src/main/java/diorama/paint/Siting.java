package diorama.paint;

/// Where the samples of a plane lie on the picture, along one axis, in luma pixels from its edge: sample `i` at
/// `i * pitch + centre`. The same for sources and for the canvas.
///
/// ```
/// luma    | 0 | 1 | 2 | 3 |     at 0.5, 1.5, 2.5 ...
/// across  | C       C          at 0.5, 2.5 ...: chroma is sited left, on every second luma pixel
/// down    |   C   |   C   |     at 1, 3 ...: midway between two rows
/// ```
enum Siting {
    LUMA(1, 0.5),
    CHROMA_ACROSS(2, 0.5),
    CHROMA_DOWN(2, 1);

    private final int pitch;
    private final double centre;

    Siting(int pitch, double centre) {
        this.pitch = pitch;
        this.centre = centre;
    }

    /// How many samples stand for so many luma pixels.
    int samples(int pixels) {
        return (pixels + pitch - 1) / pitch;
    }

    double place(double sample) {
        return sample * pitch + centre;
    }

    /// The sample, with its fraction, that lies at a place.
    double sampleAt(double place) {
        return (place - centre) / pitch;
    }

    double before(int sample) {
        return place(sample) - pitch / 2.0;
    }

    double behind(int sample) {
        return place(sample) + pitch / 2.0;
    }
}
