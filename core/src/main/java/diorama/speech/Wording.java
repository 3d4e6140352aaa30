package diorama.speech;

import diorama.draft.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Small pieces of sentences: numbers, seconds, lists of names.
final class Wording {
    private static final int NAMES_SHOWN = 6;

    private Wording() {}

    /// A sentence whose `{}` are filled with the facts, in their order; a fact that is a sentence speaks both
    /// languages.
    static Sentence both(String english, String chinese, Object... facts) {
        return new Sentence(fill(english, Language.ENGLISH, facts), fill(chinese, Language.CHINESE, facts));
    }

    /// `{}` takes the next fact, `{2}` the one of that number: languages want them in different orders.
    private static String fill(String pattern, Language language, Object... facts) {
        var text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '{') {
                text.append(pattern.charAt(i));
                continue;
            }
            boolean isNumbered = pattern.charAt(i + 1) != '}';
            int which = isNumbered ? pattern.charAt(i + 1) - '0' : next++;
            String fact = facts[which] instanceof Sentence s ? s.in(language) : String.valueOf(facts[which]);
            i += isNumbered ? 2 : 1;
            if (language == Language.CHINESE) i = spaced(text, fact, pattern, i);
            else text.append(fact);
        }
        return text.toString();
    }

    /// Chinese and Latin letters stand a blank apart, two Chinese ones do not, whatever the pattern says. Returns
    /// the last place of the pattern that has been dealt with.
    private static int spaced(StringBuilder text, String fact, String pattern, int at) {
        if (fact.isEmpty()) return at;
        boolean hasBlank = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        char before = text.isEmpty() ? '\0' : text.charAt(text.length() - (hasBlank && text.length() > 1 ? 2 : 1));
        if (hasBlank && isHan(before) && isHan(fact.charAt(0))) text.deleteCharAt(text.length() - 1);
        if (!hasBlank && isHan(before) && isLatin(fact.charAt(0))) text.append(' ');
        text.append(fact);
        char last = fact.charAt(fact.length() - 1);
        char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : '\0';
        boolean isFollowed = next == ' ' && at + 2 < pattern.length() && isHan(pattern.charAt(at + 2));
        if (isLatin(last) && isHan(next)) text.append(' ');
        return isHan(last) && isFollowed ? at + 1 : at;
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isLatin(char c) {
        return c == '%' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    /// What a person said, cut to a length that a reply can hold.
    static String shortened(String words) {
        String plain = words.strip();
        int end = Math.min(plain.length(), 40);
        if (end > 0 && end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) end--;
        return end < plain.length() ? plain.substring(0, end) + "…" : plain;
    }

    static String capital(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':') end++;
        boolean isFile = text.lastIndexOf('.', end - 1) > 0;
        return text.isEmpty() || isFile ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// At most so many digits after the point, and no trailing zeros: 14.5, 20, 0.35.
    static String number(double value, int digits) {
        var rounded =
                BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString();
    }

    static String seconds(long ms) {
        return number(ms / 1000.0, 2);
    }

    static String percent(double fraction) {
        return number(fraction * 100, 0) + "%";
    }

    /// `a.jpg, b.jpg and c.jpg`; a long list ends in a count.
    static Sentence names(List<String> names) {
        int shown = names.size() > NAMES_SHOWN ? NAMES_SHOWN - 2 : names.size();
        var first = names.subList(0, shown);
        int more = names.size() - shown;
        if (more > 0) {
            return new Sentence(
                    String.join(", ", first) + " and " + more + " more",
                    String.join("、", first) + "等 " + names.size() + " 张");
        }
        if (shown <= 1) return new Sentence(String.join("", first), String.join("", first));
        return new Sentence(
                String.join(", ", first.subList(0, shown - 1)) + " and " + first.getLast(), String.join("、", first));
    }
}
