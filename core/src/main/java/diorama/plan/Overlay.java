package diorama.plan;

import diorama.time.FrameRange;

/// Something above the shots: words, or a picture in a box of its own. Painted in the order of the plan, later over
/// earlier. Each is a function of the frame number.
public sealed interface Overlay permits Words, Inset {
    FrameRange frames();

    /// What a run of frames sees of it, counted from the run's start. Where it neither comes nor goes within the run,
    /// nothing is said of where the run lies: the same picture is the same work.
    Overlay part(FrameRange range);
}
