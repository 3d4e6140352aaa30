/// Sets words: fonts of our own, shaping, line breaking, emoji; a text becomes a picture with alpha.
/// Comes from: the plan's words. Goes to: paint, which lays the picture over its frames.
@NullMarked
package diorama.letter;

import org.jspecify.annotations.NullMarked;
