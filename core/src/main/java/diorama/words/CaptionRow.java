package diorama.words;

import diorama.intent.Film;
import diorama.intent.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words for one picture after another without quotation marks: 第一张写海边，第二张写日落; behind talk of words, or where the
/// pictures are called so, 第一张海边，第二张日落 too. They become quotations, each beside its picture.
final class CaptionRow {
    private static final Set<Sign> WRITING =
            Set.of(Sign.WRITE, Sign.SAYS, Sign.IS, Sign.COLON, Sign.ADD, Sign.CAPTION, Sign.TEXT);
    private static final Set<Sign> LEAD = Set.of(
            Sign.ADD,
            Sign.WRITE,
            Sign.CAPTION,
            Sign.TEXT,
            Sign.SUBTITLE,
            Sign.EACH,
            Sign.ALL,
            Sign.PHOTO,
            Sign.BA,
            Sign.TO,
            Sign.COLON,
            Sign.COMMA,
            Sign.IN_TURN,
            Sign.IS,
            Sign.SAYS,
            Sign.PUT,
            Sign.BOTTOM);
    private static final int LONGEST = 16;

    private final List<Term> terms;
    private final String text;
    private final Film film;

    private CaptionRow(List<Term> terms, String text, Film film) {
        this.terms = terms;
        this.text = text;
        this.film = film;
    }

    /// The terms with the words quoted; empty where there is no such row.
    static Optional<List<Term>> quoted(List<Term> terms, String text, Film film) {
        if (terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote)) return Optional.empty();
        return new CaptionRow(terms, text, film).quoted();
    }

    /// One picture's part, `[from, to)`, and where its words begin.
    private record Part(int from, int words, int to) {}

    private Optional<List<Term>> quoted() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < terms.size(); ) {
            var part = part(i);
            boolean isNext = parts.isEmpty() || isBeside(parts.getLast().to(), i);
            if (part.isPresent() && isNext) parts.add(part.get());
            if (!parts.isEmpty() && (part.isEmpty() || !isNext) && !isMark(i)) break;
            i = part.filter(_ -> isNext).map(Part::to).orElse(i + 1);
        }
        if (parts.size() < 2 || !isMeant(parts)) return Optional.empty();
        return Optional.of(built(parts));
    }

    private boolean isBeside(int end, int next) {
        for (int i = end; i < next; i++) if (!isMark(i)) return false;
        return next > end;
    }

    private boolean isMark(int i) {
        var term = terms.get(i);
        return term.is(Sign.COMMA) || term.is(Sign.LISTING) || term.is(Sign.STOP) || term.is(Sign.AND);
    }

    private Optional<Part> part(int from) {
        if (!(terms.get(from).meaning() instanceof Meaning.Nth(var n)) || n == 0) return Optional.empty();
        int words = from + 1;
        while (words < terms.size()
                && (terms.get(words).is(Sign.COUNTER)
                        || terms.get(words).is(Sign.PHOTO)
                        || (isOneOf(terms.get(words), WRITING)
                                && (terms.get(words).is(Sign.COLON) || !writes(terms.get(words - 1)))))) words++;
        int to = words;
        while (to < terms.size()
                && !isMark(to)
                && !terms.get(to).is(Sign.QUESTION)
                && !terms.get(to).is(Sign.THEN)) to++;
        var said = terms.subList(words, to);
        boolean isSaid = !said.isEmpty()
                && said.size() <= LONGEST
                && Letters.isHan(text.charAt(said.getFirst().start()));
        boolean isWritten = terms.subList(from, words).stream().anyMatch(CaptionRow::writes);
        boolean areWords = isWritten
                ? said.stream().noneMatch(CaptionRow::isHow)
                : said.stream().allMatch(this::isWord) && said.stream().anyMatch(CaptionRow::isTelling);
        return isSaid && areWords ? Optional.of(new Part(from, words, to)) : Optional.empty();
    }

    /// 第一张写出发，白字: how they look is not written.
    private static boolean isHow(Term term) {
        return term.meaning() instanceof Meaning.Tint
                || term.meaning() instanceof Meaning.Standing
                || term.meaning() instanceof Meaning.Styling
                || term.meaning() instanceof Meaning.Length
                || term.is(Sign.TEXT)
                || term.is(Sign.FONT)
                || term.is(Sign.SIZE);
    }

    private boolean isWord(Term term) {
        boolean isState = term.is(Sign.FILLER) && text.startsWith("了", term.start());
        return isTelling(term)
                || ((term.isSort(Sign.Sort.COURTESY)
                                || term.is(Sign.PERSON)
                                || term.is(Sign.OF)
                                || term.is(Sign.SUBJECT))
                        && !isState);
    }

    private static boolean isTelling(Term term) {
        return term.meaning() instanceof Meaning.Unknown
                || (term.meaning() instanceof Meaning.Name name && !name.isSound());
    }

    private static boolean isOneOf(Term term, Set<Sign> signs) {
        return term.meaning() instanceof Sign sign && signs.contains(sign);
    }

    /// Said outright, spoken of before, or these are the pictures' own names.
    private boolean isMeant(List<Part> parts) {
        var lead = terms.subList(0, parts.getFirst().from());
        boolean isWritten = lead.stream().anyMatch(t -> t.is(Sign.CAPTION) || t.is(Sign.TEXT) || t.is(Sign.WRITE))
                || parts.stream()
                        .allMatch(
                                p -> terms.subList(p.from(), p.words()).stream().anyMatch(CaptionRow::writes));
        boolean isWhole = lead.stream().allMatch(t -> isOneOf(t, LEAD) || t.isSort(Sign.Sort.COURTESY));
        boolean isAbout = isWhole
                && (film.talk().subject() == Subject.WORDS
                        || film.talk().pending().isPresent());
        return isWritten || isAbout || (isWhole && parts.stream().allMatch(this::isOwnName));
    }

    private static boolean writes(Term term) {
        return term.is(Sign.WRITE) || term.is(Sign.SAYS) || term.is(Sign.CAPTION) || term.is(Sign.TEXT);
    }

    private boolean isOwnName(Part part) {
        var pictures = film.draft().pictures();
        int n = ((Meaning.Nth) terms.get(part.from()).meaning()).number();
        int place = n > 0 ? n - 1 : pictures.size() + n;
        return part.to() == part.words() + 1
                && place >= 0
                && place < pictures.size()
                && terms.get(part.words()).meaning() instanceof Meaning.Name name
                && pictures.get(place).name().equals(name.name());
    }

    private List<Term> built(List<Part> parts) {
        int first = parts.getFirst().from();
        var lead = terms.subList(0, first);
        boolean isOnlyLead = lead.stream().allMatch(t -> isOneOf(t, LEAD) || t.isSort(Sign.Sort.COURTESY));
        var built = new ArrayList<Term>(isOnlyLead ? List.of() : lead);
        int at = first;
        for (var part : parts) {
            built.addAll(terms.subList(at, part.from() + 1));
            int start = terms.get(part.words()).start();
            int end = terms.get(part.to() - 1).end();
            built.add(new Term(
                    Sign.COUNTER,
                    terms.get(part.from()).end(),
                    terms.get(part.from()).end()));
            built.add(new Term(Sign.WRITE, start, start));
            built.add(new Term(new Meaning.Quote(text.substring(start, end)), start, end));
            at = part.to();
        }
        built.addAll(terms.subList(at, terms.size()));
        built.replaceAll(t -> t.is(Sign.LISTING) ? new Term(Sign.COMMA, t.start(), t.end()) : t);
        return List.copyOf(built);
    }
}
