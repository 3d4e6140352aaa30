package diorama.letter;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The boxes behind lines: one for each, and where lines follow one another the boxes meet and do not overlap.
record Boxes(LetterSettings settings) {
    List<Rectangle2D> of(List<SetLine> lines, double sizePx) {
        var boxes = new ArrayList<Rectangle2D>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).letters().isEmpty()) continue;
            boxes.add(box(lines, i, sizePx));
        }
        return boxes;
    }

    private Rectangle2D box(List<SetLine> lines, int i, double sizePx) {
        var line = lines.get(i);
        double edge = settings.boxEms() * sizePx;
        double above = i == 0 ? edge / 2 : 0;
        double below = i == lines.size() - 1 ? edge / 2 : 0;
        return new Rectangle2D.Double(
                line.leftPx() - edge,
                line.baselinePx() - settings.ascentEms() * sizePx - above,
                line.rightPx() - line.leftPx() + 2 * edge,
                settings.lineEms() * sizePx + above + below);
    }
}
