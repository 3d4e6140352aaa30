package diorama.plan;

import diorama.time.FrameRange;

/// How far something that is seen for `count` frames has come in, and how far it is still from gone: the first
/// `inFrames` frames are its entrance, the last `outFrames` its exit.
///
/// ```
/// | in >|            |< out |
/// 0                          count
/// ```
record Passing(int count, int inFrames, int outFrames) {
    /// Neither longer than half, so that each is over before the other begins.
    static Passing of(int count, int inFrames, int outFrames) {
        return new Passing(count, Math.min(inFrames, count / 2), Math.min(outFrames, count / 2));
    }

    /// 1 once it is there; below 1 in the entrance, whose first frame already shows something.
    double cameAt(int frame) {
        return frame >= inFrames ? 1 : Math.max(0, frame + 1.0) / (inFrames + 1);
    }

    /// 1 until it goes; below 1 in the exit, whose last frame still shows something.
    double staysAt(int frame) {
        int left = count - frame;
        return left > outFrames ? 1 : Math.max(0, left) / (outFrames + 1.0);
    }

    /// Does it stand still all through a run of its frames?
    boolean isStillIn(FrameRange run) {
        return run.start() >= inFrames && run.end() <= count - outFrames;
    }
}
