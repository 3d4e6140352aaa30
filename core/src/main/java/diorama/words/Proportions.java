package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.SoundWish;
import java.util.List;
import java.util.Optional;

/// "Half that", "double it", "make it a third of that": so much of what was spoken of just before, be it complained of
/// ("the transitions are too slow, half that") or wished.
final class Proportions {
    private Proportions() {}

    /// The share that a part of a sentence asks for, where it says nothing else.
    static Optional<Double> in(List<Term> terms) {
        var factors = terms.stream()
                .filter(t -> t.meaning() instanceof Meaning.Factor || t.meaning() instanceof Meaning.Fraction)
                .toList();
        boolean isOnly = terms.stream()
                .allMatch(t -> factors.contains(t)
                        || t.is(Sign.MAKE)
                        || t.is(Sign.CHANGE)
                        || t.is(Sign.IT)
                        || t.is(Sign.OF)
                        || t.is(Sign.BY)
                        || t.is(Sign.TO)
                        || t.is(Sign.IN)
                        || t.is(Sign.NOW)
                        || t.is(Sign.ALL)
                        || t.is(Sign.CUT)
                        || t.is(Sign.AT)
                        || t.isSort(Sign.Sort.COURTESY));
        boolean isOfIt = terms.stream().anyMatch(t -> t.is(Sign.IT) || t.isSort(Sign.Sort.VERB));
        if (!isOnly || !isOfIt || factors.size() != 1) return Optional.empty();
        double share = factors.getFirst().meaning() instanceof Meaning.Factor(var factor)
                ? factor
                : ((Meaning.Fraction) factors.getFirst().meaning()).value();
        boolean isBy = terms.stream().anyMatch(t -> t.is(Sign.BY)) && share < 1;
        return share > 0 ? Optional.of(isBy ? 1 - share : share) : Optional.empty();
    }

    /// The wish with that share in the place of how much it asked for; none for what has no amount.
    static Optional<Intent> of(Intent wish, double share) {
        var times = new Change.Times(share);
        return switch (wish) {
            case Intent.LastFilm _ -> Optional.of(new Intent.LastFilm(times));
            case Intent.LastPictures(var pictures, var _) -> Optional.of(new Intent.LastPictures(pictures, times));
            case Intent.Pacing(var pictures, var _) -> Optional.of(new Intent.Pacing(pictures, times));
            case Intent.Enter(var gap, var _, var length)
            when length.isPresent() -> Optional.of(new Intent.Enter(gap, Optional.empty(), Optional.of(times)));
            case Intent.Animate(var pictures, var motion)
            when motion.amount().isPresent() ->
                Optional.of(new Intent.Animate(
                        pictures, new Intent.MotionWish(List.of(), Optional.of(times), Optional.empty())));
            case Intent.Grade(var pictures, var filter, var _)
            when !filter.goesBothWays() -> Optional.of(new Intent.Grade(pictures, filter, Optional.of(times)));
            case Intent.Tune(var sound)
            when sound.volume().isPresent() -> Optional.of(new Intent.Tune(SoundWish.NONE.at(times)));
            case Intent.ClipSound(var clips, var _) -> Optional.of(new Intent.ClipSound(clips, times));
            case Intent.Rewrite(var which, var _, var look, var when)
            when look.face().size().isPresent() ->
                Optional.of(new Intent.Rewrite(which, Optional.empty(), Nudges.sized(times), when));
            default -> Optional.empty();
        };
    }

    /// All wishes, each with that share; none where one of them has no amount.
    static List<Intent> of(List<Intent> wishes, double share) {
        var all = wishes.stream().flatMap(w -> of(w, share).stream()).toList();
        return all.size() == wishes.size() ? all : List.of();
    }
}
