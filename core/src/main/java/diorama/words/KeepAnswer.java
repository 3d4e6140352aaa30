package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the answer to "Keep only the dog and remove the other 4?". "Yes", "only that one" and "remove the
/// others" agree; "keep them all" and "the others too" do not, whatever other word of keeping stands in them.
final class KeepAnswer {
    private static final Set<String> SEVERAL = Set.of("them", "em", "'em", "those", "它们");
    private static final Phrases ADDING = Phrases.of("too, also, as well, 也, 还有");
    private static final Intent LEFT = new Intent.Chat(Intent.Courtesy.LEAVE);

    private KeepAnswer() {}

    /// Nothing where it is no answer but another wish.
    static Optional<Intent> read(Intent.Keep asked, Clause clause) {
        if (!isAnswer(clause)) return Optional.empty();
        boolean isOfOthers = clause.has(Sign.ALL, Sign.REST) || (isOfSeveral(clause) && !areSeveral(asked.pictures()));
        boolean isAgreed = clause.has(Sign.YES) || KeepReader.isOnly(clause);
        if (clause.has(Sign.REMOVE))
            return !clause.has(Sign.NO) && (isAgreed || clause.has(Sign.REST, Sign.ALL) || isOfSeveral(clause))
                    ? Optional.of(asked)
                    : Optional.empty();
        if (isOfOthers || clause.has(Sign.NO)) return Optional.of(LEFT);
        if (isAgreed) return Optional.of(asked);
        return clause.has(Sign.KEEP) ? Optional.of(LEFT) : Optional.empty();
    }

    /// "The beach too": both stay.
    static Intent with(Intent.Keep asked, Scope more, String text) {
        boolean isAdded = ADDING.areIn(Letters.plain(text));
        return new Intent.Keep(isAdded ? new Scope.Several(List.of(asked.pictures(), more)) : more);
    }

    private static boolean isAnswer(Clause clause) {
        return clause.terms().stream()
                .allMatch(t -> t.is(Sign.YES, Sign.NO, Sign.REMOVE, Sign.ONLY, Sign.KEEP, Sign.REST, Sign.ALL)
                        || t.is(Sign.IT, Sign.THIS, Sign.PHOTO, Sign.COUNTER, Sign.BA, Sign.IN)
                        || t.isSort(Sign.Sort.COURTESY)
                        || t.isSort(Sign.Sort.MARK));
    }

    /// "Them": of one picture that is asked about, the others.
    private static boolean isOfSeveral(Clause clause) {
        return SEVERAL.contains(clause.wordsAt(clause.index(Sign.IT)));
    }

    private static boolean areSeveral(Scope pictures) {
        return pictures instanceof Scope.Several || pictures instanceof Scope.Kind;
    }
}
