package diorama.letter;

import java.util.List;

/// A line in its place: what is drawn, where its letters end one after the other from left to right, which characters
/// of the text they are, and its baseline; all in pixels of the canvas.
record SetLine(List<Piece> pieces, List<Letter> letters, double leftPx, double baselinePx, boolean isRightToLeft) {
    SetLine {
        pieces = List.copyOf(pieces);
        letters = List.copyOf(letters);
    }

    /// A cluster's place: from the character `start` of the whole text, over `[leftPx, rightPx)`.
    record Letter(int start, double leftPx, double rightPx) {}

    double rightPx() {
        return letters.isEmpty() ? leftPx : letters.getLast().rightPx();
    }
}
