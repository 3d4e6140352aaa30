package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Wishes in a numbered list: `first: the sunset at the front. second: no music`, `1. make it square 2. add lo-fi`,
/// 第一，改成竖屏；第二，去掉音乐. The numbers only say that one wish comes after the other; where each is a look and no
/// more, as in `1: sepia, 2: warm`, they are pictures.
final class Enumerated {
    private Enumerated() {}

    static List<Term> plain(List<Term> terms, String text) {
        var labels = labels(terms, text);
        if (labels.size() < 2) return terms;
        if (terms.stream().noneMatch(Enumerated::isOfFilm)) return ofPictures(terms, labels);
        var plain = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            if (!labels.contains(i)) plain.add(terms.get(i));
            else {
                plain.add(new Term(Sign.THEN, terms.get(i).start(), terms.get(i).end()));
                i++;
            }
        }
        return List.copyOf(plain);
    }

    /// `1: black and white, 2: sepia`.
    private static List<Term> ofPictures(List<Term> terms, List<Integer> labels) {
        var named = new ArrayList<>(terms);
        for (int i = labels.size() - 1; i >= 0; i--) {
            int at = labels.get(i);
            var label = terms.get(at);
            if (!terms.get(at + 1).is(Sign.COLON)) continue;
            named.set(at, new Term(new Meaning.Nth(i + 1), label.start(), label.end()));
            named.remove(at + 1);
        }
        return List.copyOf(named);
    }

    /// Where the numbers one, two, three stand, each at the start of a part and with a mark behind it.
    private static List<Integer> labels(List<Term> terms, String text) {
        var labels = new ArrayList<Integer>();
        for (int i = 0; i + 2 < terms.size(); i++) {
            boolean isStart = i == 0
                    || terms.get(i - 1).isSort(Sign.Sort.MARK)
                    || terms.get(i).meaning() instanceof Meaning.Figure;
            if (isStart && number(terms.get(i), text) == labels.size() + 1 && isMarked(terms, i, text)) labels.add(i);
        }
        return labels;
    }

    private static int number(Term term, String text) {
        return switch (term.meaning()) {
            case Meaning.Nth(var n) when isBare(Letters.plain(text.substring(term.start(), term.end()))) -> n;
            case Meaning.Figure(var value) -> (int) value;
            default -> -1;
        };
    }

    /// `first`, 第一; not `the first photo`.
    private static boolean isBare(String word) {
        return !word.contains(" ") && !word.endsWith("张") && !word.endsWith("个");
    }

    /// `first:`, `1)`, `1.`, 第一，
    private static boolean isMarked(List<Term> terms, int i, String text) {
        var next = terms.get(i + 1);
        boolean isBeside = next.start() == terms.get(i).end();
        boolean isDot = next.is(Sign.STOP) && text.charAt(next.start()) == '.';
        boolean isHan = Letters.isHan(text.charAt(terms.get(i).start()));
        boolean isFigure = terms.get(i).meaning() instanceof Meaning.Figure;
        return isBeside
                && (next.is(Sign.COLON)
                        || (isFigure && (next.is(Sign.CLOSE) || isDot))
                        || (isHan && next.is(Sign.COMMA, Sign.LISTING)));
    }

    /// What no single picture has, or a picture called by its name.
    private static boolean isOfFilm(Term term) {
        return term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Shape
                || term.meaning() instanceof Meaning.Showing
                || term.is(
                        Sign.MUSIC,
                        Sign.FILM,
                        Sign.TRANSITION,
                        Sign.TITLE,
                        Sign.CREDIT,
                        Sign.WATERMARK,
                        Sign.FORMAT,
                        Sign.ALL,
                        Sign.EACH,
                        Sign.REVERSE,
                        Sign.SHUFFLE);
    }
}
