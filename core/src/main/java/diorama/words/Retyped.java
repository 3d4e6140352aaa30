package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The right words behind a complaint that some are wrong, though nobody quotes them: "typo in the title, it's Happy
/// Birthday Joan", "the caption is misspelt, it should say Lake Como". They become a quotation.
final class Retyped {
    private static final Set<String> LEADS = Set.of(
            "it's",
            "its",
            "it is",
            "it",
            "should",
            "be",
            "say",
            "read",
            "says",
            "reads",
            "supposed",
            "to",
            "meant",
            "was",
            "must",
            "is",
            "actually");

    private Retyped() {}

    static List<Term> captured(List<Term> terms, String text) {
        int from = start(terms, text);
        if (from < 0) return terms;
        int to = from;
        while (to < terms.size()
                && !terms.get(to).is(Sign.STOP)
                && !terms.get(to).is(Sign.QUESTION)) to++;
        while (to > from && (isPolite(terms.get(to - 1), text) || isMark(terms.get(to - 1)))) to--;
        if (to == from) return terms;
        int begin = terms.get(from).start();
        int end = terms.get(to - 1).end();
        var quoted = new ArrayList<>(terms.subList(0, from));
        quoted.add(new Term(new Meaning.Quote(text.substring(begin, end)), begin, end));
        quoted.addAll(terms.subList(to, terms.size()));
        return List.copyOf(quoted);
    }

    /// Where the right words begin; -1 where none are said.
    private static int start(List<Term> terms, String text) {
        int wrong = 0;
        while (wrong < terms.size() && !terms.get(wrong).is(Sign.MISTAKE)) wrong++;
        int mark = wrong;
        while (mark < terms.size() && !isMark(terms.get(mark))) mark++;
        boolean isOfWords = terms.stream().limit(mark).anyMatch(t -> t.is(TextTopic.NOUNS));
        boolean isQuoted = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
        int from = mark + 1;
        while (from < terms.size() && LEADS.containsAll(words(terms.get(from), text))) from++;
        boolean isSaid = from > mark + 1 && from < terms.size();
        return isOfWords && !isQuoted && isSaid && !isSmall(terms.get(from), text) ? from : -1;
    }

    private static boolean isPolite(Term term, String text) {
        return term.isSort(Sign.Sort.COURTESY) && isSmall(term, text);
    }

    private static boolean isMark(Term term) {
        return term.is(Sign.COMMA) || term.is(Sign.STOP) || term.is(Sign.COLON) || term.is(Sign.BUT);
    }

    /// Words to be read begin with a capital letter or a number.
    private static boolean isSmall(Term term, String text) {
        char first = text.charAt(term.start());
        return !Character.isUpperCase(first) && !Character.isDigit(first);
    }

    private static List<String> words(Term term, String text) {
        return List.of(Letters.plain(text.substring(term.start(), term.end())).split(" ", -1));
    }
}
