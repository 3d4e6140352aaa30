package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;

/// Reads what shall stay in the film. "Keep only the dog" and "keep the first three" take the others out; "keep the
/// dog" says no more than that it stays.
final class KeepReader {
    private static final List<String> ALONE = List.of("only", "just", "cut", "只", "光");

    private KeepReader() {}

    static boolean read(Clause clause, Reading reading) {
        return readsOut(clause, reading) || readsAsItIs(clause, reading) || readsKept(clause, reading);
    }

    /// "Keep the dog out of it".
    private static boolean readsOut(Clause clause, Reading reading) {
        int from = clause.index(Sign.FROM);
        boolean isKeptOut = clause.has(Sign.KEEP)
                && clause.wordsAt(from).equals("out of")
                && clause.is(from + 1, Sign.IT, Sign.THIS, Sign.FILM, Sign.FILLER)
                && Pictures.scope(clause.part(0, from)).isSaid();
        return isKeptOut && wish(clause, reading, new Intent.Remove(reading.pictures(clause.part(0, from))));
    }

    private static boolean readsAsItIs(Clause clause, Reading reading) {
        if (!isAsItIs(clause)) return false;
        var said = clause.hasSort(Sign.Sort.NOUN) ? Scope.unsaid() : Pictures.scope(clause);
        boolean isLast = said instanceof Scope.It || (!said.isSaid() && !clause.hasSort(Sign.Sort.NOUN));
        reading.add(reading.topic(), new Intent.Stay(isLast ? reading.lastSpoken() : said));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean readsKept(Clause clause, Reading reading) {
        boolean isKept = isBareOnly(clause)
                || clause.has(Sign.KEEP)
                || (clause.has(Sign.ONLY) && clause.has(Sign.USE, Sign.SHOW, Sign.HOLD));
        if (!isKept || isOfOtherThings(clause) || doesSomething(clause)) return false;
        var scope = reading.pictures(clause);
        boolean isLooseIt = scope instanceof Scope.It && (!clause.has(Sign.ONLY) || clause.is(0, Sign.ONLY));
        boolean isForTime = clause.has(Sign.UNTIL) && !(scope instanceof Scope.Run);
        if (!scope.isSaid() || scope instanceof Scope.All || isLooseIt || isForTime) return false;
        return wish(clause, reading, wished(clause, scope, reading.isMaking()));
    }

    private static Intent wished(Clause clause, Scope scope, boolean isMaking) {
        if (isUnwanted(clause)) return isOnly(clause) ? new Intent.Stay(scope) : new Intent.Remove(scope);
        return isMaking || isOnly(clause) || areMany(scope) ? new Intent.Keep(scope) : new Intent.Stay(scope);
    }

    private static boolean wish(Clause clause, Reading reading, Intent intent) {
        reading.add(Subject.PICTURES, intent);
        clause.take(0, clause.size());
        return true;
    }

    /// "Only the dog", with no verb.
    private static boolean isBareOnly(Clause clause) {
        return clause.has(Sign.ONLY)
                && !clause.hasSort(Sign.Sort.VERB)
                && !clause.hasSort(Sign.Sort.DEGREE)
                && clause.at(clause.index(Sign.ONLY) + 1).getClass() != Meaning.Unknown.class
                && !clause.has(Sign.MUSIC, Sign.TITLE, Sign.TEXT, Sign.TRANSITION);
    }

    private static boolean isOfOtherThings(Clause clause) {
        return clause.has(Meaning.Look.class)
                || clause.has(Meaning.Length.class)
                || clause.has(
                        Sign.TRANSITION,
                        Sign.TITLE,
                        Sign.CAPTION,
                        Sign.CREDIT,
                        Sign.WATERMARK,
                        Sign.TEXT,
                        Sign.MUSIC,
                        Sign.FILTER);
    }

    /// "Don't keep the dog", 第一张不要留.
    static boolean isUnwanted(Clause clause) {
        int keep = clause.index(Sign.KEEP);
        int not = keep - 1;
        while (clause.is(not, Sign.TO, Sign.ONLY)
                || (not > 0 && clause.terms().get(not).isSort(Sign.Sort.COURTESY))) not--;
        return clause.is(not, Sign.NOT, Sign.REMOVE) || clause.is(keep + 1, Sign.NO);
    }

    /// 只要第一张动: right behind the pictures stands what they shall do, which keeps none and drops none.
    private static boolean doesSomething(Clause clause) {
        var items = Pictures.read(clause);
        int next = items.isEmpty() ? -1 : items.getLast().to();
        return clause.at(next) instanceof Meaning.Unknown;
    }

    /// "Keep it", "keep them all", "keep the music", 还是留着吧: nothing is wished but what is there.
    private static boolean isAsItIs(Clause clause) {
        return clause.has(Sign.KEEP)
                && !isOnly(clause)
                && clause.terms().stream()
                        .allMatch(t ->
                                t.is(Sign.KEEP, Sign.IT, Sign.ALL, Sign.THIS, Sign.THEN, Sign.BA, Sign.NO, Sign.CORRECT)
                                        || (t.isSort(Sign.Sort.NOUN) && !t.is(Sign.PHOTO, Sign.CLIP))
                                        || t.isSort(Sign.Sort.COURTESY));
    }

    /// "Keep only", 只要.
    static boolean isOnly(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.KEEP));
        return clause.has(Sign.ONLY) || ALONE.stream().anyMatch(word::contains);
    }

    /// Several by their numbers are chosen from among the others; a name may only be spared.
    private static boolean areMany(Scope scope) {
        return switch (scope) {
            case Scope.Run _, Scope.Alternate _, Scope.Except _, Scope.Side _, Scope.Middle _, Scope.Between _ -> true;
            case Scope.Several(var scopes) -> scopes.stream().noneMatch(Scope.Named.class::isInstance);
            case Scope.All _,
                    Scope.Nth _,
                    Scope.Named _,
                    Scope.It _,
                    Scope.Rest _,
                    Scope.Other _,
                    Scope.Unseen _,
                    Scope.Kind _,
                    Scope.Unsaid _ -> false;
        };
    }
}
