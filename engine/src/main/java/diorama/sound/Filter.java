package diorama.sound;

import java.util.function.Supplier;

/// The same filter on both channels.
final class Filter {
    private final Biquad left;
    private final Biquad right;

    Filter(Supplier<Biquad> one) {
        left = one.get();
        right = one.get();
    }

    void run(float[] stereo, int frames) {
        for (int i = 0; i < frames; i++) {
            stereo[2 * i] = (float) left.next(stereo[2 * i]);
            stereo[2 * i + 1] = (float) right.next(stereo[2 * i + 1]);
        }
    }
}
