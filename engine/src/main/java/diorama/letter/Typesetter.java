package diorama.letter;

import diorama.look.Align;
import diorama.look.TextStyle;
import diorama.plan.Area;
import diorama.plan.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets words: chooses fonts, breaks lines, finds the size that fits, and puts every letter in its place.
final class Typesetter {
    private static final int TRIES = 6;

    private final FontShelf shelf;
    private final LetterSettings settings;

    Typesetter(FontShelf shelf, LetterSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    Setting set(Words words) {
        var casting = new Casting(Chorus.of(shelf, words.face()), shelf);
        String text = shortened(words);
        var paragraphs = paragraphs(text, casting, words.face().size().gapEm());
        var ellipsis = paragraph("…", casting, 0);
        double sizePx = words.face().size().sizePx();
        var setting = set(words, paragraphs, ellipsis, sizePx);
        for (int i = 0; i < TRIES && reachesOut(setting.ink(), words.seat().area()); i++) {
            sizePx = Math.max(words.face().size().leastPx(), setting.sizePx() * settings.shrink());
            setting = set(words, paragraphs, ellipsis, sizePx);
        }
        boolean isCut =
                setting.outcome().isCut() || text.length() < words.text().length();
        return new Setting(
                setting.lines(), setting.sizePx(), setting.ink(), new Setting.Outcome(isCut, missed(paragraphs)));
    }

    private String shortened(Words words) {
        String all = words.text();
        String kept = all.length() <= settings.mostLetters()
                ? all
                : all.substring(
                                0,
                                all.offsetByCodePoints(
                                        0, Math.min(all.codePointCount(0, all.length()), settings.mostLetters())))
                        + "…";
        return words.face().has(TextStyle.UPPER) ? kept.toUpperCase(Locale.ROOT) : kept;
    }

    private static List<Paragraph> paragraphs(String text, Casting casting, double gapEm) {
        return text.lines().map(line -> paragraph(line, casting, gapEm)).toList();
    }

    private static Paragraph paragraph(String line, Casting casting, double gapEm) {
        return new Paragraph(line, casting.clusters(line), gapEm);
    }

    private static List<String> missed(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.clusters().stream()
                        .filter(c -> c.means().equals(new Cluster.Silent(/* isMissed= */ true)))
                        .map(c -> p.text().substring(c.start(), c.end())))
                .distinct()
                .toList();
    }

    private Setting set(Words words, List<Paragraph> paragraphs, Paragraph ellipsis, double sizePx) {
        var area = words.seat().area();
        double edge = edgeEms(words.face()) * sizePx;
        var room = new Fit.Room(
                area.width() - 2 * edge,
                area.height() - 2 * edge,
                words.face().size().leastPx());
        var fit = Fit.of(paragraphs, sizePx, room, settings);
        var lines = lines(words, fit, ellipsis, paragraphs);
        var ink = ink(lines, words.face(), fit.sizePx());
        double right = pushedIn(ink.getMinX(), ink.getMaxX(), area.x(), area.x() + (double) area.width());
        double down = pushedIn(ink.getMinY(), ink.getMaxY(), area.y(), area.y() + (double) area.height());
        if (right != 0 || down != 0) {
            lines = new Moved(right, down).lines(lines);
            ink = new Rectangle2D.Double(ink.getX() + right, ink.getY() + down, ink.getWidth(), ink.getHeight());
        }
        return new Setting(lines, fit.sizePx(), ink, new Setting.Outcome(fit.isCut(), List.of()));
    }

    private List<SetLine> lines(Words words, Fit fit, Paragraph ellipsis, List<Paragraph> paragraphs) {
        var seat = words.seat();
        double size = fit.sizePx();
        double edge = edgeEms(words.face()) * size;
        double widest =
                fit.lines().stream().mapToDouble(l -> widthPx(l, size)).max().orElse(0);
        double high = Fit.heightPx(fit.lines().size(), size, settings);
        double left =
                stand(seat.place().across(), seat.area().x() + edge, seat.area().width() - 2 * edge - widest);
        double top =
                stand(seat.place().down(), seat.area().y() + edge, seat.area().height() - 2 * edge - high);
        var set = new ArrayList<SetLine>();
        for (int i = 0; i < fit.lines().size(); i++) {
            var line = fit.lines().get(i);
            double free = widest - widthPx(line, size);
            double baseline = top + (i * settings.lineEms() + settings.ascentEms()) * size;
            var setter = new LineSetter(size, left + free * part(seat.align()), baseline);
            set.add(setter.set(line, ellipsis, startOf(line.paragraph(), paragraphs)));
        }
        return set;
    }

    /// Where a paragraph begins in the whole text, a line's end counting as one character.
    private static int startOf(Paragraph paragraph, List<Paragraph> paragraphs) {
        int start = 0;
        for (var before : paragraphs) {
            if (before == paragraph) return start;
            start += before.text().length() + 1;
        }
        return start;
    }

    private static double widthPx(Fit.Line line, double sizePx) {
        return (line.paragraph().widthEm(line.range()) + (line.hasEllipsis() ? 1 : 0)) * sizePx;
    }

    private static double stand(int side, double start, double free) {
        return start + free * (side + 1) / 2;
    }

    private static double part(Align align) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /// How far a box or an outline reaches out of the letters.
    private double edgeEms(Words.Face face) {
        if (face.has(TextStyle.BOX)) return settings.boxEms();
        return face.has(TextStyle.OUTLINE) ? settings.outlineEms() : 0;
    }

    private Rectangle2D ink(List<SetLine> lines, Words.Face face, double sizePx) {
        double reach = (face.has(TextStyle.OUTLINE) ? settings.outlineEms() : 0.02) * sizePx;
        var ink = new Rectangle2D.Double();
        for (var line : lines) {
            for (var piece : line.pieces()) add(ink, piece.bounds(), reach);
        }
        if (face.has(TextStyle.BOX)) for (var box : new Boxes(settings).of(lines, sizePx)) add(ink, box, 0);
        return ink;
    }

    private static void add(Rectangle2D sum, Rectangle2D part, double reach) {
        var grown = new Rectangle2D.Double(
                part.getX() - reach, part.getY() - reach, part.getWidth() + 2 * reach, part.getHeight() + 2 * reach);
        if (sum.isEmpty()) sum.setRect(grown);
        else sum.add(grown);
    }

    private static boolean reachesOut(Rectangle2D ink, Area area) {
        return ink.getWidth() > area.width() || ink.getHeight() > area.height();
    }

    private static double pushedIn(double from, double to, double least, double most) {
        if (from < least) return least - from;
        return to > most ? Math.max(most - to, least - from) : 0;
    }
}
