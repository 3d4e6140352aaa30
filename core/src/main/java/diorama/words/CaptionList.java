package diorama.words;

import diorama.intent.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Words for several pictures that stand in no quotation marks: in a list as long as there are pictures, "label
/// the photos Beach, Sunset, Mountain", or each with its picture, "write goodbye on the last and hello on the
/// first". They become quotations, as if somebody had quoted them.
final class CaptionList {
    private static final Set<Sign> LEAD = Set.of(
            Sign.PHOTO,
            Sign.ALL,
            Sign.EACH,
            Sign.FILLER,
            Sign.THIS,
            Sign.IT,
            Sign.IN_TURN,
            Sign.AS,
            Sign.WITH,
            Sign.COLON,
            Sign.IS,
            Sign.SAYS,
            Sign.WRITE,
            Sign.OF,
            Sign.CLIP,
            Sign.TO,
            Sign.CAPTION,
            Sign.TEXT,
            Sign.COMMA);
    private static final int LONGEST = 6;

    private final List<Term> terms;
    private final String text;

    private CaptionList(List<Term> terms, String text) {
        this.terms = terms.stream().flatMap(t -> parted(t, text)).toList();
        this.text = text;
    }

    /// The terms with the words quoted; empty where there is nothing of the kind.
    static Optional<List<Term>> quoted(List<Term> terms, String text, Film film) {
        if (terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote)) return Optional.empty();
        int shown = film.draft().pictures().size();
        var list = new CaptionList(terms, text);
        return list.listed(shown > 0 ? shown : film.library().visuals().size()).or(list::paired);
    }

    /// `The End on the last`: one term to us, where a capital letter makes a word to be written of it.
    private static Stream<Term> parted(Term term, String text) {
        String words = term.end() < term.start() ? "" : text.substring(term.start(), term.end());
        boolean isWritten =
                term.is(Sign.ENDS, Sign.BEGINS) && words.endsWith(" on") && Character.isUpperCase(words.charAt(0));
        int on = term.end() - 2;
        return isWritten
                ? Stream.of(new Term(new Meaning.Unknown(), term.start(), on - 1), new Term(Sign.ON, on, term.end()))
                : Stream.of(term);
    }

    private boolean is(int i, Sign... any) {
        if (i < 0 || i >= terms.size()) return false;
        for (var sign : any) if (terms.get(i).is(sign)) return true;
        return false;
    }

    /// `the place names: Rome, Pisa`, 地名：三亚、丽江.
    private boolean areNames(int i) {
        if (!is(i, Sign.TEXT)) return false;
        String word =
                Letters.plain(text.substring(terms.get(i).start(), terms.get(i).end()));
        return word.endsWith("names") || word.startsWith("names") || word.endsWith("名");
    }

    private boolean isPart(int i) {
        return is(i, Sign.COMMA, Sign.LISTING, Sign.AND);
    }

    private Term quote(int from, int to) {
        int start = terms.get(from).start();
        int end = terms.get(to - 1).end();
        return new Term(new Meaning.Quote(text.substring(start, end)), start, end);
    }

    // --- a list ------------------------------------------------------------------------------------------------------

    private Optional<List<Term>> listed(int pictures) {
        int verb = 0;
        while (verb < Math.min(LONGEST, terms.size()) && !is(verb, Sign.WRITE, Sign.CAPTION) && !areNames(verb)) verb++;
        if (!is(verb, Sign.WRITE, Sign.CAPTION) && !areNames(verb)) return Optional.empty();
        boolean isOfAll = areNames(verb);
        int from = isOfAll && is(verb + 1, Sign.ON) ? verb + 2 : verb + 1;
        boolean isInTurn = false;
        while (from < terms.size()
                && terms.get(from).meaning() instanceof Sign sign
                && LEAD.contains(sign)
                && !text.startsWith("one", terms.get(from).start())) {
            isOfAll |= is(from, Sign.PHOTO, Sign.ALL, Sign.EACH, Sign.IT);
            isInTurn |= is(from++, Sign.IN_TURN);
        }
        int to = from;
        while (to < terms.size() && !is(to, Sign.STOP, Sign.QUESTION, Sign.THEN, Sign.IN_TURN, Sign.BUT)) to++;
        isInTurn |= is(to, Sign.IN_TURN);
        var items = items(from, to);
        boolean isMeant = items.size() > 1 && (isInTurn || (isOfAll && items.size() == pictures));
        if (!isMeant) return Optional.empty();
        var built = new ArrayList<>(terms.subList(0, verb));
        int at = terms.get(from).start();
        for (var sign : List.of(Sign.CAPTION, Sign.PHOTO, Sign.IN_TURN)) built.add(new Term(sign, at, at));
        built.addAll(items);
        built.addAll(terms.subList(is(to, Sign.IN_TURN) ? to + 1 : to, terms.size()));
        return Optional.of(List.copyOf(built));
    }

    /// Empty where one of them says how words look, and so is none to be written.
    private List<Term> items(int from, int to) {
        var items = new ArrayList<Term>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !isPart(i)) continue;
            if (i - start > LONGEST || terms.subList(start, i).stream().anyMatch(CaptionList::isHow)) return List.of();
            if (i > start) items.add(quote(start, i));
            start = i + 1;
        }
        return items;
    }

    private static boolean isHow(Term term) {
        return term.meaning() instanceof Meaning.Tint
                || term.meaning() instanceof Meaning.Standing
                || term.meaning() instanceof Meaning.Styling
                || term.meaning() instanceof Meaning.Length
                || term.is(Sign.FONT)
                || term.is(Sign.MUSIC);
    }

    // --- each with its picture ---------------------------------------------------------------------------------------

    private Optional<List<Term>> paired() {
        var built = new ArrayList<Term>();
        int pairs = 0;
        int i = 0;
        while (i < terms.size() && !is(i, Sign.WRITE, Sign.PUT, Sign.ADD)) built.add(terms.get(i++));
        while (i < terms.size()) {
            boolean isCapital = Character.isUpperCase(text.charAt(terms.get(i).start()));
            boolean isLead = is(i, Sign.WRITE, Sign.PUT, Sign.ADD) || (is(i, Sign.FILLER) && !isCapital);
            if (isPart(i) || isLead || is(i, Sign.STOP)) {
                built.add(terms.get(i++));
                continue;
            }
            int on = i;
            while (on < terms.size() && !is(on, Sign.ON) && !isPart(on)) on++;
            int end = on;
            while (end < terms.size() && !isPart(end) && !is(end, Sign.STOP)) end++;
            if (!is(on, Sign.ON) || !areWords(i, on) || !isPicture(on + 1, end)) return Optional.empty();
            built.add(quote(i, on));
            built.addAll(terms.subList(on, end));
            pairs++;
            i = end;
        }
        return pairs > 1 ? Optional.of(List.copyOf(built)) : Optional.empty();
    }

    /// `Add Sepia on the first and Vivid on the last` wishes two looks, unless somebody says to write them.
    private boolean areWords(int from, int to) {
        boolean isLook =
                Shouted.areLooks(terms.subList(from, to)) && terms.stream().noneMatch(t -> t.is(Sign.WRITE));
        boolean isTitled = to > from
                && !isLook
                && Character.isUpperCase(text.charAt(terms.get(from).start()))
                && !(terms.get(from).meaning() instanceof Meaning.Name);
        return to > from
                && to - from <= LONGEST
                && (isTitled
                        || terms.subList(from, to).stream()
                                .allMatch(t -> t.meaning() instanceof Meaning.Unknown || t.isSort(Sign.Sort.COURTESY)));
    }

    private boolean isPicture(int from, int to) {
        return to > from
                && to - from <= LONGEST
                && terms.subList(from, to).stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Nth
                                || t.meaning() instanceof Meaning.Name
                                || t.meaning() instanceof Meaning.Figure
                                || t.is(Sign.PHOTO)
                                || t.is(Sign.CLIP)
                                || t.is(Sign.FILLER)
                                || t.is(Sign.OF));
    }
}
