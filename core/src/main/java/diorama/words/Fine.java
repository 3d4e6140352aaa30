package diorama.words;

import diorama.intent.Intent;
import java.util.regex.Pattern;

/// Hears that something is well as it is, beside a wish for something else: "the other dissolves are fine", "everything
/// else can stay in the order it's in", "rest as is", 其他的都挺好. It asks for nothing and takes nothing back.
final class Fine {
    private static final String MARKS = ",.;!?，。；！？\n(（";
    private static final int FURTHEST = 80;
    private static final Pattern ENGLISH = Pattern.compile(EnglishMoods.FINE);
    private static final Pattern CHINESE = Pattern.compile(ChineseMoods.FINE);

    private Fine() {}

    static boolean isHeard(Heard part, Reading reading) {
        boolean isBeside = part.hasOthers() && !reading.isMaking();
        return isBeside && isSaid(said(part)) && !isStill(part.clause(), reading);
    }

    private static boolean isSaid(String said) {
        return ENGLISH.matcher(said).matches() || CHINESE.matcher(said).matches();
    }

    /// Beside a motion, what stays is to stand still.
    private static boolean isStill(Clause clause, Reading reading) {
        return clause.has(Meaning.Moving.class)
                && !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Animate;
    }

    /// From mark to mark.
    private static String said(Heard part) {
        String text = part.text();
        int start = part.terms().getFirst().start();
        int end = part.terms().getLast().end();
        if (end < start) return "";
        int from = start;
        while (from > 0 && start - from < FURTHEST && MARKS.indexOf(text.charAt(from - 1)) < 0) from--;
        while (end < text.length() && end - start < FURTHEST && MARKS.indexOf(text.charAt(end)) < 0) end++;
        return Letters.plain(text.substring(from, end)).strip();
    }
}
