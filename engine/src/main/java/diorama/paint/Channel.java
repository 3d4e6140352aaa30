package diorama.paint;

import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.frame.Raster;
import diorama.media.Size;

/// The three planes of a picture, and where each is found.
enum Channel {
    Y,
    U,
    V;

    boolean isLuma() {
        return this == Y;
    }

    /// Its place in arrays of three.
    int place() {
        return switch (this) {
            case Y -> 0;
            case U -> 1;
            case V -> 2;
        };
    }

    /// The most that limited range allows.
    int high() {
        return isLuma() ? 235 : 240;
    }

    int low() {
        return 16;
    }

    short[] of(Raster raster) {
        return switch (this) {
            case Y -> raster.y();
            case U -> raster.u();
            case V -> raster.v();
        };
    }

    Plane of(Frame frame) {
        return switch (this) {
            case Y -> frame.y();
            case U -> frame.u();
            case V -> frame.v();
        };
    }

    float of(Ink ink) {
        return switch (this) {
            case Y -> ink.y();
            case U -> ink.u();
            case V -> ink.v();
        };
    }

    Size sizeOn(Size picture) {
        return isLuma()
                ? picture
                : new Size(Siting.CHROMA_ACROSS.samples(picture.width()), Siting.CHROMA_DOWN.samples(picture.height()));
    }
}
