package diorama.words;

import diorama.intent.Film;
import diorama.look.Colour;
import diorama.look.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// From a text to terms: amounts and phrases where they are known, the longest first; mistyped words are mended; what
/// stays unknown stays as such.
public final class Tokenizer {
    private static final Map<String, Sign> MARKS = Map.ofEntries(
            Map.entry(",", Sign.COMMA),
            Map.entry("、", Sign.LISTING),
            Map.entry(".", Sign.STOP),
            Map.entry("。", Sign.STOP),
            Map.entry("!", Sign.STOP),
            Map.entry(";", Sign.STOP),
            Map.entry("\n", Sign.STOP),
            Map.entry("\r", Sign.STOP),
            Map.entry("…", Sign.STOP),
            Map.entry("?", Sign.QUESTION),
            Map.entry(":", Sign.COLON),
            Map.entry("(", Sign.OPEN),
            Map.entry(")", Sign.CLOSE),
            Map.entry("[", Sign.OPEN),
            Map.entry("]", Sign.CLOSE),
            Map.entry("&", Sign.AND),
            Map.entry("+", Sign.AND),
            Map.entry("/", Sign.LISTING));

    private static final Set<String> DECADES_BEHIND = Set.of("the", "like", "early", "late", "that", "'");
    private static final Set<String> DECADES_BEFORE = Set.of(
            "look",
            "style",
            "vibe",
            "vibes",
            "feel",
            "aesthetic",
            "colours",
            "colors",
            "movie",
            "camcorder",
            "grade",
            "filter");

    /// What 儿 may follow without a meaning of its own, and what begins a word with it.
    private static final String CURLED = "点会下块边这那头尾片样歌曲";

    private static final String CHILD = "童子女科歌戏孙媳";

    private final List<Raw> pieces;
    private final Names names;
    private final Measures measures;
    private final Steps steps;
    /// Where the second word of a verb stands that has been read already; behind the end when there is none.
    private int particle;

    private final List<Term> terms = new ArrayList<>();

    private Tokenizer(List<Raw> pieces, Names names, Steps steps) {
        this.pieces = pieces;
        this.names = names;
        this.measures = new Measures(pieces);
        this.steps = steps;
        this.particle = pieces.size();
    }

    static List<Term> terms(String text, Film film, Steps steps) {
        var names = Names.of(film, Lexicon.BOTH);
        var tokenizer = new Tokenizer(
                HanLists.opened(WrittenNumbers.plain(mended(Cutter.cut(text, names, steps)))), names, steps);
        tokenizer.run();
        var rate = film.draft().metadata().canvas().rate();
        return Addresses.settled(Senses.settled(FrameCounts.settled(tokenizer.terms, rate, steps), text, steps), text);
    }

    private static List<Raw> mended(List<Raw> pieces) {
        var mended = new ArrayList<Raw>();
        var stretch = new ArrayList<Raw>();
        for (var piece : pieces) {
            if (piece.kind() == Raw.Kind.MARK) spell(stretch, mended);
            stretch.add(piece);
        }
        spell(stretch, mended);
        for (int i = 1; i + 1 < mended.size(); i++) {
            if (isMoreBetween(mended, i)) Collections.swap(mended, i - 1, i);
            else if (isSomeMore(mended, i)) Collections.rotate(mended.subList(i - 2, i + 1), 1);
        }
        return mended;
    }

    /// What stands between two marks, spelled right, unless it is no sentence at all.
    private static void spell(List<Raw> stretch, List<Raw> mended) {
        var words = stretch.stream().filter(p -> p.kind() == Raw.Kind.WORD).toList();
        boolean isSense = !Gibberish.is(words);
        for (var piece : stretch) {
            var better = piece.kind() == Raw.Kind.WORD && isSense
                    ? Spelling.OF_OUR_WORDS.mended(piece.text())
                    : Optional.<String>empty();
            mended.add(better.map(b -> new Raw(piece.kind(), b, piece.start(), piece.end()))
                    .orElse(piece));
        }
        stretch.clear();
    }

    /// `two more seconds` is read as `more two seconds`.
    private static boolean isMoreBetween(List<Raw> pieces, int i) {
        boolean isMore = pieces.get(i).is("more")
                || pieces.get(i).is("extra")
                || pieces.get(i).is("additional");
        return isMore
                && pieces.get(i + 1).text().startsWith("sec")
                && Numerals.at(pieces, i - 1).filter(n -> n.next() == i).isPresent();
    }

    /// `a couple more seconds` is read as `more a couple seconds`.
    private static boolean isSomeMore(List<Raw> pieces, int i) {
        boolean isMore = pieces.get(i).is("more") || pieces.get(i).is("extra");
        return isMore
                && i > 1
                && pieces.get(i + 1).text().startsWith("sec")
                && (pieces.get(i - 1).is("couple") || pieces.get(i - 1).is("few"))
                && pieces.get(i - 2).is("a");
    }

    private void run() {
        int i = 0;
        while (i < pieces.size()) i = next(i);
    }

    private int next(int i) {
        var piece = pieces.get(i);
        if (i == particle) {
            particle = pieces.size();
            return i + 1;
        }
        return switch (piece.kind()) {
            case QUOTE -> put(quoted(piece), i, i + 1);
            case NAME -> put(named(piece), i, i + 1);
            case TINT -> put(new Meaning.Tint(Colour.parse(piece.text()).orElse(Colour.WHITE)), i, i + 1);
            case WORD, HAN, DIGITS, MARK -> phraseOrAmount(i);
            case OTHER -> put(new Meaning.Unknown(), i, i + 1);
        };
    }

    private int put(Meaning meaning, int from, int next) {
        terms.add(
                new Term(meaning, pieces.get(from).start(), pieces.get(next - 1).end()));
        return next;
    }

    /// A file name in quotation marks is that file.
    private Meaning quoted(Raw piece) {
        String plain = Letters.plain(piece.text());
        var file = plain.contains(".") ? names.full(plain) : Optional.<String>empty();
        return file.isPresent()
                ? new Meaning.Name(file.get(), true, Names.isSound(file.get()))
                : new Meaning.Quote(piece.text());
    }

    private Meaning named(Raw piece) {
        String name = names.full(piece.text()).orElse(piece.text());
        if (piece.text().endsWith(".cube")) return new Meaning.Grading(Filter.LUT);
        if (piece.text().endsWith(".srt") || piece.text().endsWith(".vtt")) return Sign.CAPTION_FILE;
        return new Meaning.Name(name, names.full(piece.text()).isPresent(), Names.isSound(name));
    }

    private int phraseOrAmount(int i) {
        var phrase = Lexicon.BOTH.longestAt(pieces.subList(0, particle), i, steps);
        var amount = measures.at(i);
        int phraseEnd = phrase.map(Lexicon.Match::next).orElse(i);
        int amountEnd = amount.map(Lexicon.Match::next).orElse(i);
        boolean isWay = phrase.filter(p -> p.meaning() instanceof Meaning.Shape).isPresent()
                && i > 0
                && pieces.get(i - 1).is("from")
                && amount.isPresent();
        if (isWay) return put(amount.get().meaning(), i, amountEnd);
        boolean isLength =
                amount.filter(a -> a.meaning() instanceof Meaning.Length).isPresent();
        boolean isNumber = pieces.get(i).is("one") && isBehindPhoto() && amountEnd == phraseEnd && !isOneOther(i + 1);
        boolean isDecade = phraseEnd == amountEnd
                && phrase.filter(p -> p.meaning() instanceof Meaning.Grading).isPresent()
                && isOfDecade(i, phraseEnd);
        boolean isLonger = !isDecade && (amountEnd > phraseEnd || ((isLength || isNumber) && amountEnd == phraseEnd));
        if (isLonger && !isPronoun(i, amount.get())) return put(amount.get().meaning(), i, amountEnd);
        boolean maySplit = phraseEnd <= i + 1 && particle == pieces.size();
        var separable = maySplit ? Separable.at(pieces, i, steps) : Optional.<Separable.Found>empty();
        if (separable.isPresent()) {
            particle = separable.get().particle();
            return put(separable.get().meaning(), i, i + 1);
        }
        if (phraseEnd == i + 2 && isOneOfTime(phrase.get().meaning(), i + 1))
            return put(phrase.get().meaning(), i, i + 1);
        if (phraseEnd > i) return put(phrase.get().meaning(), i, pastEr(phraseEnd));
        return mark(i);
    }

    /// 大声点儿, 一会儿: spoken Chinese adds a syllable that means nothing; in 一点儿童 it does.
    private int pastEr(int end) {
        boolean isEr = end < pieces.size()
                && pieces.get(end).is("儿")
                && CURLED.indexOf(pieces.get(end - 1).text()) >= 0;
        boolean isChild = end + 1 < pieces.size()
                && CHILD.indexOf(pieces.get(end + 1).text().charAt(0)) >= 0;
        return isEr && !isChild ? end + 1 : end;
    }

    /// `to last one and a half seconds` speaks of no last one.
    private boolean isOneOfTime(Meaning meaning, int at) {
        return meaning instanceof Meaning.Nth
                && pieces.get(at).is("one")
                && measures.at(at)
                        .filter(m -> m.meaning() instanceof Meaning.Length)
                        .isPresent();
    }

    /// `like the 80s`, `a 90s vibe`: no seconds.
    private boolean isOfDecade(int i, int next) {
        boolean isNamed = i > 0 && DECADES_BEHIND.contains(pieces.get(i - 1).text());
        boolean isLook =
                next < pieces.size() && DECADES_BEFORE.contains(pieces.get(next).text());
        return isNamed || isLook;
    }

    /// `from my five pictures one film`, `move the fourth picture one place earlier`.
    private boolean isOneOther(int i) {
        return i < pieces.size()
                && Set.of("film", "video", "movie", "slideshow", "place", "spot", "position", "slot", "step")
                        .contains(pieces.get(i).text());
    }

    /// `photo one` counts.
    private boolean isBehindPhoto() {
        if (terms.isEmpty()) return false;
        var before = terms.getLast();
        return before.is(Sign.PHOTO) || before.is(Sign.CLIP) || before.is(Sign.FRAME);
    }

    /// `that one`, `the second one`: no number, unless pictures are being counted.
    private boolean isPronoun(int i, Lexicon.Match amount) {
        if (!pieces.get(i).is("one") || amount.next() != i + 1) return false;
        if (terms.isEmpty()) return false;
        var before = terms.getLast().meaning();
        boolean isCounting = before == Sign.PHOTO
                || before == Sign.FRAME
                || before == Sign.CLIP
                || before instanceof Meaning.Figure
                || before == Sign.AND
                || before == Sign.ONLY;
        return !isCounting;
    }

    private int mark(int i) {
        var piece = pieces.get(i);
        if (piece.kind() != Raw.Kind.MARK) return put(piece.is("one") ? Sign.FILLER : new Meaning.Unknown(), i, i + 1);
        if (isSignOfShare(i)) return put(piece.is("-") ? Sign.TURN_DOWN : Sign.TURN_UP, i, i + 1);
        if (piece.is("-")) return dash(i);
        boolean isPlus = piece.is("+")
                && i + 1 < pieces.size()
                && pieces.get(i + 1).kind() == Raw.Kind.DIGITS
                && pieces.get(i + 1).start() == piece.end()
                && (i == 0 || pieces.get(i - 1).kind() == Raw.Kind.MARK);
        if (isPlus) return put(Sign.MORE, i, i + 1);
        boolean isDot =
                piece.is(".") && i + 1 < pieces.size() && pieces.get(i + 1).start() == piece.end();
        if (isDot) return i + 1;
        var sign = MARKS.get(piece.text());
        return sign == null ? i + 1 : put(sign, i, i + 1);
    }

    /// `brightness -20%`, `volume +10 %`: so much less or more.
    private boolean isSignOfShare(int i) {
        boolean isSign = pieces.get(i).is("-") || pieces.get(i).is("+");
        return isSign
                && i > 0
                && i + 2 < pieces.size()
                && pieces.get(i).start() > pieces.get(i - 1).end()
                && pieces.get(i + 1).kind() == Raw.Kind.DIGITS
                && pieces.get(i + 1).start() == pieces.get(i).end()
                && (pieces.get(i + 2).is("%") || pieces.get(i + 2).is("percent"));
    }

    private boolean isBehindLength() {
        return !terms.isEmpty() && terms.getLast().meaning() instanceof Meaning.Length;
    }

    /// Between numbers a dash means "to"; standing free it is a comma; inside a word it is nothing.
    private int dash(int i) {
        boolean betweenFigures = i > 0
                && i + 1 < pieces.size()
                && (pieces.get(i - 1).kind() == Raw.Kind.DIGITS || isBehindLength())
                && pieces.get(i + 1).kind() == Raw.Kind.DIGITS;
        if (betweenFigures) return put(Sign.TO, i, i + 1);
        boolean isFree = i > 0
                && pieces.get(i).start() > pieces.get(i - 1).end()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).start() > pieces.get(i).end();
        return isFree ? put(Sign.COMMA, i, i + 1) : i + 1;
    }
}
