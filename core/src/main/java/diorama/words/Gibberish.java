package diorama.words;

import java.util.List;
import java.util.Set;

/// Tells words that nobody knows from a sentence: `blorp the fnargle wobbly` is no wish for a wobble. Where most of
/// what is said is strange, nothing is mended and nothing is guessed.
final class Gibberish {
    private static final Set<String> RIGHT = OrdinaryWords.in(OrdinaryWords.ORDINARY);
    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;

    private Gibberish() {}

    /// Of words between two marks, before anything is mended.
    static boolean is(List<Raw> words) {
        int strange = 0;
        int telling = 0;
        for (var word : words) {
            boolean isRight = Spelling.OF_OUR_WORDS.isRight(word.text());
            boolean isNear =
                    isRight || Spelling.OF_OUR_WORDS.mended(word.text()).isPresent();
            if (!isNear && word.text().length() >= SHORTEST) strange++;
            else if (word.text().length() > SHORTEST) telling++;
        }
        return strange >= FEWEST && strange > telling;
    }

    static boolean isHeard(Heard part, Reading reading) {
        if (!is(part.terms(), part.text())) return false;
        reading.unread(part.clause(), Unread.words(part.clause(), part.text()));
        return true;
    }

    /// Of a part of a request: no verb, no amount, and more of it strange than known.
    static boolean is(List<Term> part, String text) {
        int strange = 0;
        int known = 0;
        for (var term : part) {
            boolean isSaid = term.isSort(Sign.Sort.VERB)
                    || term.isSort(Sign.Sort.ASKING)
                    || term.isSort(Sign.Sort.BEYOND)
                    || term.meaning() instanceof Meaning.Amount
                    || (term.meaning() instanceof Meaning.Given && !(term.meaning() instanceof Meaning.Unknown));
            if (isSaid) return false;
            if (isStrange(term, text)) strange++;
            else if (!isSmall(term)) known++;
        }
        return strange >= FEWEST && known > 0 && strange > known;
    }

    private static boolean isStrange(Term term, String text) {
        if (!(term.meaning() instanceof Meaning.Unknown)) return false;
        String word = text.substring(term.start(), term.end());
        return Letters.isLatin(word.charAt(0)) && word.length() >= SHORTEST && !RIGHT.contains(word);
    }

    private static boolean isSmall(Term term) {
        return term.isSort(Sign.Sort.COURTESY)
                || term.isSort(Sign.Sort.LINK)
                || term.isSort(Sign.Sort.MARK)
                || term.meaning() instanceof Meaning.Unknown;
    }
}
