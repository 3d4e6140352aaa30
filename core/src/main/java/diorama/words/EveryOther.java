package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// "Every other picture, starting with the second": the even ones, and nothing about the start of the film.
final class EveryOther {
    private static final PhrasePattern SAID = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.EVERY_OTHER);

    private EveryOther() {}

    static List<Term> settled(List<Term> terms, String text) {
        var found = SAID.in(Letters.plain(Unquoted.of(terms, text)));
        if (found.isEmpty()) return terms;
        int from = found.get().start();
        int to = found.get().end();
        boolean isOdd = found.get().has("odd");
        var settled =
                new ArrayList<>(terms.stream().filter(t -> t.end() <= from).toList());
        settled.add(new Term(isOdd ? Sign.ODD : Sign.EVEN, from, to - 1));
        settled.add(new Term(Sign.PHOTO, to - 1, to));
        terms.stream().filter(t -> t.start() >= to).forEach(settled::add);
        return List.copyOf(settled);
    }
}
