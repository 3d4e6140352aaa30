package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what names only pictures and leans on the request before: "the last one too", 第三张也一样 wish the same for
/// others; "no, the other one", 不对，是第二张 take it back and wish it for those.
final class Again {
    private static final Set<Sign> BARE = Set.of(
            Sign.FILLER,
            Sign.AND,
            Sign.THEN,
            Sign.COMMA,
            Sign.STOP,
            Sign.YES,
            Sign.NOW,
            Sign.TOO,
            Sign.MAKE,
            Sign.WITH,
            Sign.FOR,
            Sign.ON,
            Sign.TO,
            Sign.AT,
            Sign.IN,
            Sign.OF,
            Sign.IS,
            Sign.GOOD,
            Sign.WANT,
            Sign.THANKS,
            Sign.GET,
            Sign.BUT,
            Sign.LISTING,
            Sign.BA,
            Sign.BOTH,
            Sign.NEXT);
    private static final Set<Sign> WRONG = Set.of(Sign.CORRECT, Sign.NO, Sign.NOT, Sign.MISTAKE);
    private static final Set<String> MORE = Set.of(
            "too",
            "also",
            "as well",
            "same",
            "and",
            "likewise",
            "now",
            "也",
            "一样",
            "同样",
            "还有",
            "和",
            "又",
            "same for",
            "and also",
            "the same",
            "同理",
            "照这样",
            "照样",
            "一样处理",
            "也是",
            "都是这样",
            "也这样",
            "照做",
            "跟着");

    /// Nobody names pictures in more words.
    private static final int LONGEST = 24;

    private Again() {}

    static Optional<List<Intent>> read(List<Term> terms, String text, Film film, Steps steps) {
        if (terms.size() > LONGEST
                || film.talk().lastWishes().isEmpty()
                || film.talk().pending().isPresent()) return Optional.empty();
        boolean isWrong = terms.stream().anyMatch(t -> isOneOf(t, WRONG));
        var named = named(terms);
        boolean isOnlyNamed = named.stream().allMatch(t -> Parts.isScope(t) || isOneOf(t, BARE))
                && terms.stream().allMatch(t -> Parts.isScope(t) || isOneOf(t, BARE) || isOneOf(t, WRONG));
        if (!isOnlyNamed) return Optional.empty();
        var said = Pictures.scope(new Clause(named, text, steps));
        boolean isNext = terms.stream().anyMatch(t -> t.is(Sign.NEXT));
        var scope = isNext && (!said.isSaid() || said instanceof Scope.It) ? next(film) : said;
        if (!scope.isSaid()
                || scope instanceof Scope.It
                || (scope instanceof Scope.Rest && !isWrong && !isMore(terms, text))) return Optional.empty();
        var again = film.talk().lastWishes().stream()
                .map(wish -> Answering.with(wish, scope))
                .toList();
        boolean fits = !again.equals(film.talk().lastWishes());
        if (!fits || (!isWrong && !isMore(terms, text))) return Optional.empty();
        var wishes = new ArrayList<Intent>();
        if (isWrong) wishes.add(new Intent.Undo(1));
        wishes.addAll(again);
        return Optional.of(wishes);
    }

    /// 下一张也照这样, "the next one too": behind the last of those spoken of.
    private static Scope next(Film film) {
        var pictures = film.draft().pictures();
        for (int i = pictures.size() - 2; i >= 0; i--)
            if (film.talk().pictureIds().contains(pictures.get(i).id())) return new Scope.Nth(i + 2);
        return Scope.unsaid();
    }

    /// `not the second one, the third`: what stands behind the last denial counts.
    private static List<Term> named(List<Term> terms) {
        int from = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean isDenial = terms.get(i).is(Sign.NOT) && i + 1 < terms.size();
            boolean hasMore = terms.stream().skip(i).filter(Again::isPart).count() > 0;
            if (isDenial && hasMore) {
                int mark = i;
                while (mark < terms.size() && !isPart(terms.get(mark))) mark++;
                from = mark;
            }
        }
        return terms.subList(from, terms.size()).stream()
                .filter(t -> !isOneOf(t, WRONG))
                .toList();
    }

    private static boolean isPart(Term term) {
        return term.is(Sign.COMMA) || term.is(Sign.BUT) || term.is(Sign.STOP);
    }

    private static boolean isMore(List<Term> terms, String text) {
        return terms.stream()
                .map(t -> Letters.plain(text.substring(t.start(), t.end())))
                .anyMatch(MORE::contains);
    }

    private static boolean isOneOf(Term term, Set<Sign> signs) {
        return term.meaning() instanceof Sign sign && signs.contains(sign);
    }
}
