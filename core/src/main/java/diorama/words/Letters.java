package diorama.words;

import java.util.Map;

/// Makes letters comparable, one for one, so that places in the text stay: small, half width, simplified.
final class Letters {
    private static final Map<Character, Character> SIMPLIFIED = Traditional.simplified();

    private Letters() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) plain.append(plain(text.charAt(i)));
        return plain.toString();
    }

    static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') return Character.toLowerCase((char) (c - 0xFEE0));
        return switch (c) {
            case '\u3000', '\u00A0', '\t', '\u200B', '\uFEFF' -> ' ';
            case '\u2019', '\u2018', '\u02BC', '`' -> '\'';
            case '\u2013', '\u2014', '\u2212', '\u2010', '\u2011' -> '-';
            case '×', '✕' -> 'x';
            default -> SIMPLIFIED.getOrDefault(c, Character.toLowerCase(c));
        };
    }

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '\u00DF' && c <= '\u024F' && c != '\u00F7');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
