package diorama.paint;

import diorama.paint.Seen.Span;
import diorama.paint.kernel.Taps;

/// Which samples of a flat those of the canvas take along one axis, and with what weights, by the painter's own filter.
final class Aim {
    private final Siting siting;
    private final int pixels;
    private final int reduction;
    private final Taps taps;
    private final double[] places;

    /// For a canvas of so many pixels, of a flat that is so many times smaller.
    Aim(Siting siting, int pixels, int reduction) {
        this.siting = siting;
        this.pixels = pixels;
        this.reduction = reduction;
        this.places = new double[siting.samples(pixels)];
        this.taps = new Taps(places.length);
    }

    /// Along a way, over `samples` of the flat; only what lies in a part of the canvas, and a little more.
    Taps along(Way way, int samples, Span part) {
        for (int i = 0; i < places.length; i++) {
            double place = Math.clamp(way.at(siting.place(i) / pixels), 0, 1);
            places[i] = (siting.sampleAt(place * pixels) + 0.5) / reduction - 0.5;
        }
        int first = Math.clamp((long) Math.floor(part.from() * taps.count()) - 2, 0, taps.count());
        int end = Math.clamp((long) Math.ceil(part.to() * taps.count()) + 2, first, taps.count());
        taps.place(places, samples, reduction > 1 ? 1 : 0, first, end);
        return taps;
    }

    /// Is the flat as large as the canvas?
    boolean isOneToOne() {
        return reduction == 1;
    }

    Taps taps() {
        return taps;
    }
}
