package diorama.plan;

import diorama.time.FrameRange;

/// A picture in a box of its own over the shots: a picture in the picture, a part of a split screen or a collage, a
/// logo. It fades in and out. `mayBeSheer` says that the picture may have transparent parts, which show what is below.
public record Inset(FrameRange frames, Shot shot, Area area, Presence presence) implements Overlay {

    /// How strongly it is seen (0..1) and how it comes and goes.
    public record Presence(double opacity, int inFrames, int outFrames, boolean mayBeSheer) {}

    public Inset {
        if (!(presence.opacity() >= 0 && presence.opacity() <= 1)) {
            throw new IllegalArgumentException("opacity is outside 0..1: " + presence.opacity());
        }
    }

    /// How strongly it is seen at a frame, 0..1.
    public double opacityAt(int frame) {
        if (!frames.holds(frame)) return 0;
        int own = frame - frames.start();
        return presence.opacity() * passing().cameAt(own) * passing().staysAt(own);
    }

    private Passing passing() {
        return new Passing(frames.count(), presence.inFrames(), presence.outFrames());
    }

    @Override
    public Inset part(FrameRange range) {
        var here = frames.from(range.start());
        boolean isStill = shot.camera().from().equals(shot.camera().to())
                && shot.reel() instanceof Reel.Still
                && passing().isStillIn(range.from(frames.start()));
        if (!isStill) return new Inset(here, shot.from(range.start()), area, presence);
        var all = new FrameRange(0, range.count());
        var still = new Shot(all, shot.reel(), shot.camera(), shot.backdrop(), shot.blend());
        return new Inset(all, still, area, new Presence(presence.opacity(), 0, 0, presence.mayBeSheer()));
    }
}
