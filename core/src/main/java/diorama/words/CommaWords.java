package diorama.words;

import java.util.List;
import java.util.Set;

/// Commas around words to be read, that stand in no quotation marks: one announces them, 写几个字，宝宝满月啦; one is in their
/// midst, 说明：清代石拱桥，建于1768年; and one ends them where a wish comes behind it, 写上：我们的夏天，再加钢琴曲.
final class CommaWords {
    private static final Set<String> ANNOUNCING =
            Set.of("几个字", "一行字", "行字", "一句话", "句话", "一句", "一段话", "一行文字", "这几个字", "这句话", "这行字", "字", "文字");

    private static final Set<String> PLEASE = Set.of("please", "pls", "plz", ".", "。");

    private CommaWords() {}

    /// 写几个字，… and behind the comma nothing of ours.
    static boolean isAnnounced(List<Term> terms, int i, String text) {
        if (!terms.get(i).is(Sign.TEXT)
                || i + 2 >= terms.size()
                || !terms.get(i + 1).is(Sign.COMMA)) return false;
        boolean isWord = ANNOUNCING.contains(
                Letters.plain(text.substring(terms.get(i).start(), terms.get(i).end())));
        boolean isWritten = false;
        for (int k = i - 1; k >= Math.max(0, i - 4) && !terms.get(k).isSort(Sign.Sort.MARK); k--)
            isWritten |= terms.get(k).is(Sign.WRITE, Sign.ADD, Sign.PUT);
        return isWord && isWritten && isForeign(terms, i + 2);
    }

    /// Do the words go on behind this comma?
    static boolean goOn(List<Term> terms, int comma) {
        return comma + 1 < terms.size()
                && terms.get(comma).is(Sign.COMMA)
                && !terms.get(comma + 1).isSort(Sign.Sort.VERB)
                && !terms.get(comma + 1).is(Sign.THEN)
                && isForeign(terms, comma + 1);
    }

    /// Does a wish of ours begin behind this comma?
    static boolean end(List<Term> terms, int comma) {
        if (comma + 1 >= terms.size() || !terms.get(comma).is(Sign.COMMA)) return false;
        var part = part(terms, comma + 1);
        boolean isDeed =
                part.getFirst().isSort(Sign.Sort.VERB) || part.getFirst().is(Sign.THEN);
        return isDeed
                && part.stream().noneMatch(t -> t.meaning() instanceof Meaning.Unknown)
                && part.stream()
                        .anyMatch(t -> t.isSort(Sign.Sort.NOUN)
                                || t.meaning() instanceof Meaning.Look
                                || t.meaning() instanceof Meaning.Feeling
                                || t.meaning() instanceof Meaning.Nth);
    }

    /// Half of it is no word of ours.
    private static boolean isForeign(List<Term> terms, int from) {
        var said = part(terms, from).stream()
                .filter(t -> !t.isSort(Sign.Sort.COURTESY) && !t.isSort(Sign.Sort.LINK))
                .toList();
        long unknown = said.stream()
                .filter(t -> t.meaning() instanceof Meaning.Unknown)
                .count();
        return unknown > 0 && unknown * 2 >= said.size();
    }

    private static List<Term> part(List<Term> terms, int from) {
        int end = from;
        while (end < terms.size() && !terms.get(end).is(Sign.COMMA, Sign.STOP, Sign.QUESTION)) end++;
        return terms.subList(from, Math.max(end, Math.min(from + 1, terms.size())));
    }

    /// Where words behind a colon end.
    static int lineEnd(List<Term> terms, int from, String text) {
        int i = from;
        while (i < terms.size() && !isLineEnd(terms.get(i), text) && !end(terms, i) && !isAnother(terms, i)) i++;
        return i;
    }

    private static boolean isLineEnd(Term term, String text) {
        char mark = text.charAt(term.start());
        return mark == '\n' || mark == ';' || mark == '；' || mark == '。';
    }

    /// What stands behind the words and is not to be read.
    static boolean isPlease(Term term, String text) {
        return PLEASE.contains(Letters.plain(text.substring(term.start(), term.end())));
    }

    /// `title: Our Day, subtitle: Kent, 12 June`: here other words begin.
    static boolean isAnother(List<Term> terms, int i) {
        return i + 2 < terms.size()
                && terms.get(i).is(Sign.COMMA)
                && terms.get(i + 1).is(TextTopic.NOUNS)
                && terms.get(i + 2).is(Sign.COLON);
    }
}
