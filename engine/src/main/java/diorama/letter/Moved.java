package diorama.letter;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Lines moved as a whole, by pixels.
record Moved(double right, double down) {
    List<SetLine> lines(List<SetLine> lines) {
        return lines.stream().map(this::line).toList();
    }

    private SetLine line(SetLine line) {
        return new SetLine(
                line.pieces().stream().map(this::piece).toList(),
                line.letters().stream()
                        .map(l -> new SetLine.Letter(l.start(), l.leftPx() + right, l.rightPx() + right))
                        .toList(),
                line.leftPx() + right,
                line.baselinePx() + down,
                line.isRightToLeft());
    }

    private Piece piece(Piece piece) {
        return switch (piece) {
            case Piece.Outlined(var shape, var isThickened) ->
                new Piece.Outlined(
                        new Path2D.Double(shape, AffineTransform.getTranslateInstance(right, down)), isThickened);
            case Piece.Pictured(var emoji, var bounds) ->
                new Piece.Pictured(
                        emoji,
                        new Rectangle2D.Double(
                                bounds.getX() + right, bounds.getY() + down, bounds.getWidth(), bounds.getHeight()));
        };
    }
}
