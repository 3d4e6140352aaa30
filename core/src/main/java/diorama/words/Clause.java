package diorama.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// One wish's worth of terms. Readers take what they use, so that nothing is read twice.
final class Clause {
    private final List<Term> terms;
    private final Set<Integer> taken = new HashSet<>();
    private final String text;
    private final Steps steps;

    Clause(List<Term> terms, String text, Steps steps) {
        this.terms = List.copyOf(terms);
        this.text = text;
        this.steps = steps;
    }

    Steps steps() {
        return steps;
    }

    /// What is said between two places, with what has been read already.
    Clause part(int from, int to) {
        var part = new Clause(terms.subList(from, to), text, steps);
        for (int i = from; i < to; i++) if (!isFree(i)) part.take(i - from);
        return part;
    }

    /// Other terms of the same text.
    Clause of(List<Term> other) {
        return new Clause(other, text, steps);
    }

    List<Term> terms() {
        return terms;
    }

    int size() {
        return terms.size();
    }

    /// The words as they were written; where a clause was put together of several places, one after the other.
    String words() {
        if (terms.isEmpty() || text.isEmpty()) return "";
        boolean isInOrder = true;
        for (int i = 1; i < terms.size(); i++)
            isInOrder &= terms.get(i - 1).end() <= terms.get(i).start();
        if (isInOrder)
            return text.substring(terms.getFirst().start(), terms.getLast().end());
        var words = new StringBuilder();
        for (var term : terms) words.append(text, term.start(), term.end()).append(' ');
        return words.toString().strip();
    }

    String wordsAt(int i) {
        return i < 0 || i >= size() || text.isEmpty()
                ? ""
                : Letters.plain(
                        text.substring(terms.get(i).start(), terms.get(i).end()));
    }

    Meaning at(int i) {
        steps.one();
        return i < 0 || i >= terms.size() ? Sign.FILLER : terms.get(i).meaning();
    }

    boolean is(int i, Meaning... any) {
        for (var meaning : any) if (at(i).equals(meaning)) return true;
        return false;
    }

    boolean isFree(int i) {
        steps.one();
        return i >= 0 && i < terms.size() && !taken.contains(i);
    }

    void take(int i) {
        taken.add(i);
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) taken.add(i);
    }

    void release() {
        taken.clear();
    }

    /// Past what only says "picture": 张, "photo", "one".
    int pastNoun(int i) {
        int at = i;
        while (is(at, Sign.COUNTER, Sign.PHOTO, Sign.CLIP) || (is(at, Sign.OF) && is(at + 1, Sign.PHOTO, Sign.CLIP)))
            at++;
        return at;
    }

    // --- is it there? ------------------------------------------------------------------------------------------------

    boolean has(Sign... any) {
        return index(any) >= 0;
    }

    int index(Sign... any) {
        for (int i = 0; i < size(); i++) if (isFree(i) && is(i, any)) return i;
        return -1;
    }

    int lastIndex(Sign... any) {
        for (int i = size() - 1; i >= 0; i--) if (isFree(i) && is(i, any)) return i;
        return -1;
    }

    boolean take(Sign... any) {
        boolean found = false;
        for (int i = 0; i < size(); i++) {
            if (!isFree(i) || !is(i, any)) continue;
            take(i);
            found = true;
        }
        return found;
    }

    boolean hasSort(Sign.Sort sort) {
        for (int i = 0; i < size(); i++) if (isFree(i) && terms.get(i).isSort(sort)) return true;
        return false;
    }

    <T extends Meaning> boolean has(Class<T> kind) {
        return index(kind) >= 0;
    }

    <T extends Meaning> int index(Class<T> kind) {
        return index(kind, _ -> true);
    }

    <T extends Meaning> int index(Class<T> kind, Predicate<T> wanted) {
        for (int i = 0; i < size(); i++)
            if (isFree(i) && kind.isInstance(at(i)) && wanted.test(kind.cast(at(i)))) return i;
        return -1;
    }

    <T extends Meaning> int lastIndex(Class<T> kind) {
        for (int i = size() - 1; i >= 0; i--) if (isFree(i) && kind.isInstance(at(i))) return i;
        return -1;
    }

    <T extends Meaning> Optional<T> first(Class<T> kind) {
        int i = index(kind);
        return i < 0 ? Optional.empty() : Optional.of(kind.cast(at(i)));
    }

    /// The first one that is free, which is then used up.
    <T extends Meaning> Optional<T> use(Class<T> kind) {
        return use(kind, _ -> true);
    }

    <T extends Meaning> Optional<T> use(Class<T> kind, Predicate<T> wanted) {
        int i = index(kind, wanted);
        if (i < 0) return Optional.empty();
        take(i);
        return Optional.of(kind.cast(at(i)));
    }

    <T extends Meaning> List<T> all(Class<T> kind) {
        var all = new ArrayList<T>();
        for (int i = 0; i < size(); i++) if (isFree(i) && kind.isInstance(at(i))) all.add(kind.cast(at(i)));
        return all;
    }

    <T extends Meaning> List<T> useAll(Class<T> kind) {
        var all = all(kind);
        for (int i = 0; i < size(); i++) if (kind.isInstance(at(i))) take(i);
        return all;
    }
}
