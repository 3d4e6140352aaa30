package diorama.plan;

import diorama.look.Easing;

/// The way of the view over a picture: from one window to another, at constant apparent speed.
///
/// A zoom looks even when its scale grows by the same factor in each frame (a straight line in log scale), around
/// the one point that both windows see at the same place. With the ratio `r` of the widths, the width after part
/// `t` is `w0 * r^t`, and every corner has then gone `(r^t - 1) / (r - 1)` of its way.
///
/// `depth` is how far near and far things part while it goes, as a share of the view's width: 0 for a flat picture.
public record Camera(Window from, Window to, Easing ease, double depth) {
    /// Ratios nearer to 1 than this are pans: the limit of the formula is `t`.
    private static final double PAN = 1e-9;

    public Camera(Window from, Window to, Easing ease) {
        this(from, to, ease, 0);
    }

    /// How far it has come at a frame of a shot, 0..1.
    public double progressAt(int frame, int count) {
        return count < 2 ? 0 : eased(Math.clamp((double) frame / (count - 1), 0, 1));
    }

    /// A curve that overshoots is at `to` where it has gone furthest, so nothing beyond is ever seen.
    private double eased(double t) {
        return Math.clamp(ease.at(t) / ease.most(), 0, 1);
    }

    public static Camera still(Window window) {
        return new Camera(window, window, Easing.LINEAR);
    }

    /// The window at frame `frame` of a shot of `count` frames: `from` at the first, `to` at the last.
    public Window at(int frame, int count) {
        if (from.equals(to) || count < 2) return from;
        return from.towards(to, part(to.width() / from.width(), progressAt(frame, count)));
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
