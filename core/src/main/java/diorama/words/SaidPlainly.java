package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Words without quotation marks beside others that have some: "a title saying Our Trip, then the pictures, then 'The
/// End'". They become a quotation too.
final class SaidPlainly {
    private SaidPlainly() {}

    static List<Term> captured(List<Term> terms, String text) {
        for (int i = 1; i + 1 < terms.size(); i++) {
            boolean isSaying = terms.get(i).is(Sign.SAYS) && terms.get(i - 1).is(TextTopic.NOUNS);
            if (!isSaying) continue;
            int to = i + 1;
            while (to < terms.size() && !isMark(terms.get(to))) to++;
            boolean isPlain = to > i + 1
                    && to < terms.size()
                    && terms.subList(i + 1, to).stream().noneMatch(SaidPlainly::isQuote)
                    && Character.isUpperCase(text.charAt(terms.get(i + 1).start()));
            if (isPlain) return quoted(terms, i + 1, to, text);
        }
        return terms;
    }

    private static boolean isMark(Term term) {
        return term.is(Sign.COMMA, Sign.STOP, Sign.THEN, Sign.QUESTION, Sign.AND);
    }

    private static boolean isQuote(Term term) {
        return term.meaning() instanceof Meaning.Quote;
    }

    private static List<Term> quoted(List<Term> terms, int from, int to, String text) {
        int start = terms.get(from).start();
        int end = terms.get(to - 1).end();
        var quoted = new ArrayList<>(terms.subList(0, from));
        quoted.add(new Term(new Meaning.Quote(text.substring(start, end)), start, end));
        quoted.addAll(terms.subList(to, terms.size()));
        return List.copyOf(quoted);
    }
}
