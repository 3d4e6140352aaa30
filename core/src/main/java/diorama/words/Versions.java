package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import java.util.Optional;

/// Reads "a shorter version too", 再出一个竖版: a second film beside the first one, which a session has no place for.
final class Versions {
    private static final PhrasePattern ENGLISH =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.SECOND_VERSION);
    private static final PhrasePattern CHINESE =
            PhrasePattern.of(ChinesePhrases.CLASSES, ChinesePhrases.SECOND_VERSION);

    private Versions() {}

    static Optional<Intent> read(String text, Film film) {
        if (film.draft().pictures().isEmpty()) return Optional.empty();
        String plain = Letters.plain(text);
        boolean isSecond = ENGLISH.isIn(plain) || (CHINESE.isIn(plain) && !plain.contains("换"));
        return isSecond ? Optional.of(new Intent.Decline(Intent.Beyond.SECOND_VERSION)) : Optional.empty();
    }
}
