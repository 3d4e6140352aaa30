package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;

/// Reads how often something is seen: "play the film twice", 整个视频放两遍, "show the dog twice". Twice as fast is another
/// thing.
final class Repeats {
    private static final List<String> TIMES = List.of("twice", "two times", "three times", "两遍", "三遍", "两次", "三次");

    private Repeats() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        if (reading.isMaking() || !isPlain(clause)) return false;
        boolean isFilm = clause.has(Sign.FILM, Sign.WHOLE, Sign.ENTIRE) || isLooped(clause);
        var scope = Pictures.scope(clause);
        boolean isOne = scope instanceof Scope.Nth || scope instanceof Scope.Named;
        int times = times(clause);
        if (times < 2 || (!isOne && !isFilm) || (isOne && times > 2)) return false;
        if (isOne) reading.add(Subject.PICTURES, new Intent.Duplicate(reading.settled(scope)));
        else reading.add(Subject.FILM, new Intent.Repeat(times));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean isLooped(Clause clause) {
        return clause.has(Sign.PLAY, Sign.SHOW, Sign.DUPLICATE) && clause.has(Sign.ALL, Sign.IT);
    }

    private static int times(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isCounted = TIMES.stream().anyMatch(words::contains);
        if (isCounted) return words.contains("thr") || words.contains("三") ? 3 : 2;
        boolean isWhole = clause.has(Sign.FILM) || (clause.has(Sign.ALL) && !clause.has(Sign.PHOTO, Sign.CLIP));
        return clause.has(Sign.DUPLICATE) && isWhole && clause.size() < 4 ? 2 : 0;
    }

    private static boolean isPlain(Clause clause) {
        return clause.has(Sign.PLAY, Sign.SHOW, Sign.WHOLE, Sign.DUPLICATE, Sign.LOOP)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.PLAY, Sign.SHOW, Sign.WHOLE, Sign.DUPLICATE, Sign.LOOP, Sign.FILM)
                                || t.is(Sign.ALL, Sign.IT, Sign.ENTIRE, Sign.BA, Sign.THEN, Sign.PHOTO, Sign.COUNTER)
                                || t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Name
                                || t.meaning() instanceof Meaning.Nth
                                || t.isSort(Sign.Sort.COURTESY));
    }
}
