package diorama.plan;

import diorama.time.FrameRange;

/// One picture, seen for a run of frames. Motion is counted from the start of `frames`, which may lie before
/// frame 0 of a chunk: the part of a shot that a chunk holds moves as it does in the whole film.
public record Shot(FrameRange frames, Reel reel, Camera camera, Backdrop backdrop, Blend blend) {
    /// The entrance: the first frames, in which the shot before is still seen.
    public FrameRange entrance() {
        return new FrameRange(frames.start(), frames.start() + blend.frames());
    }

    public Window windowAt(int frame) {
        return camera.at(frame - frames.start(), frames.count());
    }

    Shot from(int origin) {
        return new Shot(frames.from(origin), reel, camera, backdrop, blend);
    }
}
