/// What filters do to a picture: recipes for colours, tables from people's files, softness and sharpness.
/// Comes from: a shot's grading and its raster. Goes to: the same raster, before the film, or for each frame of a clip.
@NullMarked
package diorama.paint.grade;

import org.jspecify.annotations.NullMarked;
