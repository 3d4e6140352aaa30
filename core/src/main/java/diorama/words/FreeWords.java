package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds words to be written that stand in no quotation marks: after a colon, after "that says", after 写着, or behind
/// "title" itself, and makes a quotation of them. What follows as a place or time ("at the top") is left outside.
final class FreeWords {
    private static final Set<Sign> TEXTS =
            Set.of(Sign.TITLE, Sign.SUBTITLE, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.TEXT);
    private static final Set<Sign> WRITING = Set.of(Sign.WRITE, Sign.SAYS, Sign.ENDS, Sign.BEGINS);
    /// So far behind a word is looked for what it belongs to.
    private static final int FURTHEST = 60;
    private static final Set<Sign> BREAKS = Set.of(Sign.STOP, Sign.QUESTION, Sign.COMMA, Sign.CLOSE, Sign.OPEN);

    private final List<Term> terms;
    private final String text;
    private final Steps steps;

    private FreeWords(List<Term> terms, String text, Steps steps) {
        this.terms = terms;
        this.text = text;
        this.steps = steps;
    }

    static List<Term> captured(List<Term> terms, String text, Steps steps) {
        if (terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote))
            return SaidPlainly.captured(terms, text);
        return new FreeWords(terms, text, steps).captured();
    }

    private List<Term> captured() {
        for (int i = 0; i + 1 < terms.size(); i++) {
            if (isColon(i))
                return quoted(i + 1, LetteringTail.start(terms, i + 1, CommaWords.lineEnd(terms, i + 1, text), text));
            if (isDashed(i)) return quoted(dashEnd(i), slotStart(dashEnd(i), partEnd(dashEnd(i))));
            if (terms.get(i).is(Sign.IN_TURN) && (hasText(i) || is(i + 1, WRITING))) {
                int list = ListedWords.start(terms, i);
                if (ListedWords.isList(terms, list, text)) return quoted(list, ListedWords.end(terms, list));
            }
            if (isShownWord(i)) return quoted(i + 1, slotStart(i + 1, partEnd(i + 1)));
            if (CommaWords.isAnnounced(terms, i, text)) return quoted(i + 2, partEnd(i + 2));
            if (isDated(i)) return quoted(i + 1, slotStart(i + 1, partEnd(i + 1)));
            int from = i + 2 < terms.size() && isDated(i + 1) ? i + 2 : i + 1;
            if (isSaying(i)) return quoted(from, slotStart(from, partEnd(from)));
            if (isTitleItself(i))
                return quoted(nameStart(i + 1), slotStart(nameStart(i + 1), partEnd(nameStart(i + 1))));
        }
        return terms;
    }

    private boolean is(int i, Set<Sign> signs) {
        steps.one();
        return i >= 0 && i < terms.size() && terms.get(i).meaning() instanceof Sign sign && signs.contains(sign);
    }

    private boolean isColon(int i) {
        if (!terms.get(i).is(Sign.COLON) || isOnlyStyle(i + 1)) return false;
        for (int k = i - 1; k >= Math.max(0, i - FURTHEST) && !terms.get(k).is(Sign.STOP); k--)
            if (is(k, TEXTS) || is(k, WRITING)) return true;
        return false;
    }

    /// `Title - Our Summer`, `caption – Day one`: a dash in place of the colon, and what looks like a name behind it.
    private boolean isDashed(int i) {
        if (!is(i, TEXTS) || terms.get(i).is(Sign.TEXT) || dashEnd(i) >= terms.size()) return false;
        String between = text.substring(
                        terms.get(i).end(), terms.get(dashEnd(i)).start())
                .strip();
        boolean isDash = between.equals("-") || between.equals("–") || between.equals("—");
        return isDash && isName(dashEnd(i)) && !isOnlyStyle(dashEnd(i));
    }

    private int dashEnd(int i) {
        return is(i + 1, Set.of(Sign.COMMA)) ? i + 2 : i + 1;
    }

    /// `title: bigger, red` says how, not what.
    private boolean isOnlyStyle(int from) {
        for (int i = from; i < Math.min(terms.size(), from + FURTHEST); i++) {
            steps.one();
            var term = terms.get(i);
            boolean isStyle = term.meaning() instanceof Meaning.Look
                    || term.isSort(Sign.Sort.DEGREE)
                    || term.isSort(Sign.Sort.LINK)
                    || term.isSort(Sign.Sort.MARK)
                    || term.isSort(Sign.Sort.COURTESY);
            if (!isStyle || Character.isUpperCase(text.charAt(term.start()))) return false;
        }
        return true;
    }

    /// `superimpose the word SUMMER`, `big bold title ROAD TRIP at the start`: what stands in capitals behind it.
    private boolean isShownWord(int i) {
        String word =
                Letters.plain(text.substring(terms.get(i).start(), terms.get(i).end()));
        boolean isNoun = word.equals("word")
                || word.equals("words")
                || (is(i, TEXTS) && !terms.get(i).is(Sign.TEXT));
        int end = isNoun && Shouted.isWord(terms, i + 1, text) ? slotStart(i + 1, partEnd(i + 1)) : i + 1;
        return end > i + 1 && Shouted.is(terms.subList(i + 1, end), text);
    }

    /// `put the date 12 June 2024 in the lower right`, 左下角写日期2024年6月12日: the day itself is to be read.
    private boolean isDated(int i) {
        if (!terms.get(i).is(Sign.DATE) || !(terms.get(i + 1).meaning() instanceof Meaning.Figure)) return false;
        return before(i, Sign.PUT, Sign.ADD, Sign.WRITE, Sign.SHOW, Sign.TEXT, Sign.CAPTION, Sign.TITLE);
    }

    private boolean isSaying(int i) {
        if (terms.get(i + 1).is(Sign.COLON)) return false;
        if (terms.get(i + 1).is(Sign.WITH)
                && i + 2 < terms.size()
                && terms.get(i + 2).is(Sign.IT)) return false;
        if (terms.get(i).is(Sign.SAYS) && isJudged(i)) return false;
        if (terms.get(i).is(Sign.SAYS))
            return hasText(i) || (terms.get(i).end() - terms.get(i).start() > 1 && isUnknownSoon(i + 1));
        if (isPutting(i)) return true;
        boolean isEdge = is(i, Set.of(Sign.ENDS, Sign.BEGINS))
                && Letters.isHan(text.charAt(terms.get(i).start()));
        return (is(i, Set.of(Sign.WRITE)) || isEdge) && isUnknownSoon(i + 1) && !is(i + 1, TEXTS);
    }

    /// `put happy bday babe at the start`: no thing of ours is put there, so these are words.
    private boolean isPutting(int i) {
        if (!is(i, Set.of(Sign.PUT, Sign.ADD))) return false;
        int shouted = slotStart(i + 1, partEnd(i + 1));
        if (shouted > i + 1 && Shouted.is(terms.subList(i + 1, shouted), text)) return true;
        if (!Letters.plain(text.substring(terms.get(i).start())).startsWith("put ")) return false;
        if (terms.get(i + 1).is(Sign.FILLER)) return false;
        int end = partEnd(i + 1), slot = slotStart(i + 1, end);
        var said = terms.subList(i + 1, slot);
        boolean isOurs = said.stream().anyMatch(Shouted::isOfFilm) || Shouted.areLooks(said);
        return slot < end && !isOurs && isUnknownSoon(i + 1);
    }

    /// `too small to read on a phone`: what cannot be done, and no words.
    private boolean isJudged(int i) {
        boolean isInfinite = text.startsWith("to ", terms.get(i).start());
        for (int k = i - 1; k >= Math.max(0, i - 3) && isInfinite; k--)
            if (terms.get(k).isSort(Sign.Sort.DEGREE)) return true;
        return false;
    }

    private boolean hasText(int i) {
        for (int k = Math.max(0, i - FURTHEST); k < i; k++) if (is(k, TEXTS)) return true;
        return false;
    }

    /// `add the title Hello World`, 加标题夏天的风, 标题改成毕业快乐.
    private boolean isTitleItself(int i) {
        if (!is(i, TEXTS) || terms.get(i).is(Sign.TEXT)) return false;
        if (terms.get(i + 1).is(Sign.COLON) && CommaWords.goOn(terms, partEnd(i + 2))) return false;
        int from = nameStart(i + 1);
        if (from >= terms.size() || is(from, BREAKS)) return false;
        boolean isAsked = is(i + 1, Set.of(Sign.CHANGE, Sign.WRITE, Sign.SAYS))
                || before(i, Sign.ADD, Sign.PUT, Sign.WRITE, Sign.WITH, Sign.CHANGE);
        boolean isParted = Letters.isHan(text.charAt(terms.get(from).start()))
                && text.charAt(terms.get(from).start() - 1) == ' '
                && isUnknownSoon(from)
                && !is(from, Set.of(Sign.PUT, Sign.AT, Sign.BA, Sign.CHANGE));
        return isAsked && (isName(from) || isParted);
    }

    private boolean before(int i, Sign... signs) {
        for (int k = i - 1; k >= Math.max(0, i - 6) && !terms.get(k).isSort(Sign.Sort.MARK); k--)
            for (var sign : signs) if (terms.get(k).is(sign)) return true;
        return false;
    }

    private int nameStart(int i) {
        int at = i;
        while (at < Math.min(terms.size(), i + FURTHEST)
                && is(at, Set.of(Sign.CHANGE, Sign.TO, Sign.WRITE, Sign.SAYS, Sign.OF, Sign.COLON))) at++;
        return at;
    }

    /// A name begins with a word that we do not know, or with a capital letter.
    private boolean isName(int i) {
        if (i >= terms.size()) return false;
        var term = terms.get(i);
        if (term.meaning() instanceof Meaning.Unknown) return true;
        char first = text.charAt(term.start());
        boolean isCapital = Character.isUpperCase(first) && !(term.meaning() instanceof Meaning.Name);
        boolean isPlainHan = Letters.isHan(first)
                && isUnknownSoon(i)
                && !(term.meaning() instanceof Meaning.Look)
                && !term.isSort(Sign.Sort.LINK)
                && !term.isSort(Sign.Sort.DEGREE)
                && !term.isSort(Sign.Sort.VERB)
                && !(term.meaning() instanceof Meaning.Amount);
        return isCapital || isPlainHan;
    }

    private boolean isUnknownSoon(int i) {
        for (int k = i; k < Math.min(i + 6, terms.size()) && !is(k, BREAKS); k++) {
            var term = terms.get(k);
            boolean isCapital = Character.isUpperCase(text.charAt(term.start()))
                    && k > 0
                    && !(term.meaning() instanceof Meaning.Name);
            if (term.meaning() instanceof Meaning.Unknown || isCapital) return true;
        }
        return false;
    }

    private int partEnd(int from) {
        int i = from;
        while (i < terms.size() && (!is(i, BREAKS) || isCalledOut(i)) && !isNextWish(i)) i++;
        return i;
    }

    /// `write Happy Birthday Tom!! across the last picture`: the marks belong to the words when a place follows.
    private boolean isCalledOut(int i) {
        int next = i;
        while (next < terms.size()
                && next - i < 5
                && text.charAt(terms.get(next).start()) == '!') next++;
        boolean isLink = is(next, Set.of(Sign.AT, Sign.ON, Sign.IN, Sign.FOR));
        return next > i && (isInMiddle(next) || (isLink && isSlot(next + 1, Math.min(terms.size(), next + 6))));
    }

    /// `in the middle` is one term.
    private boolean isInMiddle(int i) {
        return is(i, Set.of(Sign.MIDDLE, Sign.CENTRE))
                && text.startsWith("in ", terms.get(i).start());
    }

    /// `… and make it yellow`.
    private boolean isNextWish(int i) {
        boolean isJoin = terms.get(i).is(Sign.AND) || terms.get(i).is(Sign.THEN);
        return isJoin
                && i + 1 < terms.size()
                && (TextTopic.isLeft(terms, i + 1, text)
                        || terms.get(i + 1).isSort(Sign.Sort.VERB)
                        || (i + 2 < terms.size()
                                && terms.get(i + 1).is(Sign.FILLER)
                                && terms.get(i + 2).isSort(Sign.Sort.VERB)));
    }

    /// Where a trailing place or time begins: `at the top`, `for 3 seconds`, `on the last photo`, `in white`.
    private int slotStart(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean isLink = is(i, Set.of(Sign.AT, Sign.ON, Sign.IN, Sign.FOR, Sign.WITH));
            boolean isSmall = !Character.isUpperCase(text.charAt(terms.get(i).start()));
            if (isInMiddle(i) || (isLink && isSmall && isSlot(i + 1, end))) return i;
            if (terms.get(i).is(Sign.WITH) && TextTopic.isLeft(terms, i + 1, text)) return i;
        }
        return end;
    }

    private boolean isSlot(int from, int end) {
        for (int i = from; i < end; i++) {
            var meaning = terms.get(i).meaning();
            boolean isPlace = meaning instanceof Meaning.Length
                    || meaning instanceof Meaning.Nth
                    || meaning instanceof Meaning.Tint
                    || meaning instanceof Meaning.Standing
                    || meaning instanceof Meaning.Styling
                    || is(i, TextTopic.SLOTS);
            if (isPlace) return true;
            if (!terms.get(i).is(Sign.FILLER) && !terms.get(i).isSort(Sign.Sort.LINK)) return false;
        }
        return false;
    }

    private List<Term> quoted(int from, int end) {
        int last = end;
        while (last > from
                && is(last - 1, Set.of(Sign.STOP, Sign.FILLER, Sign.THANKS))
                && CommaWords.isPlease(terms.get(last - 1), text)) last--;
        if (last <= from) return terms;
        int start = terms.get(from).start();
        int stop = terms.get(last - 1).end();
        String words = text.substring(start, Math.max(stop, start)).strip();
        if (last == terms.size()) words = text.substring(start, tailStart(last)).strip();
        words = ListedWords.withoutCount(words);
        var result = new ArrayList<>(terms.subList(0, is(from - 1, Set.of(Sign.COMMA)) ? from - 1 : from));
        result.add(new Term(new Meaning.Quote(words), start, stop));
        var rest = terms.subList(last, terms.size());
        result.addAll(CommaWords.isAnother(terms, last) ? new FreeWords(rest, text, steps).captured() : rest);
        return result;
    }

    /// Emoji and the like at the end of the sentence belong to the words though they are no terms.
    private int tailStart(int last) {
        return last < terms.size() ? terms.get(last).start() : text.length();
    }
}
