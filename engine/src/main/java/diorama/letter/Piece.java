package diorama.letter;

import diorama.letter.emoji.EmojiFont;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/// Something drawn, at its place on the canvas in pixels.
sealed interface Piece {
    /// What it covers.
    Rectangle2D bounds();

    record Outlined(Shape shape, boolean isThickened) implements Piece {
        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    record Pictured(EmojiFont.Emoji emoji, Rectangle2D bounds) implements Piece {}
}
