package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// "Every other picture, starting with the second": the even ones, and nothing about the start of the film.
final class EveryOther {
    private static final Pattern SAID = Pattern.compile(
            "\\bevery (other|second|2nd) (photo|picture|pic|one|shot|slide|image)s?,? (and )?(starting|beginning|start|begin)"
                    + " (with|from|at|on) (the |photo |picture |number )*(first|second|1st|2nd|1|2|one|two)( one| photo| picture| pic)?\\b");

    private EveryOther() {}

    static List<Term> settled(List<Term> terms, String text) {
        var found = SAID.matcher(Letters.plain(text));
        if (!found.find()) return terms;
        int from = found.start();
        int to = found.end();
        boolean isOdd = found.group(7).matches("first|1st|1|one");
        var settled =
                new ArrayList<>(terms.stream().filter(t -> t.end() <= from).toList());
        settled.add(new Term(isOdd ? Sign.ODD : Sign.EVEN, from, to - 1));
        settled.add(new Term(Sign.PHOTO, to - 1, to));
        terms.stream().filter(t -> t.start() >= to).forEach(settled::add);
        return List.copyOf(settled);
    }
}
