package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Place;
import java.util.Optional;

/// Reads what is said of several pictures at once, and of a logo over the film.
final class LayoutReader {
    private static final double HALF_SEEN = 0.5;

    private LayoutReader() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        return overlay(clause, reading) || together(clause, reading);
    }

    private static boolean together(Clause clause, Reading reading) {
        if (!clause.has(Sign.SPLIT_SCREEN) || clause.has(Meaning.Quote.class)) return false;
        if (clause.all(Meaning.Shape.class).size() > 1 && !clause.has(Sign.PHOTO)) return false;
        var scope = reading.pictures(clause);
        if (reading.isMaking()) return togetherAtOnce(clause, reading, scope);
        var count = Numbered.count(clause).filter(n -> n > 1 && !scope.isSaid());
        return done(
                clause,
                reading,
                Subject.PICTURES,
                new Intent.Together(count.<Scope>map(n -> new Scope.Run(1, n)).orElse(scope)));
    }

    /// "A 20 s film with a split screen of the first two": what else is said of the film is read as ever.
    private static boolean togetherAtOnce(Clause clause, Reading reading, Scope scope) {
        var count = Numbered.count(clause).filter(n -> n > 1 && n <= 4 && !scope.isSaid());
        reading.add(
                Subject.PICTURES,
                new Intent.Together(count.<Scope>map(n -> new Scope.Run(1, n)).orElse(scope)));
        clause.take(Sign.SPLIT_SCREEN);
        for (var item : Pictures.read(clause)) clause.take(item.from(), item.to());
        return false;
    }

    /// `put logo.png in the top right corner at 10 %, half transparent`.
    private static boolean overlay(Clause clause, Reading reading) {
        int name = clause.index(Meaning.Name.class, n -> n.isKnown() && !n.isSound());
        if (name < 0 && clause.has(Sign.INSET)) return numbered(clause, reading);
        var place = TextLooks.place(clause).filter(p -> p.across() != 0 && p.down() != 0);
        boolean isInset = clause.has(Sign.INSET);
        if (name < 0 || (place.isEmpty() && !isInset) || clause.has(Meaning.Moving.class) || isOther(clause))
            return false;
        String file = ((Meaning.Name) clause.at(name)).name();
        int under = clause.index(
                Meaning.Name.class,
                n -> n.isKnown() && !n.isSound() && !n.name().equals(file));
        var over = under < 0 ? Scope.unsaid() : new Scope.Named(((Meaning.Name) clause.at(under)).name());
        var wish = new Intent.Overlay(
                new Scope.Named(file), over, place.orElse(Place.BOTTOM_RIGHT), share(clause), opacity(clause));
        return done(clause, reading, Subject.PICTURES, wish);
    }

    /// 第二张画中画放在第一张右下角: both said by their places.
    private static boolean numbered(Clause clause, Reading reading) {
        var named = Pictures.read(clause).stream()
                .flatMap(i -> reading.nameOf(i.scope()).stream())
                .toList();
        if (named.isEmpty() || isOther(clause)) return false;
        var place = TextLooks.place(clause).filter(p -> p.across() != 0 && p.down() != 0);
        Scope over = named.size() > 1 ? new Scope.Named(named.get(1)) : Scope.unsaid();
        return done(
                clause,
                reading,
                Subject.PICTURES,
                new Intent.Overlay(
                        new Scope.Named(named.getFirst()),
                        over,
                        place.orElse(Place.BOTTOM_RIGHT),
                        share(clause),
                        opacity(clause)));
    }

    private static boolean isOther(Clause clause) {
        return clause.has(Sign.ZOOM, Sign.PAN, Sign.REMOVE, Sign.TITLE, Sign.CAPTION, Sign.TRANSITION, Sign.TEXT)
                || clause.has(Meaning.Quote.class)
                || clause.has(Meaning.Grading.class);
    }

    private static Optional<Double> share(Clause clause) {
        int of = fractionOfOpacity(clause);
        int at = clause.index(Meaning.Fraction.class);
        if (at == of) at = clause.lastIndex(Meaning.Fraction.class);
        boolean isSize = at >= 0 && at != of;
        return isSize ? Optional.of(((Meaning.Fraction) clause.at(at)).value()) : size(clause);
    }

    private static Optional<Double> size(Clause clause) {
        if (clause.has(Sign.SMALL)) return Optional.of(0.1);
        return clause.has(Sign.BIG) ? Optional.of(0.3) : Optional.empty();
    }

    private static Optional<Double> opacity(Clause clause) {
        if (!isOpacity(clause)) return Optional.empty();
        int of = fractionOfOpacity(clause);
        return Optional.of(of >= 0 ? ((Meaning.Fraction) clause.at(of)).value() : HALF_SEEN);
    }

    /// The share that stands right beside the word: `50% opacity`, 透明度50%.
    private static int fractionOfOpacity(Clause clause) {
        int word = clause.index(Sign.OPACITY);
        if (word < 0
                || clause.wordsAt(word).startsWith("semi")
                || clause.wordsAt(word).startsWith("半")) return -1;
        if (clause.at(word - 1) instanceof Meaning.Fraction) return word - 1;
        return clause.at(word + 1) instanceof Meaning.Fraction ? word + 1 : -1;
    }

    private static boolean isOpacity(Clause clause) {
        return clause.has(Sign.OPACITY);
    }

    private static boolean done(Clause clause, Reading reading, Subject subject, Intent intent) {
        reading.add(subject, intent);
        clause.take(0, clause.size());
        return true;
    }
}
