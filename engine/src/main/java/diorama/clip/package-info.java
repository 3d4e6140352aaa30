/// Clips to rasters: the picture that is seen at a moment, exactly, whatever was asked for before.
/// Comes from: video files. Goes to: paint; probe looks through it too.
@NullMarked
package diorama.clip;

import org.jspecify.annotations.NullMarked;
