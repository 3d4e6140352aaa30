package diorama.words;

import java.util.List;

/// A request with the words that are to be written left blank, place for place: what stands in a title is told to who
/// sees the film, and not to us.
final class Unquoted {
    private static final String MARKS = ",.;!?，。；！？、…\n(（";
    /// So far around a part its marks are looked for.
    private static final int FURTHEST = 80;

    private Unquoted() {}

    static String of(List<Term> terms, String text) {
        var blank = new StringBuilder(text);
        for (var term : terms)
            if (term.meaning() instanceof Meaning.Quote)
                for (int i = term.start(); i < Math.min(term.end(), text.length()); i++) blank.setCharAt(i, ' ');
        return blank.toString();
    }

    /// What is said around these terms from mark to mark, in plain letters; with the mark that ends it.
    static String around(List<Term> terms, String text) {
        if (terms.isEmpty() || text.isEmpty()) return "";
        int first = terms.stream().mapToInt(Term::start).min().orElse(0);
        int last = terms.stream().mapToInt(Term::end).max().orElse(0);
        int from = first;
        while (from > 0 && first - from < FURTHEST && !isMark(text, from - 1)) from--;
        int to = last;
        while (to < text.length() && to - last < FURTHEST && !isMark(text, to)) to++;
        String said = of(terms, text).substring(from, Math.min(text.length(), to + 1));
        return Letters.plain(said).strip();
    }

    /// The same without the mark that ends it.
    static String between(List<Term> terms, String text) {
        String around = around(terms, text);
        boolean isEnded = !around.isEmpty() && isMark(around, around.length() - 1);
        return isEnded ? around.substring(0, around.length() - 1).strip() : around;
    }

    private static boolean isMark(String text, int i) {
        return MARKS.indexOf(text.charAt(i)) >= 0;
    }
}
