package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.List;
import java.util.Set;

/// Tells a deed that is not wished: "don't remove the dog", "never undo that", 先别导出, "I don't want you to delete it",
/// 别把它删了.
final class Refusals {
    private static final Set<Sign> REFUSABLE = Set.of(
            Sign.REMOVE,
            Sign.RESTART,
            Sign.UNDO,
            Sign.REDO,
            Sign.SHUFFLE,
            Sign.REVERSE,
            Sign.SWAP,
            Sign.DUPLICATE,
            Sign.EXPORT,
            Sign.SAVE);
    /// What is only made or changed; refused, it stays as it is. What is taken out, shown or used may be refused as a
    /// wish.
    private static final Set<Sign> MAKING = Set.of(
            Sign.ADD,
            Sign.MAKE,
            Sign.CHANGE,
            Sign.LENGTHEN,
            Sign.SHORTEN,
            Sign.SPEED_UP,
            Sign.SLOW_DOWN,
            Sign.TURN_UP,
            Sign.TURN_DOWN,
            Sign.BRIGHTEN,
            Sign.DARKEN);
    /// "Why don't you remove it" and "can't you remove it" do wish.
    private static final List<String> POLITE = List.of("can", "could", "won", "would", "isn");

    private static final PhrasePattern BECOMING = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.BECOMING);

    private Refusals() {}

    static boolean isHeard(Heard part, Reading reading) {
        if (isFilm(part)) reading.callOff();
        else if (!is(part.terms(), part.text()) && (reading.isMaking() || !isOfMaking(part, reading))) return false;
        if (isOfLast(part, reading)) TakingBack.fromThe(reading);
        reading.refused();
        reading.mentioned(part.clause());
        return true;
    }

    /// "I don't want a film": nothing is made.
    private static boolean isFilm(Heard part) {
        var terms = part.terms();
        boolean isRefused = refuses(terms, 0, part.text());
        return isRefused
                && terms.getLast().is(Sign.FILM)
                && terms.stream()
                        .skip(1)
                        .allMatch(t -> t.is(Sign.FILM, Sign.MAKE, Sign.TO, Sign.NEW, Sign.GET)
                                || t.isSort(Sign.Sort.COURTESY));
    }

    /// "Don't make it longer", 不要加标题: but "don't make it too long" is a limit, and what is so already may be unwished.
    private static boolean isOfMaking(Heard part, Reading reading) {
        var terms = part.terms();
        boolean isMeasured = terms.stream()
                .anyMatch(t -> t.is(Sign.TOO, Sign.VERY, Sign.LESS, Sign.STOP)
                        || t.meaning() instanceof Meaning.Length
                        || t.meaning() instanceof Meaning.Fraction
                        || t.meaning() instanceof Meaning.Factor);
        if (isMeasured || isSo(terms, reading)) return false;
        for (int i = 0; i + 1 < terms.size(); i++) {
            boolean isMade = i + 1 < terms.size() && isMaking(terms, i + 1);
            if (refuses(terms, i, part.text()) && isMade && isAtOnce(terms, i, part.text())) return true;
        }
        return false;
    }

    private static boolean isMaking(List<Term> part, int from) {
        int k = from;
        while (k < part.size() && (part.get(k).is(Sign.TO) || part.get(k).isSort(Sign.Sort.COURTESY))) k++;
        if (k < part.size() && part.get(k).is(Sign.BA))
            while (k < part.size() && !part.get(k).isSort(Sign.Sort.VERB)) k++;
        return k < part.size() && part.get(k).meaning() instanceof Sign sign && MAKING.contains(sign);
    }

    /// Is the film so already: black and white, square?
    private static boolean isSo(List<Term> terms, Reading reading) {
        var draft = reading.film().draft();
        return terms.stream().anyMatch(t -> switch (t.meaning()) {
            case Meaning.Grading(var filter) ->
                draft.pictures().stream()
                        .anyMatch(p -> p.effects().stream()
                                .anyMatch(e -> e.type().equals(filter.names().wire())));
            case Meaning.Shape(var ratio) ->
                Math.abs(ratio.aspect() - draft.metadata().canvas().size().aspect()) < 0.01;
            default -> false;
        });
    }

    /// "Remove the dog. No, don't remove it": what is refused was wished just before.
    private static boolean isOfLast(Heard part, Reading reading) {
        var scope = Pictures.scope(part.clause());
        boolean isSame = !scope.isSaid() || scope instanceof Scope.It;
        return reading.lastWished().stream()
                .anyMatch(wish -> wish instanceof Intent.Remove(var gone) && (isSame || gone.equals(scope)));
    }

    static boolean is(List<Term> part, String text) {
        for (int i = 0; i + 1 < part.size(); i++)
            if ((refuses(part, i, text) && isRefused(part, i + 1) && isAtOnce(part, i, text))
                    || isNothing(part, i, text)
                    || isToBecome(part, i, text)) return true;
        return false;
    }

    /// No mark stands behind the refusal: 客户说不用，移除 is a wish.
    private static boolean isAtOnce(List<Term> part, int i, String text) {
        int from = part.get(i).end();
        int to = part.get(i + 1).start();
        return from > to || text.substring(from, to).chars().noneMatch(c -> ",，;；.。!！好".indexOf(c) >= 0);
    }

    /// "I don't want the title to be bigger": the title is not to go.
    private static boolean isToBecome(List<Term> part, int i, String text) {
        String behind =
                text.isEmpty() ? "" : Letters.plain(text.substring(part.get(i).end()));
        return part.get(i).is(Sign.REMOVE) && refuses(part, i, text) && BECOMING.isIn(behind);
    }

    /// "Undo nothing else".
    private static boolean isNothing(List<Term> part, int i, String text) {
        boolean isDeed = part.get(i).meaning() instanceof Sign sign && REFUSABLE.contains(sign);
        return isDeed && text.startsWith("nothing", part.get(i + 1).start());
    }

    private static boolean refuses(List<Term> part, int i, String text) {
        if (text.isEmpty()) return false;
        var term = part.get(i);
        String word = Letters.plain(text.substring(term.start(), term.end()));
        boolean isAsking = i > 0 && part.get(i - 1).is(Sign.HOW);
        if (term.is(Sign.NO)) return text.startsWith("need to", term.end() + 1);
        if (term.is(Sign.NOT)) return !isAsking && POLITE.stream().noneMatch(word::startsWith);
        return term.is(Sign.REMOVE)
                && (word.equals("不要")
                        || word.equals("不想要")
                        || word.equals("不需要")
                        || word.equals("唔要")
                        || word.endsWith(" want")
                        || word.endsWith(" need"));
    }

    /// What comes next is one of the deeds; whom it is refused may stand between.
    private static boolean isRefused(List<Term> part, int from) {
        int k = from;
        while (k < part.size() && part.get(k).is(Sign.FILLER)) k++;
        if (k < part.size() && part.get(k).is(Sign.TO)) k++;
        if (k < part.size() && part.get(k).is(Sign.BA))
            while (k < part.size() && !part.get(k).isSort(Sign.Sort.VERB)) k++;
        return k < part.size() && part.get(k).meaning() instanceof Sign sign && REFUSABLE.contains(sign);
    }
}
