package diorama.letter;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Where a line may end: Unicode's rules as Java knows them, and the Chinese rules (kinsoku) of what may not
/// begin or end a line.
final class LineBreaks {
    private static final String NEVER_FIRST = "、。，．：；？！）］｝〉》」』】〕〗〙〛’”…—～·ー々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ%％‰℃°,.!?:;)]}";
    private static final String NEVER_LAST = "（［｛〈《「『【〔〖〘〚‘“￥＄￡$([{";

    private LineBreaks() {}

    /// Bit `i` is set when a line may end before character `i`.
    static BitSet of(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var ends = new BitSet(text.length() + 1);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > 0 && isAllowed(text, at)) ends.set(at);
        }
        addBetweenHan(text, ends);
        return ends;
    }

    private static boolean isAllowed(String text, int at) {
        if (at == text.length()) return true;
        if (Character.isWhitespace(text.charAt(at - 1))) return true;
        return NEVER_FIRST.indexOf(text.charAt(at)) < 0 && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0;
    }

    /// Lines may end on both sides of every Han character, also beside letters and digits.
    private static void addBetweenHan(String text, BitSet ends) {
        for (int at = 1; at < text.length(); at++) {
            boolean isHan = Casting.isHan(text.codePointBefore(at)) || Casting.isHan(text.codePointAt(at));
            boolean isSplit = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            if (isHan && !isSplit && isAllowed(text, at) && !Character.isWhitespace(text.charAt(at))) ends.set(at);
        }
    }
}
