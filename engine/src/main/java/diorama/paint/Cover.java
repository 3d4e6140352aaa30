package diorama.paint;

import diorama.media.Size;

/// How much of each column and each row of the canvas a rectangle covers; exact to a fraction of a sample.
final class Cover {
    private final Line acrossLuma;
    private final Line acrossChroma;
    private final Line downLuma;
    private final Line downChroma;

    Cover(Size canvas) {
        this.acrossLuma = new Line(Siting.LUMA, canvas.width());
        this.acrossChroma = new Line(Siting.CHROMA_ACROSS, canvas.width());
        this.downLuma = new Line(Siting.LUMA, canvas.height());
        this.downChroma = new Line(Siting.CHROMA_DOWN, canvas.height());
    }

    /// The rectangle of a pose; its edges are as soft as the upper picture is smeared.
    void place(Pose pose) {
        acrossLuma.place(pose.left, pose.right, pose.upper().smearAcross);
        acrossChroma.place(pose.left, pose.right, pose.upper().smearAcross);
        downLuma.place(pose.top, pose.bottom, pose.upper().smearDown);
        downChroma.place(pose.top, pose.bottom, pose.upper().smearDown);
    }

    float[] across(Channel channel) {
        return channel.isLuma() ? acrossLuma.shares : acrossChroma.shares;
    }

    float[] down(Channel channel) {
        return channel.isLuma() ? downLuma.shares : downChroma.shares;
    }

    /// Are all columns covered wholly?
    boolean isWide() {
        return acrossLuma.isWhole && acrossChroma.isWhole;
    }

    boolean isWhole() {
        return isWide() && downLuma.isWhole && downChroma.isWhole;
    }

    private static final class Line {
        private final Siting siting;
        private final int pixels;
        private final float[] shares;
        private boolean isWhole;

        Line(Siting siting, int pixels) {
            this.siting = siting;
            this.pixels = pixels;
            this.shares = new float[siting.samples(pixels)];
        }

        void place(double from, double to, double softness) {
            isWhole = true;
            // at the canvas's own edges nothing is soft
            double start = from <= 0 ? -pixels : from * pixels;
            double end = to >= 1 ? 2.0 * pixels : to * pixels;
            double soft = softness * pixels / 2;
            for (int i = 0; i < shares.length; i++) {
                double left = siting.before(i) - soft, right = siting.behind(i) + soft;
                double covered = Math.min(right, end) - Math.max(left, start);
                shares[i] = (float) Math.clamp(covered / (right - left), 0, 1);
                isWhole &= shares[i] == 1;
            }
        }
    }
}
