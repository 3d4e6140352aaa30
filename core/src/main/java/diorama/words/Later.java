package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hears that a film is to be taken away later and not now: "I'll export it tomorrow", 等一下再导出; and leaves out what
/// only says before when something is to be done: "before we export, remove the title", 导出前把标题去掉, "once the dog is
/// removed, make it warmer".
final class Later {
    private static final Set<Sign> TAKING = Set.of(Sign.EXPORT, Sign.SAVE);
    private static final PhrasePattern LATER = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.LATER, ChinesePhrases.CLASSES, ChinesePhrases.LATER);
    private static final PhrasePattern BEFORE = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.BEFORE_TAKING, ChinesePhrases.CLASSES, ChinesePhrases.BEFORE_TAKING);
    private static final PhrasePattern ONCE_DONE = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.ONCE_DONE);

    private Later() {}

    static boolean isHeard(Heard part, Reading reading) {
        boolean isTaking = part.terms().stream().anyMatch(Later::isTaking);
        String words = Unquoted.between(part.terms(), part.text());
        if (!isTaking || !LATER.isIn(words, part.clause().steps())) return false;
        if (!part.hasOthers()) reading.add(reading.topic(), new Intent.Tell(Intent.Topic.EXPORT, Scope.unsaid()));
        return true;
    }

    /// The terms without "before we export".
    static List<Term> without(List<Term> terms, String text) {
        String plain = Letters.plain(Unquoted.of(terms, text));
        var done = ONCE_DONE.in(plain).flatMap(found -> found.piece("done"));
        if (done.isPresent())
            return wished(
                    terms.stream().filter(t -> t.start() >= done.get().end()).toList(), terms);
        if (terms.stream().noneMatch(Later::isTaking)) return terms;
        var rest = new ArrayList<>(terms);
        for (var found : BEFORE.all(plain)) rest.removeIf(isWithin(found.start(), found.end()));
        return wished(rest, terms);
    }

    private static List<Term> wished(List<Term> rest, List<Term> terms) {
        boolean isWish = rest.stream()
                .anyMatch(t ->
                        t.isSort(Sign.Sort.VERB) || t.isSort(Sign.Sort.DEGREE) || t.meaning() instanceof Meaning.Look);
        return isWish ? List.copyOf(rest) : terms;
    }

    private static java.util.function.Predicate<Term> isWithin(int from, int to) {
        return term -> term.start() >= from && term.end() <= to && !(term.meaning() instanceof Meaning.Quote);
    }

    private static boolean isTaking(Term term) {
        return term.meaning() instanceof Sign sign && TAKING.contains(sign);
    }
}
