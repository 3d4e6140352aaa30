package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.Optional;
import java.util.Set;

/// Tells a deed that is reported or asked after from one that is wished: "the dog was removed by mistake", "you deleted
/// my caption!", 我不小心删了标题; "is the music removed?", 你把狗删了吗. What is gone may be wished back, and is offered.
final class Reported {
    private static final Set<Sign> DEEDS =
            Set.of(Sign.REMOVE, Sign.EXPORT, Sign.SAVE, Sign.RESTART, Sign.CUT, Sign.MUTE, Sign.REPLACE, Sign.CHANGE);
    private static final PhrasePattern TOLD =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.TOLD, ChinesePhrases.CLASSES, ChinesePhrases.TOLD);
    private static final PhrasePattern ASKED = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.ASKED, ChinesePhrases.CLASSES, ChinesePhrases.ASKED);
    private static final Phrases WISHING = Phrases.of(EnglishMoods.WISHING, ChineseMoods.WISHING);

    private Reported() {}

    /// Alone it is a regret; beside other wishes it only says what was spoken of.
    static boolean isHeard(Heard part, Reading reading) {
        String words = Unquoted.around(part.terms(), part.text());
        boolean isWishing = WISHING.areIn(words)
                || part.clause().has(Sign.UNDO, Sign.RESTORE, Sign.REDO)
                || part.clause().has(Sign.TOO);
        if (reading.isMaking() || isWishing || !TOLD.isIn(words, part.clause().steps())) return false;
        reading.mentioned(part.clause());
        if (!part.hasOthers())
            Restoring.what(part.clause()).ifPresent(gone -> reading.add(reading.topic(), new Intent.Regret(gone)));
        return true;
    }

    /// A question whether something was done: the film tells what it has.
    static Optional<Intent> asked(Clause clause, String text) {
        String words = Unquoted.around(clause.terms(), text);
        boolean isDeed =
                clause.terms().stream().anyMatch(t -> t.meaning() instanceof Sign sign && DEEDS.contains(sign));
        if (!isDeed || WISHING.areIn(words) || !ASKED.isIn(words, clause.steps())) return Optional.empty();
        return Optional.of(new Intent.Tell(topic(clause), Scope.unsaid()));
    }

    private static Intent.Topic topic(Clause clause) {
        if (clause.has(Sign.EXPORT, Sign.SAVE)) return Intent.Topic.HISTORY;
        return switch (Nearest.subject(clause.terms())) {
            case MUSIC -> Intent.Topic.MUSIC;
            case WORDS -> Intent.Topic.TEXTS;
            case PICTURES -> Intent.Topic.PICTURES;
            case TRANSITIONS -> Intent.Topic.TRANSITIONS;
            case COLOURS -> Intent.Topic.LOOKS;
            case CANVAS -> Intent.Topic.FORMAT;
            case FILM, MOTION, ORDER, NOTHING -> Intent.Topic.HISTORY;
        };
    }
}
