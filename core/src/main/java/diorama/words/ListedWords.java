package diorama.words;

import java.util.List;
import java.util.Set;

/// Words that are given out one after the other without quotation marks, and how many characters words are said to
/// have.
final class ListedWords {
    private static final Set<Sign> OPENING =
            Set.of(Sign.IS, Sign.SAYS, Sign.WRITE, Sign.COLON, Sign.FILLER, Sign.ADD, Sign.PUT);
    private static final Set<Sign> ENDS = Set.of(Sign.STOP, Sign.QUESTION, Sign.COMMA, Sign.CLOSE, Sign.OPEN);
    private static final PhrasePattern COUNTED = PhrasePattern.of(ChinesePhrases.COUNTED);
    private static final String COUNTS = "零一二三四五六七八九十";

    private ListedWords() {}

    /// 字幕依次是海边、日落、大山: a list, whatever its words mean elsewhere.
    static boolean isList(List<Term> terms, int from, String text) {
        boolean isHan =
                from < terms.size() && Letters.isHan(text.charAt(terms.get(from).start()));
        return isHan && terms.subList(from, end(terms, from)).stream().anyMatch(t -> t.is(Sign.LISTING));
    }

    static int start(List<Term> terms, int inTurn) {
        int at = inTurn + 1;
        while (at < terms.size() && terms.get(at).meaning() instanceof Sign sign && OPENING.contains(sign)) at++;
        return at;
    }

    static int end(List<Term> terms, int from) {
        int at = from;
        while (at < terms.size() && !(terms.get(at).meaning() instanceof Sign sign && ENDS.contains(sign))) at++;
        return at;
    }

    /// 写谢谢观看四个字: how many characters they are is not written.
    static String withoutCount(String words) {
        var counted = COUNTED.in(Letters.plain(words));
        if (counted.isEmpty()) return words;
        String rest = words.substring(0, counted.get().start()).strip();
        String said = counted.get().said("count", Letters.plain(words)).orElseThrow();
        boolean isTwo = rest.length() == 2 && said.equals("两");
        boolean isTrue = isTwo || said.equals("几") || COUNTS.indexOf(said) == rest.length();
        return isTrue && !rest.isEmpty() ? rest : words;
    }
}
