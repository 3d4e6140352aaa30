package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import diorama.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words named by their place in the row, "the second caption", "caption 2", 第二条字幕; and two that change places: "swap
/// the captions of the first and the second".
final class NumberedText {
    private static final String COUNTERS = "条條句个個行段";

    private NumberedText() {}

    /// Which one of the row it is, and the clause without its number.
    record Found(int number, Clause rest) {}

    static Optional<Found> in(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (!(clause.at(i) instanceof Meaning.Nth(var n)) || n == 0) continue;
            boolean isCounted = clause.is(i + 1, Sign.COUNTER) && COUNTERS.indexOf(clause.wordsAt(i + 1)) >= 0;
            int noun = isCounted ? i + 2 : i + 1;
            if (clause.is(noun, TextTopic.NOUNS)) return Optional.of(new Found(n, without(clause, i, noun)));
            boolean isBehind =
                    clause.is(i - 1, TextTopic.NOUNS) && clause.wordsAt(i).startsWith("n");
            if (isBehind) return Optional.of(new Found(n, without(clause, i, i + 1)));
        }
        for (int i = 1; i < clause.size(); i++) {
            boolean isNumber = clause.at(i) instanceof Meaning.Figure(var n)
                    && n >= 1
                    && n <= 100
                    && n == Math.rint(n)
                    && clause.is(i - 1, TextTopic.NOUNS)
                    && !clause.is(i - 1, Sign.TEXT);
            if (isNumber)
                return Optional.of(new Found((int) ((Meaning.Figure) clause.at(i)).value(), without(clause, i, i + 1)));
        }
        return Optional.empty();
    }

    private static Clause without(Clause clause, int from, int to) {
        var terms = new ArrayList<>(clause.terms());
        terms.subList(from, to).clear();
        return clause.of(terms);
    }

    // --- swapping ----------------------------------------------------------------------------------------------------

    /// Was the clause about that?
    static boolean swapped(Clause clause, Reading reading) {
        if (!clause.has(Sign.SWAP) || !TextTopic.isInFilm(reading)) return false;
        var quotes = clause.all(Meaning.Quote.class);
        var two = quotes.size() == 2
                ? quotes.stream().map(q -> TextScope.saying(q.words())).toList()
                : clause.has(TextTopic.NOUNS) ? onPictures(clause) : List.<TextScope>of();
        if (two.size() != 2) return false;
        reading.add(Subject.WORDS, new Intent.SwapWords(two.getFirst(), two.getLast()));
        clause.take(0, clause.size());
        return true;
    }

    private static List<TextScope> onPictures(Clause clause) {
        var scopes = new ArrayList<Scope>();
        for (var item : Pictures.read(clause)) {
            if (item.scope() instanceof Scope.Several(var several)) scopes.addAll(several);
            else if (item.scope().isSaid() && !(item.scope() instanceof Scope.All)) scopes.add(item.scope());
        }
        boolean isNumbered =
                scopes.isEmpty() && clause.all(Meaning.Figure.class).size() == 2;
        return isNumbered
                ? clause.all(Meaning.Figure.class).stream()
                        .map(f -> TextScope.nth(Optional.<Role>empty(), (int) f.value()))
                        .toList()
                : scopes.stream().map(TextScope::over).toList();
    }
}
