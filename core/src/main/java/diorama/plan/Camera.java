package diorama.plan;

import diorama.look.Easing;

/// The way of the view over a picture: from one window to another, at constant apparent speed.
///
/// A zoom looks even when its scale grows by the same factor in each frame (a straight line in log scale), around the
/// one
/// point that both windows see at the same place. With the ratio `r` of the widths, the width after part `t` is
/// `w0 * r^t`, and every corner has then gone `(r^t - 1) / (r - 1)` of its way.
public record Camera(Window from, Window to, Easing ease) {
    /// Ratios nearer to 1 than this are pans: the limit of the formula is `t`.
    private static final double PAN = 1e-9;

    public static Camera still(Window window) {
        return new Camera(window, window, Easing.LINEAR);
    }

    /// The window at frame `frame` of a shot of `count` frames: `from` at the first, `to` at the last.
    public Window at(int frame, int count) {
        if (from.equals(to) || count < 2) return from;
        double t = ease.at(Math.clamp((double) frame / (count - 1), 0, 1));
        return from.towards(to, part(to.width() / from.width(), t));
    }

    private static double part(double ratio, double t) {
        if (t <= 0 || t >= 1 || Math.abs(ratio - 1) < PAN) return Math.clamp(t, 0, 1);
        return (StrictMath.pow(ratio, t) - 1) / (ratio - 1);
    }

    /// All that is ever seen.
    public Window reach() {
        return from.and(to);
    }

    /// The window that shows the least, where the most detail is needed.
    public double smallestWidth() {
        return Math.min(from.width(), to.width());
    }
}
