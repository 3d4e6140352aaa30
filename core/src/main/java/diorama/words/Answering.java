package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Gap;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.TextScope;
import java.util.List;
import java.util.Optional;

/// Reads the answer to an open question: "the second one" completes "delete…", a few words complete "add a title".
final class Answering {
    private Answering() {}

    static Optional<Intent> read(List<Term> terms, String text, Film film, Steps steps) {
        return film.talk().pending().flatMap(p -> completed(p, new Clause(terms, text, steps), text));
    }

    private static Optional<Intent> completed(Intent pending, Clause clause, String text) {
        if (pending instanceof Intent.Write wish && wish.words().isBlank())
            return words(clause, text).map(w -> new Intent.Write(wish.role(), w, wish.look(), wish.when()));
        if (pending instanceof Intent.Erase)
            return words(clause, text)
                    .map(w -> new Intent.Erase(new TextScope(Optional.empty(), Optional.of(w), Scope.unsaid(), false)));
        if (pending instanceof Intent.Keep keep && keep.pictures().isSaid()) {
            var answer = KeepAnswer.read(keep, clause);
            if (answer.isPresent()) return answer;
        }
        if (pending instanceof Intent.BringBack) return isAgreed(clause) ? Optional.of(pending) : Optional.empty();
        var length = length(pending, clause);
        if (length.isPresent()) return length;
        boolean saysMore = clause.hasSort(Sign.Sort.VERB)
                || clause.has(Meaning.Look.class)
                || clause.has(Meaning.Length.class)
                || clause.has(Meaning.Quote.class);
        var scope = numbers(clause).orElseGet(() -> Pictures.scope(clause));
        if (saysMore || !scope.isSaid() || scope instanceof Scope.It) return Optional.empty();
        return Optional.of(
                pending instanceof Intent.Keep kept ? KeepAnswer.with(kept, scope, text) : with(pending, scope));
    }

    /// "Which ones?" "2", "1 and 4".
    private static Optional<Scope> numbers(Clause clause) {
        boolean isPlain = clause.terms().stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Figure || t.is(Sign.AND, Sign.COMMA, Sign.LISTING));
        var numbers = clause.all(Meaning.Figure.class).stream()
                .<Scope>map(n -> new Scope.Nth((int) Math.max(1, n.value())))
                .toList();
        if (!isPlain || numbers.isEmpty()) return Optional.empty();
        return Optional.of(numbers.size() == 1 ? numbers.getFirst() : new Scope.Several(numbers));
    }

    /// "Shall I bring it back?" "Yes please", 好的, 要.
    private static boolean isAgreed(Clause clause) {
        return clause.has(Sign.YES, Sign.GOOD)
                && clause.terms().stream()
                        .allMatch(t -> t.isSort(Sign.Sort.COURTESY)
                                || t.isSort(Sign.Sort.MARK)
                                || t.is(Sign.MAKE, Sign.IT, Sign.BACK, Sign.RESTORE, Sign.REDO));
    }

    /// "How long shall it be?" "5", "make it 8 then", 十秒吧.
    private static Optional<Intent> length(Intent pending, Clause clause) {
        boolean isPlain = clause.terms().stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Figure
                        || t.meaning() instanceof Meaning.Length
                        || t.is(Sign.MAKE, Sign.CHANGE, Sign.TO, Sign.THEN, Sign.IT)
                        || t.isSort(Sign.Sort.COURTESY)
                        || t.isSort(Sign.Sort.MARK));
        var ms = clause.first(Meaning.Length.class)
                .map(l -> (double) l.ms())
                .or(() -> clause.first(Meaning.Figure.class).map(n -> n.value() * 1000));
        if (!isPlain || ms.isEmpty() || clause.all(Meaning.Amount.class).size() != 1) return Optional.empty();
        return switch (pending) {
            case Intent.LastFilm wish ->
                Optional.of(new Intent.LastFilm(new Change.To(ms.get())).keeping(wish.keeping()));
            case Intent.LastPictures(var pictures, var _)
            when pictures.isSaid() && !(pictures instanceof Scope.It) ->
                Optional.of(new Intent.LastPictures(pictures, new Change.To(ms.get())));
            default -> Optional.empty();
        };
    }

    private static Optional<String> words(Clause clause, String text) {
        var quote = clause.first(Meaning.Quote.class).map(Meaning.Quote::words);
        if (quote.isPresent()) return quote;
        boolean isCommand = clause.hasSort(Sign.Sort.VERB) || clause.hasSort(Sign.Sort.ASKING);
        return isCommand || text.length() > 200 || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    static Intent with(Intent pending, Scope scope) {
        return switch (pending) {
            case Intent.Remove _ -> new Intent.Remove(scope);
            case Intent.Keep _ -> new Intent.Keep(scope);
            case Intent.Stay _ -> new Intent.Stay(scope);
            case Intent.Duplicate _ -> new Intent.Duplicate(scope);
            case Intent.Replace(var _, var by) -> new Intent.Replace(scope, by);
            case Intent.Move(var _, var spot) -> new Intent.Move(scope, spot);
            case Intent.Arrange(var order, var _) -> new Intent.Arrange(order, scope);
            case Intent.LastPictures(var _, var length) -> new Intent.LastPictures(scope, length);
            case Intent.Animate(var _, var motion) -> new Intent.Animate(scope, motion);
            case Intent.Ease(var _, var ease) -> new Intent.Ease(scope, ease);
            case Intent.Ramp(var _, var from, var to) -> new Intent.Ramp(scope, from, to);
            case Intent.Grade(var _, var filter, var strength) -> new Intent.Grade(scope, filter, strength);
            case Intent.Ungrade(var _, var filter) -> new Intent.Ungrade(scope, filter);
            case Intent.Rotate(var _, var quarters) -> new Intent.Rotate(scope, quarters);
            case Intent.Mirror(var _, var flip) -> new Intent.Mirror(scope, flip);
            case Intent.Pacing(var _, var speed) -> new Intent.Pacing(scope, speed);
            case Intent.Split(var _, var at) -> new Intent.Split(scope, at);
            case Intent.Trim(var _, var fromStart, var length) -> new Intent.Trim(scope, fromStart, length);
            case Intent.Frame(var _, var fit, var background) -> new Intent.Frame(scope, fit, background);
            case Intent.Enter(var _, var kind, var length) -> new Intent.Enter(new Gap.Before(scope), kind, length);
            case Intent.Hush(var _, var reach) -> new Intent.Hush(scope, reach);
            case Intent.ClipSound(var _, var volume) -> new Intent.ClipSound(scope, volume);
            case Intent.Rewrite(var which, var words, var look, var when)
            when when.over().isSaid() -> new Intent.Rewrite(which, words, look, when.over(scope));
            case Intent.Write(var role, var words, var look, var when)
            when when.over().isSaid() -> new Intent.Write(role, words, look, when.over(scope));
            default -> pending;
        };
    }
}
