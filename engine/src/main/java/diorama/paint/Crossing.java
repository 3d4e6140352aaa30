package diorama.paint;

import diorama.paint.kernel.Loops;

/// How two pictures become one during an entrance. Holds what it needs from frame to frame only to save work: what is
/// seen depends on the moment alone.
interface Crossing {
    /// The picture at a moment, made of the older and the newer one; to be painted before the next moment is asked for.
    Rows at(Moment moment, Rows older, Rows newer, Loops loops);

    /// A moment of an entrance: how far it has come (0..1, and a little beyond where its easing overshoots), and how
    /// far it goes while the shutter is open, which is half of the time until the next frame.
    record Moment(double progress, double shutter) {
        /// Progress that stays within 0..1.
        double part() {
            return Math.clamp(progress, 0, 1);
        }

        /// 0 at both ends and 1 in the middle, smoothly.
        double swell() {
            double p = part();
            return 16 * p * p * (1 - p) * (1 - p);
        }

        /// 0 before, 1 after, and a smooth step between.
        double step(double from, double to) {
            double t = Math.clamp((progress - from) / (to - from), 0, 1);
            return t * t * (3 - 2 * t);
        }
    }
}
