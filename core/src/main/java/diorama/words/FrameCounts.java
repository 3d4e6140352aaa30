package diorama.words;

import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides what a number of frames counts: how long something is seen (`12 frame crossfades`, 第二张停12帧), in frames
/// of the film as it is, or how many the film has a second (`export at 60 frames`, 60帧).
final class FrameCounts {
    private static final Set<Sign> OF_FILES =
            Set.of(Sign.EXPORT, Sign.QUALITY, Sign.FORMAT, Sign.SAVE, Sign.SMOOTH, Sign.FILM);
    private static final Set<Sign> OF_TIME = Set.of(
            Sign.TRANSITION,
            Sign.HOLD,
            Sign.EACH,
            Sign.PHOTO,
            Sign.CLIP,
            Sign.LENGTHEN,
            Sign.SHORTEN,
            Sign.CUT,
            Sign.LONG,
            Sign.SHORT,
            Sign.OFF,
            Sign.FADE,
            Sign.FADE_IN,
            Sign.FADE_OUT,
            Sign.REMOVE);
    private static final Set<Sign> LENGTHS =
            Set.of(Sign.CUT, Sign.TRANSITION, Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN, Sign.EACH);
    private static final int MOST_RATE = 240;

    private FrameCounts() {}

    static List<Term> settled(List<Term> terms, FrameRate rate, Steps steps) {
        if (terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Frames)) return terms;
        var settled = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            steps.one();
            var term = terms.get(i);
            var meaning = term.meaning() instanceof Meaning.Frames(var count)
                    ? settled(count, around(terms, i), rate)
                    : term.meaning();
            settled.add(new Term(meaning, term.start(), term.end()));
        }
        return settled;
    }

    private static Meaning settled(int count, List<Term> around, FrameRate rate) {
        boolean isOfFile =
                has(around, OF_FILES) || around.stream().anyMatch(t -> t.meaning() instanceof Meaning.Height);
        boolean isOfTime = has(around, OF_TIME)
                || around.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Entering
                                || t.meaning() instanceof Meaning.Nth
                                || t.meaning() instanceof Meaning.Name);
        boolean isRate = count <= MOST_RATE && ((isOfFile && !has(around, LENGTHS)) || !isOfTime);
        return isRate ? new Meaning.Rate(count) : new Meaning.Length((rate.startUs(count) + 500) / 1000);
    }

    /// What stands in the same part of the sentence.
    private static List<Term> around(List<Term> terms, int i) {
        int from = i;
        while (from > 0 && i - from < Senses.FURTHEST && !isEnd(terms.get(from - 1))) from--;
        int to = i + 1;
        while (to < terms.size() && to - i < Senses.FURTHEST && !isEnd(terms.get(to))) to++;
        return terms.subList(from, to);
    }

    private static boolean isEnd(Term term) {
        return term.is(Sign.COMMA) || term.is(Sign.STOP) || term.is(Sign.THEN) || term.is(Sign.BUT);
    }

    private static boolean has(List<Term> terms, Set<Sign> signs) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Sign sign && signs.contains(sign));
    }
}
