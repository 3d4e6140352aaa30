package diorama.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that are given out one after the other without quotation marks, and how many characters words are said to
/// have.
final class ListedWords {
    private static final Set<Sign> OPENING =
            Set.of(Sign.IS, Sign.SAYS, Sign.WRITE, Sign.COLON, Sign.FILLER, Sign.ADD, Sign.PUT);
    private static final Set<Sign> ENDS = Set.of(Sign.STOP, Sign.QUESTION, Sign.COMMA, Sign.CLOSE, Sign.OPEN);
    private static final Pattern COUNTED = Pattern.compile("[这這]?([两兩一二三四五六七八九十几幾])[个個]?大?字$");
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
        var counted = COUNTED.matcher(words);
        if (!counted.find()) return words;
        String rest = words.substring(0, counted.start()).strip();
        String said = counted.group(1);
        boolean isTwo = rest.length() == 2 && (said.equals("两") || said.equals("兩"));
        boolean isTrue = isTwo
                || said.equals("几")
                || said.equals("幾")
                || (!rest.isEmpty() && COUNTS.indexOf(said) == rest.length());
        return isTrue && !rest.isEmpty() ? rest : words;
    }
}
