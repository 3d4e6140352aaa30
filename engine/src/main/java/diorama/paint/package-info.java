/// Paints: (plan, frame number) into a frame. Motion, blends and backdrops; the loops over pixels are in `kernel`.
/// Comes from: the plan and the rasters of its media. Goes to: whoever owns the frame, usually an encoder.
@NullMarked
package diorama.paint;

import org.jspecify.annotations.NullMarked;
