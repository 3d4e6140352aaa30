package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Words in a numbered list, `1. "Arrival" 2. "The hike"`, `1) "Us" 2) "Them"`: their numbers only say that one comes
/// after the other.
final class QuotedList {
    private QuotedList() {}

    static List<Term> plain(List<Term> terms) {
        var plain = new ArrayList<Term>();
        int count = 0;
        for (int i = 0; i < terms.size(); i++) {
            int words = words(terms, i, count + 1);
            if (words < 0) {
                plain.add(terms.get(i));
                continue;
            }
            count++;
            int start = terms.get(i).start();
            while (count > 1 && plain.getLast().isSort(Sign.Sort.MARK)) plain.removeLast();
            if (count > 1) plain.add(new Term(Sign.LISTING, start, start));
            plain.add(terms.get(words));
            i = words;
        }
        return count > 1 ? List.copyOf(plain) : terms;
    }

    /// Where the words of the list's next number stand; -1 where this is no such number.
    private static int words(List<Term> terms, int i, int number) {
        boolean isOfPicture = i > 0
                && i + 1 < terms.size()
                && terms.get(i - 1).is(Sign.PHOTO, Sign.CLIP)
                && terms.get(i + 1).meaning() instanceof Meaning.Quote;
        boolean isNumber = terms.get(i).meaning() instanceof Meaning.Figure(var n) && n == number && !isOfPicture;
        int at = i + 1;
        while (isNumber && at < terms.size() && terms.get(at).isSort(Sign.Sort.MARK)) at++;
        boolean isWords = isNumber && at < terms.size() && terms.get(at).meaning() instanceof Meaning.Quote;
        return isWords ? at : -1;
    }
}
