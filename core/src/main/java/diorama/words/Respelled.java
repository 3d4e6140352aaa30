package diorama.words;

import diorama.draft.Text;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.TextScope;
import diorama.intent.TextWish;
import diorama.intent.When;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what was wrongly written on the film and what it should be, without quotation marks: "it should be 2024 not
/// 2023", "change Jon to John in the title". The wrong words stand on the film, so that it can be nothing else.
final class Respelled {
    private static final PhrasePattern RIGHT_FIRST =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.RIGHT_FIRST);
    private static final PhrasePattern WRONG_FIRST =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.WRONG_FIRST);
    private static final PhrasePattern OTHER_WISH = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.OTHER_WISH);
    private static final PhrasePattern OF_WORDS = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.OF_WORDS);

    private Respelled() {}

    static Optional<Intent> read(String text, Film film) {
        return read(RIGHT_FIRST, text, film).or(() -> read(WRONG_FIRST, text, film));
    }

    private static Optional<Intent> read(PhrasePattern pattern, String text, Film film) {
        String plain = Letters.plain(text);
        return pattern.in(plain)
                .filter(found -> !OTHER_WISH.isIn(plain.substring(0, found.start())))
                .flatMap(found -> mended(
                        text,
                        film,
                        found.said("wrong", text).orElseThrow(),
                        found.said("right", text).orElseThrow()));
    }

    private static Optional<Intent> mended(String text, Film film, String wrong, String right) {
        boolean isOfWords = OF_WORDS.isIn(Letters.plain(text))
                || wrong.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (!isOfWords) return Optional.empty();
        var having = film.draft()
                .segments()
                .flatMap(s ->
                        s instanceof Text shown ? Stream.of(shown.lettering().words()) : Stream.empty())
                .filter(words -> place(words, wrong, 0) >= 0)
                .distinct()
                .toList();
        if (having.size() != 1) return Optional.empty();
        String mended = mended(having.getFirst(), wrong, right);
        return Optional.of(new Intent.Rewrite(
                TextScope.saying(having.getFirst()), Optional.of(mended), TextWish.NONE, When.UNSAID));
    }

    /// With the right words wherever the wrong ones stood.
    private static String mended(String words, String wrong, String right) {
        var mended = new StringBuilder();
        int from = 0;
        for (int at = place(words, wrong, 0); at >= 0; at = place(words, wrong, from)) {
            mended.append(words, from, at).append(right);
            from = at + wrong.length();
        }
        return mended.append(words.substring(from)).toString();
    }

    /// Where the wrong words stand as words of their own, whatever their letters' size; -1 where they do not.
    private static int place(String words, String wrong, int from) {
        String plain = Letters.plain(words);
        String sought = Letters.plain(wrong);
        int at = plain.indexOf(sought, from);
        while (at >= 0 && (isOfWord(plain, at - 1) || isOfWord(plain, at + sought.length())))
            at = plain.indexOf(sought, at + 1);
        return at;
    }

    private static boolean isOfWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }
}
