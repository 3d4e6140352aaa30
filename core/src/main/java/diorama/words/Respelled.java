package diorama.words;

import diorama.draft.Text;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.TextScope;
import diorama.intent.TextWish;
import diorama.intent.When;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what was wrongly written on the film and what it should be, without quotation marks: "it should be 2024 not
/// 2023", "change Jon to John in the title". The wrong words stand on the film, so that it can be nothing else.
final class Respelled {
    private static final String WORDS =
            "([\\p{L}\\p{N}][\\p{L}\\p{N}'’&-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'’&-]*){0,3}?)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String END = "(?= *(?:[.!?]|$|,? *(?:please|pls|thanks|in the|on the|of the)\\b))";
    /// The right words first.
    private static final Pattern RIGHT_FIRST = Pattern.compile(
            "(?:\\b(?:should|must|needs to|has to|ought to) (?:be|say|read)|\\b(?:it's|its|it is|that's)|\\bi meant|\\bmake it) "
                    + WORDS + "(?:,? (?:and )?not|,? instead of|,? rather than) " + WORDS + END,
            FLAGS);
    /// The wrong words first.
    private static final Pattern WRONG_FIRST = Pattern.compile(
            "(?:\\b(?:change|replace|correct|fix|swap|turn) " + WORDS + " (?:to|with|by|into|for)|\\bnot " + WORDS
                    + ",? but|\\b" + WORDS + " (?:should|must|needs to|has to|ought to) (?:be|say|read)) " + WORDS
                    + END,
            FLAGS);

    private static final Pattern OTHER = Pattern.compile(
            "\\b(make|add|remove|delete|put|music|song|seconds?|photos?|pictures?|pics?|transitions?|louder|quieter)\\b",
            FLAGS);
    private static final Pattern TAIL = Pattern.compile(
            " *,? *((in|on|of) the [\\p{L} ]{1,30})? *,? *(please|pls|thanks|thank you)?[.!? ]*", FLAGS);
    private static final Pattern OF_WORDS = Pattern.compile(
            "\\b(titles?|captions?|texts?|words?|credits?|watermark|typo|sp[ae]l\\w*|misspel\\w*|letters)\\b", FLAGS);

    private Respelled() {}

    static Optional<Intent> read(String text, Film film) {
        var right = RIGHT_FIRST.matcher(text).results().findFirst().filter(m -> isAlone(m, text));
        var wrong = WRONG_FIRST.matcher(text).results().findFirst().filter(m -> isAlone(m, text));
        return right.flatMap(m -> mended(text, film, m.group(2), m.group(1)))
                .or(() -> wrong.flatMap(m -> mended(text, film, wrong(m), m.group(4))));
    }

    /// Is nothing else wished before or behind it?
    private static boolean isAlone(MatchResult found, String text) {
        return !OTHER.matcher(text.substring(0, found.start())).find()
                && TAIL.matcher(text.substring(found.end())).matches();
    }

    private static String wrong(MatchResult found) {
        for (int i = 1; i < 4; i++) if (found.group(i) != null) return found.group(i);
        return "";
    }

    private static Optional<Intent> mended(String text, Film film, String wrong, String right) {
        boolean isOfWords = OF_WORDS.matcher(text).find()
                || wrong.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (!isOfWords) return Optional.empty();
        var words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wrong) + "(?![\\p{L}\\p{N}])", FLAGS);
        var having = film.draft()
                .segments()
                .filter(s -> s instanceof Text t
                        && words.matcher(t.lettering().words()).find())
                .map(s -> ((Text) s).lettering().words())
                .distinct()
                .toList();
        if (having.size() != 1) return Optional.empty();
        String mended = words.matcher(having.getFirst()).replaceAll(_ -> Matcher.quoteReplacement(right));
        return Optional.of(new Intent.Rewrite(
                TextScope.saying(having.getFirst()), Optional.of(mended), TextWish.NONE, When.UNSAID));
    }
}
