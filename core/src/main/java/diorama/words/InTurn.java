package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextWish;
import diorama.intent.When;
import diorama.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads words that go to pictures one after the other: "caption the photos “Monday”, “Tuesday” and “Wednesday”",
/// 三张照片依次写上“早”“中”“晚”.
final class InTurn {
    private static final PhrasePattern LISTED = PhrasePattern.of(",", "、", ";", "/", "and/和/以及");
    private static final int MOST = 200;

    private InTurn() {}

    /// Are these words alone, behind others that are given out in turn?
    static boolean goesOn(List<Term> before, List<Term> part) {
        boolean isOnlyWords = part.stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Quote
                        || t.is(Sign.AND)
                        || t.is(Sign.LISTING)
                        || t.is(Sign.IN_TURN)
                        || t.is(Sign.THEN));
        boolean isSwap = before.stream().anyMatch(t -> t.is(Sign.SWAP));
        var all = new ArrayList<>(before);
        all.addAll(part);
        return isOnlyWords && before.getLast().meaning() instanceof Meaning.Quote && (isSwap || isGivenOut(all));
    }

    private static boolean isGivenOut(List<Term> terms) {
        boolean isWriting = terms.stream()
                .anyMatch(t -> t.is(Sign.CAPTION)
                        || t.is(Sign.TEXT)
                        || t.is(Sign.WRITE)
                        || t.is(Sign.SAYS)
                        || t.is(Sign.ADD)
                        || t.is(Sign.PUT));
        boolean isToMany = terms.stream()
                .anyMatch(t -> t.is(Sign.IN_TURN)
                        || t.is(Sign.PHOTO)
                        || t.is(Sign.EACH)
                        || t.is(Sign.ALL)
                        || t.is(Sign.CAPTION));
        boolean isToOne = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Nth(var n) && n != 1 && n != -1)
                || terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Name);
        boolean isOther = terms.stream().anyMatch(t -> t.is(Sign.CHANGE) || t.is(Sign.REPLACE) || t.is(Sign.MISTAKE));
        boolean isToSome = terms.stream().anyMatch(t -> t.is(Sign.IN_TURN))
                && terms.stream()
                                .filter(t -> t.meaning() instanceof Meaning.Nth || t.meaning() instanceof Meaning.Name)
                                .count()
                        > 1;
        return isWriting && isToMany && (isToSome || !isToOne) && !isOther;
    }

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        var words = words(clause, reading);
        if (words.size() < 2 || !isGivenOut(clause.terms())) return false;
        int first = first(clause, reading, words.size());
        var look = TextLooks.of(clause);
        boolean areNamed = Pictures.scope(clause) instanceof Scope.Several several
                && several.scopes().size() == words.size();
        var named = areNamed ? ((Scope.Several) Pictures.scope(clause)).scopes() : List.<Scope>of();
        for (int i = 0; i < words.size(); i++)
            reading.add(Subject.WORDS, write(words.get(i), look, areNamed ? named.get(i) : new Scope.Nth(first + i)));
        clause.take(0, clause.size());
        return true;
    }

    private static Intent write(String words, TextWish look, Scope over) {
        return new Intent.Write(Role.CAPTION, words, look, When.UNSAID.over(over));
    }

    /// Quotations; or one list without quotation marks, where it is said to be one or has as many pieces as pictures.
    private static List<String> words(Clause clause, Reading reading) {
        var quotes = clause.all(Meaning.Quote.class).stream()
                .map(Meaning.Quote::words)
                .toList();
        if (quotes.size() != 1 || isQuoted(clause)) return quotes;
        var listed = listed(quotes.getFirst());
        boolean isAsMany = Optional.of(listed.size()).equals(Numbered.count(clause)) || listed.size() == count(reading);
        return listed.size() > 1 && (clause.has(Sign.IN_TURN) || isAsMany) ? listed : quotes;
    }

    /// What stands between commas and "and".
    private static List<String> listed(String words) {
        var listed = new ArrayList<String>();
        int from = 0;
        for (var mark : LISTED.all(Letters.plain(words))) {
            if (listed.size() >= MOST) break;
            listed.add(words.substring(from, mark.start()).strip());
            from = mark.end();
        }
        listed.add(words.substring(from).strip());
        listed.removeIf(String::isEmpty);
        return listed;
    }

    private static boolean isQuoted(Clause clause) {
        String written = clause.wordsAt(clause.index(Meaning.Quote.class));
        return !written.isEmpty() && "\"“'‘「『《".indexOf(written.charAt(0)) >= 0;
    }

    private static int count(Reading reading) {
        int shown = reading.film().draft().pictures().size();
        return shown > 0 ? shown : reading.film().library().visuals().size();
    }

    /// "The last two": from the last but one on.
    private static int first(Clause clause, Reading reading, int words) {
        return switch (Pictures.scope(clause)) {
            case Scope.Run(var first, var _) when first > 0 -> first;
            case Scope.Run(var first, var _) -> count(reading) + first + 1;
            case Scope.Nth(var n) when n == -1 -> Math.max(1, count(reading) - words + 1);
            default -> 1;
        };
    }
}
