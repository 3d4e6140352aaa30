package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a film that is to be made, in the midst of what else it shall be: a wish of their own, so that the rest
/// is read as if they were not there.
///
/// ```
/// a 12 second vertical video | titled "Us" in white | with crossfades and piano music
/// 做一个 | 标题为“夏天” | 的10秒视频
/// a film | with a title | and music
/// ```
final class Titled {
    private static final Sign[] SAYING = {Sign.SAYS, Sign.FILE_NAME, Sign.BEGINS, Sign.ENDS};
    private static final Set<Sign> LEADING = Set.of(Sign.WITH, Sign.AND, Sign.LISTING, Sign.FILLER, Sign.ADD);
    private static final Set<Sign> LINKS = Set.of(Sign.WITH, Sign.IN, Sign.AND, Sign.LISTING, Sign.ADD);
    private static final Set<Sign> OF_FILM = Set.of(
            Sign.MUSIC,
            Sign.SOUND,
            Sign.TRANSITION,
            Sign.ZOOM,
            Sign.PAN,
            Sign.MOTION,
            Sign.FADE,
            Sign.BEAT,
            Sign.FILM,
            Sign.EACH);

    private Titled() {}

    /// Parts of a request for a film, each with its words before it; a row of them stays as it is.
    static void apart(List<List<Term>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var whole = parts.get(i);
            int words = words(whole);
            boolean isRow = i + 1 < parts.size() && isQuote(parts.get(i + 1).getFirst());
            if (words < 0 || isRow) continue;
            int from = start(whole, words), to = end(whole, words);
            var rest = new ArrayList<>(whole.subList(0, from));
            rest.addAll(whole.subList(isJoined(whole, to, rest) ? to + 1 : to, whole.size()));
            if (rest.isEmpty()) continue;
            var titling = whole.subList(firstOf(whole, from), to);
            parts.set(i, titling);
            parts.add(++i, rest);
        }
    }

    /// `then the pictures, then 'The End'`: the last words of a film stand at its end.
    static void close(List<List<Term>> parts) {
        if (parts.isEmpty()) return;
        var last = parts.getLast();
        boolean isLast =
                parts.size() > 1 && last.getFirst().is(Sign.THEN) && last.size() == 2 && isQuote(last.getLast());
        if (!isLast) return;
        int end = last.getLast().end();
        var closing = new ArrayList<>(last);
        closing.add(new Term(Sign.AT, last.getLast().start(), end));
        closing.add(new Term(Sign.END, last.getLast().start(), end));
        parts.set(parts.size() - 1, closing);
    }

    /// Is what follows only linked to the words, as in 标题为“夏天”的10秒视频?
    private static boolean isJoined(List<Term> whole, int i, List<Term> before) {
        if (i >= whole.size()) return false;
        return whole.get(i).is(Sign.OF) || (before.isEmpty() && whole.get(i).is(Sign.AND, Sign.LISTING));
    }

    /// Where a part has its one quotation, or asks for words and says none; -1 where neither, or several.
    private static int words(List<Term> whole) {
        var quotes = new ArrayList<Integer>();
        for (int i = 0; i < whole.size(); i++) if (isQuote(whole.get(i))) quotes.add(i);
        if (quotes.isEmpty()) return unsaid(whole);
        int first = quotes.getFirst();
        boolean isNamed = first == 0
                || isNaming(whole.get(first - 1))
                || whole.subList(0, first).stream().anyMatch(Titled::isFilm);
        return quotes.size() == 1 && isNamed ? first : -1;
    }

    private static int unsaid(List<Term> whole) {
        for (int i = 1; i < whole.size(); i++) {
            boolean isWith = whole.get(i - 1).is(Sign.WITH) || whole.get(i - 1).is(Sign.ADD);
            if (isWith && isNaming(whole.get(i)) && whole.get(i).isSort(Sign.Sort.NOUN)) return i;
        }
        return -1;
    }

    /// `vertical video` is one term, and a shape.
    private static boolean isFilm(Term term) {
        return term.is(Sign.FILM) || term.meaning() instanceof Meaning.Shape;
    }

    private static boolean isQuote(Term term) {
        return term.meaning() instanceof Meaning.Quote;
    }

    private static boolean isNaming(Term term) {
        return term.is(TextTopic.NOUNS) || term.is(SAYING);
    }

    /// With what leads to the words: `with the title`, `and titled`, 标题叫.
    private static int start(List<Term> whole, int words) {
        int from = words;
        while (from > 0 && (isNaming(whole.get(from - 1)) || isLeading(whole.get(from - 1)))) from--;
        return from;
    }

    private static boolean isLeading(Term term) {
        return term.meaning() instanceof Sign sign && LEADING.contains(sign);
    }

    private static int firstOf(List<Term> whole, int from) {
        int first = from;
        while (whole.get(first).is(Sign.AND) || whole.get(first).is(Sign.LISTING)) first++;
        return first;
    }

    /// As far as it is said how, where and when the words are to be seen.
    private static int end(List<Term> whole, int words) {
        int phrase = words + 1;
        for (int i = words + 1; i < whole.size(); i++) {
            boolean isLink = whole.get(i).meaning() instanceof Sign sign && LINKS.contains(sign);
            if (isLink) phrase = i;
            if (isOfWords(whole.get(i)) && phrase == i) phrase = i + 1;
            if (isOfFilm(whole.get(i))) return phrase;
        }
        return whole.size();
    }

    /// Right behind the words: `"BrewHaus" top left`.
    private static boolean isOfWords(Term term) {
        return term.meaning() instanceof Meaning.Standing
                || term.meaning() instanceof Meaning.Styling
                || term.meaning() instanceof Meaning.Tint
                || term.is(Sign.ENTIRE, Sign.SMALL, Sign.BIG);
    }

    private static boolean isOfFilm(Term term) {
        return switch (term.meaning()) {
            case Meaning.Shape _, Meaning.Showing _, Meaning.Feeling _, Meaning.Entering _, Meaning.Moving _ -> true;
            case Meaning.Grading _ -> true;
            case Sign sign -> OF_FILM.contains(sign);
            case Meaning.Look _, Meaning.Amount _, Meaning.Given _ -> false;
        };
    }
}
