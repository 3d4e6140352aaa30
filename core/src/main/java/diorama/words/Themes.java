package diorama.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells names that only say what a new film is about from those that choose its pictures: "our beach trip", "family
/// photos", 海边旅行的照片 are themes; "the beach photo", "the dog and the beach", `dog.jpg` are pictures.
final class Themes {
    private static final Set<String> SMALL = Set.of("please", "pls", "plz", "thanks", "the", "a", "an", "ok", "okay");

    private Themes() {}

    /// Whether names stand in the clause, and none of them chooses.
    static boolean only(Clause clause) {
        if (clause.has(Sign.ONLY, Sign.USE)) return false;
        var names = IntStream.range(0, clause.size())
                .filter(i -> clause.at(i) instanceof Meaning.Name)
                .boxed()
                .toList();
        return !names.isEmpty() && names.stream().allMatch(i -> isTheme(clause, i));
    }

    private static boolean isTheme(Clause clause, int i) {
        String name = clause.wordsAt(i);
        if (name.contains(".") || name.isEmpty()) return false;
        return Letters.isHan(name.charAt(0)) ? isChineseTheme(clause, i) : isEnglishTheme(clause, i);
    }

    private static boolean isChineseTheme(Clause clause, int i) {
        boolean isOfFilm = clause.is(i - 1, Sign.MAKE) && clause.is(i + 1, Sign.FILM);
        return isOfFilm || clause.at(i + 1) instanceof Meaning.Unknown;
    }

    private static boolean isEnglishTheme(Clause clause, int i) {
        String next = clause.wordsAt(i + 1);
        boolean isPhoto = clause.is(i + 1, Sign.PHOTO);
        if (isPhoto && !next.endsWith("s")) return false;
        boolean isLoose = clause.is(i + 1, Sign.FILLER) || clause.at(i + 1) instanceof Meaning.Unknown;
        boolean isDescribed = isPhoto || (isLoose && !next.isEmpty() && !SMALL.contains(next));
        boolean isWhole = clause.wordsAt(i - 1).contains("whole");
        int before = List.of("the", "a", "an").contains(clause.wordsAt(i - 1)) ? i - 2 : i - 1;
        return isDescribed
                || isWhole
                || clause.is(before, Sign.THIS)
                || clause.is(before, Sign.TO, Sign.FOR, Sign.AT, Sign.IN, Sign.ON);
    }
}
