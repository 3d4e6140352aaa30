package diorama.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Phrases of a lexicon that are looked for in what is said, as it is written: the English ones where a word begins,
/// the Chinese ones anywhere.
record Phrases(List<String> phrases) {
    Phrases {
        phrases = List.copyOf(phrases);
    }

    /// Of tables with commas between the phrases.
    static Phrases of(String... tables) {
        return new Phrases(Stream.of(tables)
                .flatMap(table -> Stream.of(table.strip().split("\\s*,\\s*", -1)))
                .filter(phrase -> !phrase.isEmpty())
                .toList());
    }

    /// Is one of them in these plain words?
    boolean areIn(String words) {
        return phrases.stream().anyMatch(phrase -> isIn(phrase, words));
    }

    /// The first of them that is in these plain words.
    Optional<String> firstIn(String words) {
        return phrases.stream().filter(phrase -> isIn(phrase, words)).findFirst();
    }

    /// Are these plain words one of them, and nothing else?
    boolean are(String words) {
        return phrases.contains(words);
    }

    /// The words without those of these phrases.
    String without(String words) {
        return Stream.of(words.split("[^a-z0-9']+", -1))
                .filter(word -> !phrases.contains(word))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static boolean isIn(String phrase, String words) {
        int at = words.indexOf(phrase);
        boolean isAnywhere = Letters.isHan(phrase.charAt(0));
        while (at > 0 && !isAnywhere && isOfWord(words.charAt(at - 1))) at = words.indexOf(phrase, at + 1);
        return at >= 0;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || c == '\'';
    }
}
