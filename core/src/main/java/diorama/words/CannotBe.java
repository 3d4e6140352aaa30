package diorama.words;

import diorama.intent.Intent;

/// A part that gives an amount which cannot be, "-10 seconds", asks for nothing else; that is said.
final class CannotBe {
    private CannotBe() {}

    static boolean isHeard(Heard part, Reading reading) {
        var clause = part.clause();
        int at = clause.index(Meaning.Impossible.class);
        if (at < 0) return false;
        var term = clause.terms().get(at);
        boolean isSigned = term.start() > 0 && Letters.plain(part.text().charAt(term.start() - 1)) == '-';
        String words = part.text().substring(isSigned ? term.start() - 1 : term.start(), term.end());
        reading.add(reading.topic(), new Intent.Impossible(words, ((Meaning.Impossible) clause.at(at)).why()));
        return true;
    }
}
