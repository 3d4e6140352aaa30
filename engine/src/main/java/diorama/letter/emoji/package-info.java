/// Reads a font of coloured bitmaps (OpenType: cmap 12, GSUB ligatures, CBLC and CBDT), which Java2D cannot.
/// Comes from: a font file. Goes to: the letters' painter, as small pictures.
@NullMarked
package diorama.letter.emoji;

import org.jspecify.annotations.NullMarked;
