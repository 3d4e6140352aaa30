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
    /// "Why don't you remove it" and "can't you remove it" do wish.
    private static final List<String> POLITE = List.of("can", "could", "won", "would", "isn");

    private Refusals() {}

    static boolean isHeard(Heard part, Reading reading) {
        if (!is(part.terms(), part.text())) return false;
        if (isOfLast(part, reading)) TakingBack.fromThe(reading);
        reading.mentioned(part.clause());
        return true;
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
                    || isNothing(part, i, text)) return true;
        return false;
    }

    /// No mark stands behind the refusal: 客户说不用，移除 is a wish.
    private static boolean isAtOnce(List<Term> part, int i, String text) {
        int from = part.get(i).end();
        int to = part.get(i + 1).start();
        return from > to || text.substring(from, to).chars().noneMatch(c -> ",，;；.。!！".indexOf(c) >= 0);
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
        if (term.is(Sign.NOT)) return !isAsking && POLITE.stream().noneMatch(word::startsWith);
        return term.is(Sign.REMOVE) && (word.equals("不要") || word.endsWith(" want"));
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
