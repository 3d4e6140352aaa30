package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.SoundWish;
import diorama.intent.TextWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what says only more or less and leans on the request before: "a bit less" behind "brighter", 再多一点, "too
/// much", "more". A bare number behind a length is a length too.
final class Nudges {
    private static final Set<Sign> BARE = Set.of(
            Sign.FILLER,
            Sign.MAKE,
            Sign.CHANGE,
            Sign.IT,
            Sign.THEN,
            Sign.COMMA,
            Sign.STOP,
            Sign.BUT,
            Sign.NOW,
            Sign.OF,
            Sign.WANT,
            Sign.GET,
            Sign.NO,
            Sign.NOT,
            Sign.YES,
            Sign.GOOD,
            Sign.THANKS,
            Sign.IS,
            Sign.TO,
            Sign.AT,
            Sign.CORRECT);
    private static final Set<Sign> AMOUNTS =
            Set.of(Sign.A_BIT, Sign.VERY, Sign.MORE, Sign.LESS, Sign.TOO, Sign.STRONG, Sign.GENTLE);
    /// Nobody says "a bit less" in more words.
    private static final int LONGEST = 12;

    /// A film just made, "make it 30": no less than this is so many seconds.
    private static final double LEAST_BARE_MS = 5000;

    private static final double SLIGHT = 0.5;
    private static final double USUAL = 0.8;
    private static final double GREAT = 1.5;

    private Nudges() {}

    static Optional<List<Intent>> read(List<Term> terms, String text, Film film, Steps steps) {
        var last = film.talk().lastWishes();
        if (terms.size() > LONGEST || last.isEmpty()) return Optional.empty();
        var clause = new Clause(terms, text, steps);
        var seconds = seconds(clause, last);
        if (seconds.isPresent()) return seconds;
        var share = Proportions.in(terms).map(s -> Proportions.of(last, s)).filter(w -> !w.isEmpty());
        if (share.isPresent() && !clause.has(Sign.CUT)) return share;
        boolean isOnlyAmount = terms.stream().allMatch(t -> isOneOf(t, BARE) || isOneOf(t, AMOUNTS));
        var isMore = isMore(clause);
        if (!isOnlyAmount || isMore.isEmpty()) return Optional.empty();
        double step = clause.has(Sign.A_BIT) ? SLIGHT : clause.has(Sign.VERY) ? GREAT : USUAL;
        var nudged = new ArrayList<Intent>();
        for (var wish : last) nudged(wish, isMore.get() ? step : -step).ifPresent(nudged::add);
        return nudged.isEmpty() ? Optional.empty() : Optional.of(nudged);
    }

    private static boolean isOneOf(Term term, Set<Sign> signs) {
        return term.meaning() instanceof Sign sign && signs.contains(sign);
    }

    /// "Less", "not so much", "too much", 过头了 go back; "more", "stronger", 再来一点 go on.
    private static Optional<Boolean> isMore(Clause clause) {
        if (clause.has(Sign.LESS, Sign.TOO, Sign.GENTLE)) return Optional.of(false);
        if (clause.has(Sign.NOT) && clause.has(Sign.VERY, Sign.STRONG, Sign.MORE)) return Optional.of(false);
        String bit = clause.wordsAt(clause.index(Sign.A_BIT));
        boolean isOn = bit.endsWith("more") || clause.has(Sign.MORE, Sign.STRONG);
        return isOn ? Optional.of(true) : Optional.empty();
    }

    /// "20" behind "make it 15 seconds", "8 then".
    private static Optional<List<Intent>> seconds(Clause clause, List<Intent> last) {
        int at = clause.index(Meaning.Figure.class);
        boolean isBare = at >= 0
                && clause.all(Meaning.Amount.class).size() == 1
                && clause.terms().stream().allMatch(t -> t.meaning() instanceof Meaning.Figure || isOneOf(t, BARE));
        if (!isBare) return Optional.empty();
        var length = new Change.To(((Meaning.Figure) clause.at(at)).value() * 1000);
        boolean isOfFilm = last.getFirst() instanceof Intent.Make
                && length.value() >= LEAST_BARE_MS
                && clause.has(Sign.MAKE)
                && clause.has(Sign.IT);
        if (isOfFilm) return Optional.of(List.of(new Intent.LastFilm(length)));
        if (last.size() != 1) return Optional.empty();
        return switch (last.getFirst()) {
            case Intent.LastFilm _ -> Optional.of(List.of(new Intent.LastFilm(length)));
            case Intent.LastPictures(var pictures, var _) ->
                Optional.of(List.of(new Intent.LastPictures(pictures, length)));
            default -> Optional.empty();
        };
    }

    /// The same wish on by a share of what it changed, or back where the share is negative.
    private static Optional<Intent> nudged(Intent wish, double share) {
        return switch (wish) {
            case Intent.Grade(var pictures, var filter, var strength) ->
                Optional.of(new Intent.Grade(
                        pictures,
                        filter,
                        Optional.of(
                                filter.goesBothWays()
                                        ? on(strength.orElse(new Change.By(filter.usual())), share)
                                        : new Change.Times(factor(share)))));
            case Intent.Animate(var pictures, var motion) ->
                Optional.of(new Intent.Animate(
                        pictures,
                        new Intent.MotionWish(
                                List.of(), Optional.of(new Change.Times(factor(share))), Optional.empty())));
            case Intent.Tune(var sound)
            when sound.volume().isPresent() ->
                Optional.of(new Intent.Tune(SoundWish.NONE.at(on(sound.volume().get(), share))));
            case Intent.ClipSound(var clips, var volume) -> Optional.of(new Intent.ClipSound(clips, on(volume, share)));
            case Intent.LastFilm(var length, var _, var _) -> Optional.of(new Intent.LastFilm(on(length, share)));
            case Intent.LastPictures(var pictures, var length) ->
                Optional.of(new Intent.LastPictures(pictures, on(length, share)));
            case Intent.Pacing(var pictures, var speed) -> Optional.of(new Intent.Pacing(pictures, on(speed, share)));
            case Intent.Enter(var gap, var _, var length)
            when length.isPresent() ->
                Optional.of(new Intent.Enter(gap, Optional.empty(), Optional.of(on(length.get(), share))));
            case Intent.Rewrite(var which, var _, var look, var when)
            when look.face().size().isPresent() ->
                Optional.of(new Intent.Rewrite(
                        which, Optional.empty(), sized(on(look.face().size().get(), share)), when));
            default -> Optional.empty();
        };
    }

    static TextWish sized(Change size) {
        return new TextWish(
                Optional.empty(),
                new TextWish.Face(Optional.of(size), Optional.empty(), Optional.empty(), List.of()),
                List.of(),
                TextWish.Passage.NONE);
    }

    private static double factor(double share) {
        return share > 0 ? 1 + share / 2 : 1 / (1 - share / 2);
    }

    /// On the way on: a part of the same step again. Back: a part of it undone.
    private static Change on(Change change, double share) {
        return switch (change) {
            case Change.By(var delta) -> new Change.By(delta * share);
            case Change.Times(var times) -> new Change.Times(Math.pow(times, share));
            case Change.To _, Change.Within _ -> new Change.Times(factor(share));
        };
    }
}
