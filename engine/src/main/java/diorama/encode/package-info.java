/// Encodes: frames to H.264, VP9, GIF, uncompressed Y4M and still pictures. Knows no plan.
/// Comes from: whoever paints into the encoder's own frame. Goes to: movie, as packets.
@NullMarked
package diorama.encode;

import org.jspecify.annotations.NullMarked;
