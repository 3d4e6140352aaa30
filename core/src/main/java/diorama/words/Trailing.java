package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Pictures that are named at the end of a list of looks, and are meant for all of it: "cooler, bluish tones for the
/// last two", "grain, sepia on the second photo".
final class Trailing {
    private Trailing() {}

    static void complete(List<List<Term>> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            int named = named(parts.get(i));
            boolean isList = named > 0 && parts.subList(0, i).stream().allMatch(Trailing::isLookAlone);
            if (!isList) continue;
            var pictures = parts.get(i).subList(named, parts.get(i).size());
            for (int k = 0; k < i; k++) {
                var whole = new ArrayList<>(parts.get(k));
                whole.addAll(pictures);
                parts.set(k, whole);
            }
        }
    }

    /// Where "for the last two" begins behind a look; -1 where nothing of that kind ends the part.
    private static int named(List<Term> part) {
        int from = part.size();
        while (from > 0 && Parts.isScope(part.get(from - 1))) from--;
        boolean isNamed = from < part.size() && from > 1 && part.get(from - 1).is(Sign.FOR, Sign.ON, Sign.OF, Sign.IN);
        return isNamed && isLookAlone(part.subList(0, from - 1)) ? from - 1 : -1;
    }

    private static boolean isLookAlone(List<Term> part) {
        return part.stream().anyMatch(t -> t.meaning() instanceof Meaning.Grading || t.is(Sign.BRIGHT, Sign.DARK))
                && part.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Grading
                                || t.isSort(Sign.Sort.DEGREE)
                                || t.is(Sign.FILTER, Sign.COLOUR, Sign.AND, Sign.WITH));
    }
}
