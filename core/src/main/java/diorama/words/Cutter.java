package diorama.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a text into raw pieces: words, single Chinese characters, digits, quoted strings, names of files, marks. One
/// pass from left to right.
final class Cutter {
    private static final Map<Character, Character> QUOTES = Map.of(
            '"', '"', '“', '”', '‘', '’', '「', '」', '『', '』', '《', '》', '\'', '\'', '〈', '〉', '«', '»', '„', '“');
    private static final Map<Character, String> SHARES = Map.of('½', ".5", '¼', ".25", '¾', ".75");
    private static final String PRIMES = "'’′";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUOTE = 2000;
    /// A quotation mark that belongs to the words: `"She said \"hi\""`.
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'“”\\\\])");

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://|www\\.)[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9_~%=?&.-]*[a-z0-9/])?");

    private final String text;
    private final String plain;
    private final Names names;
    private final List<Raw> pieces = new ArrayList<>();
    private final Steps steps;
    /// Where a closing mark stands for the last time, so that none is looked for in vain.
    private final Map<Character, Integer> lastAt = new HashMap<>();
    private int at;

    private Cutter(String text, Names names, Steps steps) {
        this.steps = steps;
        this.text = text;
        this.plain = Letters.plain(text);
        this.names = names;
    }

    static List<Raw> cut(String text, Names names, Steps steps) {
        var cutter = new Cutter(text, names, steps);
        while (cutter.at < text.length()) cutter.next();
        return cutter.pieces;
    }

    private void next() {
        steps.one();
        char c = plain.charAt(at);
        char written = text.charAt(at);
        if (quote(written) || written() || address()) return;
        if (name()) return;
        if (c == '#' && colour()) return;
        if (c == '@' && handle()) return;
        if (Letters.isLatin(c)) word();
        else if (Letters.isDigit(c) || isShare(at)) digits();
        else if (isLeadingPoint()) point();
        else if (Letters.isHan(c)) take(Raw.Kind.HAN, at + 1);
        else if (c == '&') one("and");
        else if (c == '°') one("degrees");
        else if (c == '\n' || c == '\r') take(Raw.Kind.MARK, at + 1);
        else if (Character.isWhitespace(c)) at++;
        else if (Character.isSurrogate(c) || Character.isISOControl(c)) at++;
        else if (c < 0x80 || (c >= 0x3000 && c < 0x3040) || c == '…' || c == '·' || c == '%')
            take(Raw.Kind.MARK, at + 1);
        else if (Character.isLetter(c)) take(Raw.Kind.OTHER, at + 1);
        else at++;
    }

    private void take(Raw.Kind kind, int end) {
        pieces.add(new Raw(kind, plain.substring(at, end), at, end));
        at = end;
    }

    /// A character that stands for a word.
    private void one(String word) {
        pieces.add(new Raw(Raw.Kind.WORD, word, at, at + 1));
        at++;
    }

    private boolean quote(char opener) {
        var closer = QUOTES.get(opener);
        if (closer == null) return false;
        if (isMinutes()) return false;
        boolean isApostrophe = opener == '\'' || opener == '’';
        if (isApostrophe && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return false;
        if (!closesSomewhere(opener, closer)) return false;
        int nested = opener == '‘' ? -1 : closing(opener, closer, /* isNested= */ true);
        int end = nested < 0 ? closing(opener, closer, /* isNested= */ false) : nested;
        if (end < 0) return false;
        pieces.add(new Raw(
                Raw.Kind.QUOTE, ESCAPED.matcher(text.substring(at + 1, end)).replaceAll("$1"), at, end + 1));
        at = end + 1;
        return true;
    }

    /// People mix the marks of a pair.
    private boolean closesSomewhere(char opener, char closer) {
        String marks = switch (opener) {
            case '"', '“' -> "\"”";
            case '\'', '‘' -> "'’";
            default -> String.valueOf(closer);
        };
        for (char mark : marks.toCharArray()) if (lastAt.computeIfAbsent(mark, text::lastIndexOf) > at) return true;
        return false;
    }

    /// `1'30"`: minutes and seconds, and no quotation.
    private boolean isMinutes() {
        boolean isBehindDigit = at > 0 && Letters.isDigit(plain.charAt(at - 1));
        int i = at - 1;
        while (i >= 0 && Letters.isDigit(plain.charAt(i))) i--;
        boolean isSeconds =
                isBehindDigit && i > 0 && PRIMES.indexOf(text.charAt(i)) >= 0 && Letters.isDigit(plain.charAt(i - 1));
        boolean isFirst = isBehindDigit
                && PRIMES.indexOf(text.charAt(at)) >= 0
                && at + 2 < text.length()
                && Letters.isDigit(plain.charAt(at + 1));
        return isSeconds || isFirst;
    }

    /// Where the quotation ends. An apostrophe inside a word does not end it, and people mix the marks of a pair.
    private int closing(char opener, char closer, boolean isNested) {
        boolean isSingle = opener == '\'' || opener == '‘';
        int inner = 0;
        for (int i = at + 1; i < text.length() && i - at < LONGEST_QUOTE; i++) {
            steps.one();
            char c = text.charAt(i);
            if (c == '\n' && isSingle) return -1;
            if (c == '\\' && i + 1 < text.length() && "\"'“”\\".indexOf(text.charAt(i + 1)) >= 0) {
                i++;
                continue;
            }
            if (isNested && c == opener && opener != closer) inner++;
            if (c == closer && inner > 0) {
                inner--;
                continue;
            }
            boolean closes = c == closer
                    || (opener == '"' && c == '”')
                    || (opener == '“' && c == '"')
                    || (isSingle && (c == '\'' || c == '’'));
            if (!closes) continue;
            boolean isInWord = isSingle && i + 1 < text.length() && Letters.isLatin(Letters.plain(text.charAt(i + 1)));
            if (!isInWord && i > at + 1) return i;
            if (!isInWord) return -1;
        }
        return -1;
    }

    /// Words that stand on the film already are a quotation though nobody quotes them.
    private boolean written() {
        Optional<String> words = names.writtenAt(text, at);
        if (words.isEmpty()) return false;
        int end = at + words.get().length();
        pieces.add(new Raw(Raw.Kind.QUOTE, words.get(), at, end));
        at = end;
        return true;
    }

    private boolean name() {
        Optional<String> name = names.longestAt(plain, at);
        if (name.isEmpty()) return file();
        int end = at + name.get().length();
        take(Raw.Kind.NAME, end);
        return true;
    }

    /// `holiday.jpg`, though nobody has it: a name all the same, so that we can say that it is not here.
    private boolean file() {
        char c = plain.charAt(at);
        if (!Letters.isLatin(c) && !Letters.isDigit(c)) return false;
        if (at > 0 && isNameLetter(plain.charAt(at - 1))) return false;
        int end = at;
        while (end < plain.length() && end - at < LONGEST_NAME && isNameLetter(plain.charAt(end))) end++;
        int dot = plain.indexOf('.', end);
        if (dot != end || !Names.isExtension(plain, dot + 1)) return false;
        int stop = dot + 1;
        while (stop < plain.length() && (Letters.isLatin(plain.charAt(stop)) || Letters.isDigit(plain.charAt(stop))))
            stop++;
        take(Raw.Kind.NAME, stop);
        return true;
    }

    private static boolean isNameLetter(char c) {
        return Letters.isLatin(c) || Letters.isDigit(c) || c == '_' || c == '-';
    }

    /// `www.brambles.co.uk`: an address on the web is to be read as it stands.
    private boolean address() {
        if (at > 0 && isNameLetter(plain.charAt(at - 1))) return false;
        if (!plain.startsWith("www.", at) && !plain.startsWith("http", at)) return false;
        var found = ADDRESS.matcher(plain).region(at, plain.length());
        if (!found.lookingAt()) return false;
        pieces.add(new Raw(Raw.Kind.QUOTE, text.substring(at, found.end()), at, found.end()));
        at = found.end();
        return true;
    }

    /// `@anna`, @小鹿日记: somebody's name on a platform, to be written as it stands.
    private boolean handle() {
        int end = at + 1;
        while (end < plain.length()
                && end - at < LONGEST_NAME
                && (isNameLetter(plain.charAt(end)) || Letters.isHan(plain.charAt(end)) || plain.charAt(end) == '.'))
            end++;
        if (end == at + 1) return false;
        pieces.add(new Raw(Raw.Kind.QUOTE, text.substring(at, end), at, end));
        at = end;
        return true;
    }

    private boolean colour() {
        int end = at + 1;
        while (end < plain.length() && Character.digit(plain.charAt(end), 16) >= 0 && end < at + 7) end++;
        if (end != at + 7 || (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end)))) return false;
        take(Raw.Kind.TINT, end);
        return true;
    }

    private void word() {
        int end = at;
        while (end < plain.length() && isWordLetter(end)) end++;
        take(Raw.Kind.WORD, end);
    }

    private boolean isWordLetter(int i) {
        char c = plain.charAt(i);
        if (Letters.isLatin(c)) return true;
        return c == '\'' && i > at && i + 1 < plain.length() && Letters.isLatin(plain.charAt(i + 1));
    }

    private void digits() {
        int end = at;
        while (end < plain.length() && (Letters.isDigit(plain.charAt(end)) || isPoint(end))) end++;
        if (isShare(end)) shared(end);
        else take(Raw.Kind.DIGITS, Math.min(end, at + 15));
        at = Math.max(at, end);
    }

    /// `.5 s`: nothing before the point.
    private boolean isLeadingPoint() {
        return plain.charAt(at) == '.'
                && at + 1 < plain.length()
                && Letters.isDigit(plain.charAt(at + 1))
                && (at == 0 || Character.isWhitespace(plain.charAt(at - 1)));
    }

    private void point() {
        int end = at + 1;
        while (end < plain.length() && Letters.isDigit(plain.charAt(end))) end++;
        pieces.add(new Raw(Raw.Kind.DIGITS, "0" + plain.substring(at, Math.min(end, at + 15)), at, end));
        at = end;
    }

    /// `2½`, `½`.
    private void shared(int end) {
        String whole = end == at ? "0" : plain.substring(at, Math.min(end, at + 15));
        String share = SHARES.get(plain.charAt(end));
        String number = whole.indexOf('.') < 0 ? whole + share : whole;
        pieces.add(new Raw(Raw.Kind.DIGITS, number, at, end + 1));
        at = end + 1;
    }

    private boolean isShare(int i) {
        return i < plain.length() && SHARES.containsKey(plain.charAt(i));
    }

    private boolean isPoint(int i) {
        return plain.charAt(i) == '.'
                && i + 1 < plain.length()
                && Letters.isDigit(plain.charAt(i + 1))
                && i > at
                && plain.substring(at, i).indexOf('.') < 0;
    }
}
