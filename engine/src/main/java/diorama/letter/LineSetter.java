package diorama.letter;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws the letters of one line from a point on.
final class LineSetter {
    private final double sizePx;
    private final double baseline;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SetLine.Letter> letters = new ArrayList<>();
    private final double left;
    private double pen;

    LineSetter(double sizePx, double left, double baseline) {
        this.sizePx = sizePx;
        this.baseline = baseline;
        this.left = left;
        this.pen = left;
    }

    /// `textStart` is where the paragraph begins in the whole text.
    SetLine set(Fit.Line line, Paragraph ellipsis, int textStart) {
        var range = line.range();
        boolean isRightToLeft = line.paragraph().isRightToLeft();
        if (line.hasEllipsis() && isRightToLeft) add(ellipsis, new Paragraph.Range(0, 1, false), textStart);
        if (range.from() < range.to()) whole(line.paragraph(), range, textStart);
        if (line.hasEllipsis() && !isRightToLeft) add(ellipsis, new Paragraph.Range(0, 1, false), textStart);
        return new SetLine(pieces, letters, left, baseline, isRightToLeft);
    }

    /// A line from the first to the last that is seen of it: the empty halves of Chinese marks stand outside.
    private void whole(Paragraph paragraph, Paragraph.Range range, int textStart) {
        double lead = paragraph.leadEm(range.from()) * sizePx;
        pen -= lead;
        add(paragraph, range, textStart);
        var first = letters.getFirst();
        if (lead > 0) letters.set(0, new SetLine.Letter(first.start(), first.leftPx() + lead, first.rightPx()));
        var last = letters.getLast();
        double trail = paragraph.trailEm(range.to() - 1, (last.rightPx() - last.leftPx()) / sizePx) * sizePx;
        letters.set(letters.size() - 1, new SetLine.Letter(last.start(), last.leftPx(), last.rightPx() - trail));
        pen -= trail;
    }

    private void add(Paragraph paragraph, Paragraph.Range range, int textStart) {
        for (var run : paragraph.runs(range.from(), range.to())) {
            switch (run.clusters().getFirst().means()) {
                case Cluster.Voiced(var voice) -> voiced(paragraph, run, voice, textStart);
                case Cluster.Pictured pictured -> pictured(pictured, paragraph, textStart + run.start());
                case Cluster.Silent _ -> letters.add(new SetLine.Letter(textStart + run.start(), pen, pen));
            }
        }
    }

    private void voiced(Paragraph paragraph, Run run, Voice voice, int textStart) {
        var glyphs = run.glyphs(paragraph.text(), voice, sizePx, paragraph.gapEm() * sizePx);
        var place = AffineTransform.getTranslateInstance(pen, baseline);
        if (voice.isSlanted()) place.shear(-Voice.SLANT, 0);
        var shape = new Path2D.Double(glyphs.getOutline(), place);
        if (!shape.getBounds2D().isEmpty()) pieces.add(new Piece.Outlined(shape, voice.isThickened()));
        var advances = run.advances(glyphs);
        for (int i = 0; i < advances.length; i++) {
            int own = run.isRightToLeft() ? advances.length - 1 - i : i;
            letter(textStart + run.clusters().get(own).start(), advances[own]);
        }
    }

    private void pictured(Cluster.Pictured cluster, Paragraph paragraph, int start) {
        double from = pen;
        for (var emoji : cluster.pictures()) {
            double pixel = emoji.pixelEm() * sizePx;
            pieces.add(new Piece.Pictured(
                    emoji,
                    new Rectangle2D.Double(
                            pen + emoji.leftEm() * sizePx,
                            baseline - emoji.topEm() * sizePx,
                            emoji.picture().getWidth() * pixel,
                            emoji.picture().getHeight() * pixel)));
            pen += emoji.advanceEm() * sizePx;
        }
        pen += paragraph.gapEm() * sizePx;
        letters.add(new SetLine.Letter(start, from, pen));
    }

    private void letter(int start, double advance) {
        letters.add(new SetLine.Letter(start, pen, pen + advance));
        pen += advance;
    }
}
