package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import java.util.Optional;

/// Reads "remove all the words but the title", 除了标题其他文字都删掉, "mute everything except the music", "keep only the
/// title": what is excepted is no picture, and stays.
final class AllBut {
    private static final Sign[] SOUNDS = {Sign.MUSIC, Sign.SOUND, Sign.VOLUME};

    private AllBut() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        if (reading.isMaking() || clause.has(Meaning.Length.class) || clause.has(Meaning.Grading.class)) return false;
        int except = clause.index(Sign.EXCEPT);
        if (except < 0) return only(clause, reading);
        if (!clause.has(Sign.REMOVE, Sign.MUTE)) return false;
        boolean isBehind = except > 0 && !clause.wordsAt(except).startsWith("除") && isHan(clause, except);
        int from = isBehind ? 0 : except + 1;
        int to = isBehind ? except : from;
        while (!isBehind && to < clause.size() && !ends(clause, to)) to++;
        var spared = clause.part(from, to);
        boolean areWords = has(spared, TextTopic.NOUNS) || spared.has(Meaning.Quote.class);
        boolean isSound = has(spared, SOUNDS);
        if (!areWords && !isSound && !has(clause, TextTopic.NOUNS)) return false;
        var wish = clause.has(Sign.MUTE) || (isSound && clause.has(Sign.SOUND))
                ? new Intent.ClipSound(Scope.unsaid(), new Change.To(0))
                : isSound && !areWords
                        ? new Intent.Remove(Scope.unsaid())
                        : new Intent.Erase(all(outside(clause, from, to)).except(scope(spared, reading)));
        reading.add(Subject.WORDS, wish);
        clause.take(0, clause.size());
        return true;
    }

    private static boolean only(Clause clause, Reading reading) {
        int keep = clause.index(Sign.KEEP);
        String word = clause.wordsAt(keep);
        boolean isOnly = clause.has(Sign.ONLY) || word.contains("only") || word.contains("just") || word.contains("只");
        var kept = keep < 0 ? clause : clause.part(keep + 1, clause.size());
        boolean isPlain = keep >= 0
                && has(kept, TextTopic.NOUNS)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.KEEP, Sign.ONLY, Sign.ON, Sign.OF)
                                || t.is(TextTopic.NOUNS)
                                || Parts.isScope(t)
                                || t.isSort(Sign.Sort.COURTESY));
        if (!isOnly || !isPlain) return false;
        reading.add(Subject.WORDS, new Intent.Erase(TextScope.EVERY.except(scope(kept, reading))));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean isHan(Clause clause, int i) {
        return Letters.isHan((clause.wordsAt(i) + " ").charAt(0));
    }

    /// Where the Chinese exception is over: 除了标题 | 其他文字都删掉.
    private static boolean ends(Clause clause, int i) {
        return clause.is(i, Sign.REST, Sign.ALL, Sign.EACH, Sign.REMOVE, Sign.BA, Sign.EXCEPT);
    }

    /// Also what has been read already.
    private static boolean has(Clause clause, Sign... any) {
        return clause.terms().stream().anyMatch(t -> t.is(any));
    }

    private static Clause outside(Clause clause, int from, int to) {
        return from > 0 && to == clause.size() ? clause.part(0, from) : clause.part(to, clause.size());
    }

    private static TextScope all(Clause said) {
        return new TextScope(TextTopic.role(said), Optional.empty(), Scope.unsaid(), true);
    }

    private static TextScope scope(Clause spared, Reading reading) {
        var words = spared.first(Meaning.Quote.class).map(Meaning.Quote::words);
        return new TextScope(
                words.isPresent() ? Optional.empty() : TextTopic.role(spared), words, over(spared, reading), true);
    }

    private static Scope over(Clause spared, Reading reading) {
        var scope = Pictures.scope(spared);
        return scope instanceof Scope.It || scope instanceof Scope.All ? Scope.unsaid() : reading.settled(scope);
    }
}
