/// Encodes: frames to H.264, VP9, GIF, uncompressed Y4M and still pictures; samples to AAC and Opus. Knows no plan.
/// Comes from: whoever paints into the encoder's own frame. Goes to: movie, as packets.
@NullMarked
package diorama.encode;

import org.jspecify.annotations.NullMarked;
