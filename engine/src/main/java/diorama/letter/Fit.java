package diorama.letter;

import java.util.ArrayList;
import java.util.List;

/// How a text fits its room: the size of its letters, and its lines. A text that is too long is made smaller, down to
/// the least size, and then cut. A word that would be torn even then is torn while it can still be read well.
record Fit(double sizePx, List<Line> lines, boolean isCut) {
    /// How near the evened width comes to the narrowest that keeps the number of lines, in ems.
    private static final double EVEN = 0.05;

    /// So many lines are a title or a caption; more are read like a page, which nobody balances.
    private static final int MOST_BALANCED = 6;

    record Line(Paragraph paragraph, Paragraph.Range range, boolean hasEllipsis) {}

    /// What is there for a text.
    record Room(double widthPx, double heightPx, double leastPx) {}

    static Fit of(List<Paragraph> paragraphs, double sizePx, Room room, LetterSettings settings) {
        double size = sizePx;
        boolean isEverWhole = tears(lines(paragraphs, room.widthPx() / room.leastPx(), false)) == 0;
        while (true) {
            double widthEm = room.widthPx() / size;
            var lines = lines(paragraphs, widthEm, /* isEven= */ false);
            boolean isHighEnough = heightPx(lines.size(), size, settings) <= room.heightPx();
            boolean isWhole = !isEverWhole || tears(lines) == 0;
            boolean isCompact = lines.size() <= paragraphs.size() + settings.freeLines()
                    || size <= sizePx * settings.smallest()
                    || size <= room.leastPx();
            if (isHighEnough && isWhole && isCompact)
                return new Fit(size, lines(paragraphs, widthEm, true), /* isCut= */ false);
            if (size <= room.leastPx()) return cut(lines, size, room, settings);
            size = Math.max(room.leastPx(), size * settings.shrink());
        }
    }

    static double heightPx(int lines, double sizePx, LetterSettings settings) {
        return lines * settings.lineEms() * sizePx;
    }

    private static List<Line> lines(List<Paragraph> paragraphs, double widthEm, boolean isEven) {
        var lines = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            for (var range : isEven ? even(paragraph, widthEm) : paragraph.lines(widthEm)) {
                lines.add(new Line(paragraph, paragraph.trimmed(range), /* hasEllipsis= */ false));
            }
        }
        return lines;
    }

    private static long tears(List<Line> lines) {
        return lines.stream().filter(line -> line.range().isTorn()).count();
    }

    /// As few lines as there must be, and these as well balanced as they can be.
    private static List<Paragraph.Range> even(Paragraph paragraph, double widthEm) {
        var lines = paragraph.lines(widthEm);
        if (lines.size() == 1) return lines;
        long tears = lines.stream().filter(Paragraph.Range::isTorn).count();
        if (tears == 0 && lines.size() <= MOST_BALANCED) return Balance.lines(paragraph, widthEm, lines.size());
        double low = widthEm / 2;
        double high = widthEm;
        while (high - low > EVEN) {
            double middle = (low + high) / 2;
            var narrower = paragraph.lines(middle);
            boolean isAsGood = narrower.size() == lines.size()
                    && narrower.stream().filter(Paragraph.Range::isTorn).count() <= tears;
            if (isAsGood) {
                lines = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines;
    }

    private static Fit cut(List<Line> lines, double sizePx, Room room, LetterSettings settings) {
        int most = Math.max(1, (int) (room.heightPx() / (settings.lineEms() * sizePx)));
        if (lines.size() <= most) return new Fit(sizePx, lines, /* isCut= */ false);
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, ended(kept.get(most - 1), room.widthPx() / sizePx));
        return new Fit(sizePx, kept, /* isCut= */ true);
    }

    /// The end of the last whole word of a line up to there; there, where the line would lose half of itself.
    private static int behindWord(Paragraph paragraph, Paragraph.Range line, int to) {
        int end = to;
        while (end > line.from() && !paragraph.mayEndBehind(end - 1)) end--;
        return end - line.from() > (to - line.from()) / 2 ? end : to;
    }

    /// A line that ends in "…", which takes an em.
    static Line ended(Line line, double widthEm) {
        var range = line.range();
        int to = range.to();
        while (to > range.from()
                && line.paragraph().widthEm(new Paragraph.Range(range.from(), to, false)) > widthEm - 1) to--;
        to = behindWord(line.paragraph(), range, to);
        return new Line(
                line.paragraph(),
                line.paragraph().trimmed(new Paragraph.Range(range.from(), to, range.isTorn())),
                /* hasEllipsis= */ true);
    }
}
