package diorama.words;

import diorama.intent.Intent;

/// Hears that something is well as it is, beside a wish for something else: "the other dissolves are fine", "everything
/// else can stay in the order it's in", "rest as is", 其他的都挺好. It asks for nothing and takes nothing back.
final class Fine {
    private static final String MARKS = ",.;!?，。；！？\n(（";
    private static final int FURTHEST = 80;
    private static final PhrasePattern FINE =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.FINE, ChinesePhrases.CLASSES, ChinesePhrases.FINE);

    private Fine() {}

    static boolean isHeard(Heard part, Reading reading) {
        boolean isBeside = part.hasOthers() && !reading.isMaking();
        return isBeside && FINE.isIn(said(part), part.clause().steps()) && !isStill(part.clause(), reading);
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
