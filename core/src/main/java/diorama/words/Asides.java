package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.List;

/// What a part of a sentence says beside a wish: that something is wrong, why something is wished, or only which way.
final class Asides {
    private static final Phrases COMPLAINTS = Phrases.of(EnglishMoods.COMPLAINTS, ChineseMoods.COMPLAINTS);

    private Asides() {}

    /// A complaint alone is a wish for the contrary; with a remedy behind it, the remedy is the wish.
    static boolean isComplaint(Clause clause) {
        clause.release();
        String words = Letters.plain(clause.words());
        return clause.has(Sign.TOO) || COMPLAINTS.areIn(words);
    }

    /// "Brighten photo 2, it's too dark", "lose the sunset, it's overexposed": why, once it is wished already.
    static boolean isReason(Clause clause, List<Intent> added, Reading reading) {
        int before = reading.intents().size() - added.size();
        if (added.size() != 1 || before < 1) return false;
        String words = Letters.plain(clause.words());
        boolean isComplaint = clause.terms().stream().anyMatch(t -> t.is(Sign.TOO))
                || words.contains("drag")
                || words.contains("太拖")
                || COMPLAINTS.areIn(words);
        var scope = Pictures.scope(new Clause(clause.terms(), "", clause.steps()));
        boolean isOfSame = !scope.isSaid() || scope instanceof Scope.It;
        var wished = reading.intents().get(before - 1);
        var named = added.getFirst();
        boolean isWhyGone =
                wished instanceof Intent.Remove && named instanceof Intent.Grade && !clause.has(Sign.FILM, Sign.ALL);
        boolean isSame = named.getClass() == wished.getClass() && Remedies.isFor(named, wished);
        return isComplaint && isOfSame && (isSame || isWhyGone);
    }

    /// "Black bars are ugly, get rid of them": the remedy says once more what the complaint wished.
    static boolean isConfirmed(List<Intent> wished, Clause next) {
        boolean areBars = !wished.isEmpty() && wished.stream().allMatch(Intent.Frame.class::isInstance);
        return areBars && Removals.isBare(next) && next.has(Sign.IT);
    }

    /// "16:9 is wrong, …", "it's in landscape now, …": the shape that the film has, and what is wrong with it.
    static boolean isShapeTold(Heard part, Reading reading) {
        return part.hasOthers() && tellsShape(part.clause(), reading.film());
    }

    private static boolean tellsShape(Clause clause, Film film) {
        clause.release();
        var shapes = clause.all(Meaning.Shape.class);
        var canvas = film.draft().metadata().canvas().size();
        boolean isPresent = shapes.size() == 1
                && !film.draft().pictures().isEmpty()
                && Math.abs(shapes.getFirst().ratio().aspect() - canvas.aspect()) < 0.01;
        boolean isTold = clause.has(Sign.IS, Sign.MISTAKE, Sign.NOT, Sign.NOW, Sign.TOO, Sign.NO, Sign.CORRECT);
        boolean isTooMuch = Letters.plain(clause.words()).contains("work");
        return isPresent
                && (isTold || isTooMuch)
                && !clause.has(Sign.MAKE, Sign.CHANGE, Sign.BACK, Sign.UNDO, Sign.USE);
    }

    /// "Make it longer", and then "30 seconds": the amount says how long.
    static boolean isLoose(Clause clause, Clause next) {
        clause.release();
        boolean isDirected = clause.has(Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN)
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Sign.TRANSITION, Sign.TITLE, Sign.TEXT, Sign.CAPTION);
        boolean isMeasure = next.has(Meaning.Length.class)
                && next.terms().stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.DEGREE)
                                || t.isSort(Sign.Sort.COURTESY)
                                || t.isSort(Sign.Sort.LINK)
                                || t.is(Sign.COUNTER)
                                || t.is(Sign.ONLY)
                                || t.is(Sign.HOLD)
                                || t.is(Sign.THEN)
                                || t.is(Sign.IT));
        return isDirected && isMeasure;
    }
}
