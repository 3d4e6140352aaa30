/// Pixels: the one planar buffer type that the painter writes and the encoder reads, and the raster it is painted from.
/// Comes from: photo and clip. Goes to: paint and encode. Knows nobody.
@NullMarked
package diorama.frame;

import org.jspecify.annotations.NullMarked;
