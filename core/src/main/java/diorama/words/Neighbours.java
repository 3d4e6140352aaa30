package diorama.words;

import diorama.draft.Picture;
import diorama.intent.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which picture "the one right after it", "the picture before the dog" and 它后面那张 are: the neighbour of what was
/// named last.
final class Neighbours {
    private static final PhrasePattern NEIGHBOUR = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.NEIGHBOUR, ChinesePhrases.CLASSES, ChinesePhrases.NEIGHBOUR);

    private Neighbours() {}

    static List<Term> settled(List<Term> terms, String text, Film film) {
        var settled = terms;
        for (var found : NEIGHBOUR.all(Letters.plain(text))) settled = settled(settled, found, film);
        return settled;
    }

    private static List<Term> settled(List<Term> terms, PhraseFound found, Film film) {
        int from = found.start();
        int to = found.end();
        boolean isOfIt = found.has("of");
        int step = found.has("after") ? 1 : -1;
        var within =
                terms.stream().filter(t -> t.start() >= from && t.end() <= to).toList();
        if (within.isEmpty()) return terms;
        int first = terms.indexOf(within.getFirst());
        int next = first + within.size();
        boolean isPlace = next >= terms.size() && terms.stream().anyMatch(t -> t.is(Sign.MOVE, Sign.PUT));
        int named = next;
        while (!isOfIt && named < terms.size() && terms.get(named).is(Sign.FILLER, Sign.PHOTO)) named++;
        var of = isOfIt
                ? before(terms.subList(0, first), film)
                : named < terms.size() ? place(terms.get(named), film) : Optional.<Integer>empty();
        var neighbour = of.map(p -> p + step).filter(p -> p >= 0);
        if (isPlace || neighbour.isEmpty()) return terms;
        var settled = new ArrayList<>(terms.subList(0, first));
        int end = isOfIt ? to : terms.get(named).end();
        settled.add(new Term(picture(neighbour.get(), film), from, end));
        settled.addAll(terms.subList(isOfIt ? next : named + 1, terms.size()));
        return List.copyOf(settled);
    }

    /// What was named last in this sentence, or else in the one before.
    private static Optional<Integer> before(List<Term> terms, Film film) {
        for (var term : terms.reversed()) {
            var place = place(term, film);
            if (place.isPresent()) return place;
        }
        var spoken = film.talk().pictureIds();
        if (spoken.size() != 1) return Optional.empty();
        var ids = pictures(film).stream().map(Picture::id).toList();
        return Optional.of(ids.indexOf(spoken.iterator().next())).filter(i -> i >= 0);
    }

    private static Optional<Integer> place(Term term, Film film) {
        return switch (term.meaning()) {
            case Meaning.Nth(var n) -> Optional.of(n < 0 ? pictures(film).size() + n : n - 1);
            case Meaning.Name name ->
                Optional.of(pictures(film).stream().map(Picture::name).toList().indexOf(name.name()))
                        .filter(i -> i >= 0);
            default -> Optional.empty();
        };
    }

    /// By its name, which stays true when others go before it, unless two are called so or there is none.
    private static Meaning picture(int place, Film film) {
        if (place >= pictures(film).size()) return new Meaning.Nth(place + 1);
        String name = pictures(film).get(place).name();
        boolean isOnly =
                pictures(film).stream().filter(p -> p.name().equals(name)).count() == 1;
        return isOnly ? new Meaning.Name(name, true, false) : new Meaning.Nth(place + 1);
    }

    private static List<Picture> pictures(Film film) {
        return film.draft().pictures();
    }
}
