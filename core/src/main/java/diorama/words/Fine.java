package diorama.words;

import diorama.intent.Intent;

/// Hears that something is well as it is, beside a wish for something else: "the other dissolves are fine", "everything
/// else can stay in the order it's in", "rest as is", 其他的都挺好. It asks for nothing and takes nothing back.
final class Fine {
    private static final PhrasePattern FINE =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.FINE, ChinesePhrases.CLASSES, ChinesePhrases.FINE);

    private Fine() {}

    static boolean isHeard(Heard part, Reading reading) {
        boolean isBeside = part.hasOthers() && !reading.isMaking();
        String said = Unquoted.between(part.terms(), part.text());
        return isBeside && FINE.isIn(said, part.clause().steps()) && !isStill(part.clause(), reading);
    }

    /// Beside a motion, what stays is to stand still.
    private static boolean isStill(Clause clause, Reading reading) {
        return clause.has(Meaning.Moving.class)
                && !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Animate;
    }
}
