package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Puts in what is left out because it was just said: 不要第2张的字幕了，第3张的也不要, "remove the caption of photo 2, and that
/// of photo 3 too" speak of captions twice.
final class Omitted {
    private Omitted() {}

    static void complete(List<List<Term>> parts) {
        for (int i = 1; i < parts.size(); i++) {
            var before = parts.get(i - 1);
            if (isAlso(parts.get(i)) && isDone(before)) {
                parts.set(i, as(before, parts.get(i)));
                continue;
            }
            int noun = noun(before);
            if (noun < 0) continue;
            var part = parts.get(i);
            int of = loose(part);
            int that = part.getFirst().is(Sign.AND) && part.size() > 1 ? 1 : 0;
            if (of > 0) parts.set(i, behind(before, noun, part, of));
            else if (isThat(part, that)) {
                var whole = new ArrayList<>(before.subList(0, noun + 1));
                part.subList(that + 1, part.size()).stream()
                        .filter(t -> !t.is(Sign.TOO))
                        .forEach(whole::add);
                parts.set(i, whole);
            }
        }
    }

    /// `and the one after it too`: pictures alone, and that they are meant too.
    private static boolean isAlso(List<Term> part) {
        return part.getLast().is(Sign.TOO)
                && part.stream().anyMatch(Parts::isScope)
                && part.stream().allMatch(t -> Parts.isScope(t) || t.is(Sign.TOO, Sign.AND));
    }

    /// A verb or a look, and the pictures that it is for.
    private static boolean isDone(List<Term> part) {
        return Parts.stands(part) && part.stream().anyMatch(Parts::isScope);
    }

    private static List<Term> as(List<Term> before, List<Term> part) {
        var whole = new ArrayList<Term>();
        boolean isPut = false;
        for (var term : before) {
            if (!Parts.isScope(term)) whole.add(term);
            else if (!isPut) {
                part.stream().filter(Parts::isScope).forEach(whole::add);
                isPut = true;
            }
        }
        return whole;
    }

    /// The words or the look that the part before spoke of, as those of a picture.
    private static int noun(List<Term> part) {
        for (int i = 0; i < part.size(); i++)
            if (part.get(i).is(TextTopic.NOUNS) || part.get(i).is(Sign.FILTER, Sign.MOTION, Sign.ZOOM)) return i;
        return -1;
    }

    /// 第3张的 with nothing behind it but what becomes of it.
    private static int loose(List<Term> part) {
        for (int i = 1; i < part.size(); i++) {
            boolean isScope = Parts.isScope(part.get(i - 1));
            boolean isBare = i + 1 == part.size()
                    || part.get(i + 1).is(Sign.AND, Sign.REMOVE, Sign.IS, Sign.CHANGE, Sign.KEEP, Sign.ALL);
            if (part.get(i).is(Sign.OF) && isScope && isBare) return i;
        }
        return -1;
    }

    private static List<Term> behind(List<Term> before, int noun, List<Term> part, int of) {
        var whole = new ArrayList<>(part.subList(0, of + 1));
        whole.add(before.get(noun));
        var rest = part.subList(of + 1, part.size());
        boolean isSame = rest.stream().allMatch(t -> t.is(Sign.AND, Sign.IS, Sign.ALL));
        if (isSame) before.stream().skip(noun + 1L).forEach(whole::add);
        if (isSame && before.getFirst().is(Sign.REMOVE)) whole.addFirst(before.getFirst());
        rest.stream().filter(t -> !t.is(Sign.AND, Sign.IS)).forEach(whole::add);
        return whole;
    }

    /// `that of photo 3`, `the one on photo 3`.
    private static boolean isThat(List<Term> part, int at) {
        return part.size() > at + 2
                && part.get(at).is(Sign.IT)
                && part.get(at + 1).is(Sign.OF, Sign.ON)
                && part.stream().skip(at + 2L).allMatch(t -> Parts.isScope(t) || t.is(Sign.TOO, Sign.AND));
    }
}
