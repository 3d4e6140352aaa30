package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads "a shorter version too", 再出一个竖版: a second film beside the first one, which a session has no place for.
final class Versions {
    private static final Pattern ENGLISH = Pattern.compile(
            "(\\b(too|also|as well|besides|in addition|on top)\\b.*\\bversion\\b)|(\\ba(n)? [a-z ]*\\bversion\\b.*\\b(too|also|as well|besides)\\b)|(\\b(second|another|separate|additional|extra|alternative) ([a-z]+ )?version\\b)");
    private static final Pattern CHINESE = Pattern.compile("(再|另外|另)(出|要|加|弄|来|做|剪)?(一个|个|一份|一版).{0,8}(版本|版)");

    private Versions() {}

    static Optional<Intent> read(String text, Film film) {
        if (film.draft().pictures().isEmpty()) return Optional.empty();
        String plain = Letters.plain(text);
        boolean isSecond =
                ENGLISH.matcher(plain).find() || (CHINESE.matcher(plain).find() && !plain.contains("换"));
        return isSecond ? Optional.of(new Intent.Decline(Intent.Beyond.SECOND_VERSION)) : Optional.empty();
    }
}
