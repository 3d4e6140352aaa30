package diorama.words;

import diorama.draft.Picture;
import diorama.intent.Film;
import diorama.media.Media;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Words out of file names: `6-winter-village.jpg` is "the village photo" too, and 2023夏天海边合影.jpg is 合影那张, as long
/// as no other picture has that word in its name and a picture is spoken of beside it.
final class NameParts {
    private static final Pattern SEPARATORS = Pattern.compile("[-_ .]+");
    private static final PhrasePattern BEHIND =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.PICTURE_BEHIND, ChinesePhrases.PICTURE_BEHIND);
    private static final PhrasePattern BEFORE = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.PICTURE_BEFORE);
    /// `IMG_2042 and 2044`, `photo 2044`: the number that a camera gave.
    private static final Pattern NUMBERED = Pattern.compile("[a-z][-_ ]?([0-9]{3,8})$");
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            ".*([a-z]{2,}[-_]?[0-9]{3,8}(\\.[a-z]{3,4})?([ ,、/+&]|and|or|with|also|then|before|after|to|和|跟|与|及|还有|[0-9]{3,8})*"
                    + "|(photos?|pictures?|pics?|shots?|images?|numbers?|no\\.) ?)$");
    private static final int SHORTEST = 4;
    private static final int LONGEST_HAN = 12;
    private static final int FAR_ENOUGH = 40;

    private final Map<String, String> files = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    static NameParts none() {
        return new NameParts();
    }

    static NameParts of(Film film, Lexicon lexicon, Set<String> known) {
        var withPart = new HashMap<String, Set<String>>();
        for (String name : names(film))
            for (String part : parts(Letters.plain(stem(name))))
                withPart.computeIfAbsent(part, _ -> new HashSet<>()).add(name);
        var parts = new NameParts();
        withPart.forEach((part, files) -> {
            boolean isTelling = files.size() == 1 && !known.contains(part) && !lexicon.knows(part);
            if (isTelling) parts.put(part, files.iterator().next());
        });
        parts.number(names(film), known);
        parts.byFirst
                .values()
                .forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
        return parts;
    }

    private void number(List<String> names, Set<String> known) {
        var numbers = new HashMap<String, String>();
        for (String name : names) {
            var found = NUMBERED.matcher(Letters.plain(stem(name)));
            if (found.find() && Integer.parseInt(found.group(1)) > names.size())
                numbers.merge(found.group(1), name, (_, _) -> "");
        }
        numbers.forEach((number, name) -> {
            if (!name.isEmpty() && !known.contains(number)) put(number, name);
        });
    }

    private static List<String> names(Film film) {
        var shown = film.draft().pictures().stream().map(Picture::name).toList();
        return shown.isEmpty()
                ? film.library().visuals().stream().map(Media::name).toList()
                : shown;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Whole words of Latin letters; of Chinese every piece, since nothing stands between its words.
    private static Set<String> parts(String stem) {
        var parts = new HashSet<String>();
        for (String word : SEPARATORS.split(stem, -1)) {
            boolean isLatin = word.chars().allMatch(c -> Letters.isLatin((char) c));
            if (isLatin && word.length() >= SHORTEST) parts.add(word);
        }
        for (int from = 0; from < stem.length(); from++)
            for (int to = from + 1; to <= stem.length() && to - from <= LONGEST_HAN; to++) {
                if (!Letters.isHan(stem.charAt(to - 1))) break;
                parts.add(stem.substring(from, to));
            }
        return parts;
    }

    private void put(String part, String file) {
        files.put(part, file);
        byFirst.computeIfAbsent(part.charAt(0), _ -> new ArrayList<>()).add(part);
    }

    /// "The village photo", "the village one", 合影那张, "the photo of the village".
    Optional<String> longestAt(String plain, int at) {
        return byFirst.getOrDefault(plain.charAt(at), List.of()).stream()
                .filter(p -> plain.startsWith(p, at)
                        && (Letters.isDigit(p.charAt(0))
                                ? isNumber(plain, at, at + p.length())
                                : isOfPicture(plain, at, at + p.length())))
                .findFirst();
    }

    private static boolean isNumber(String plain, int from, int to) {
        boolean isWhole =
                to >= plain.length() || !(Letters.isDigit(plain.charAt(to)) || Letters.isLatin(plain.charAt(to)));
        return isWhole
                && BEFORE_NUMBER
                        .matcher(plain)
                        .region(Math.max(0, from - FAR_ENOUGH), from)
                        .matches();
    }

    private static boolean isOfPicture(String plain, int from, int to) {
        String behind = plain.substring(to, Math.min(plain.length(), to + FAR_ENOUGH));
        boolean isNext = !behind.isEmpty() && (behind.charAt(0) == ' ' || Letters.isHan(behind.charAt(0)));
        boolean isBehind = isNext && BEHIND.isIn(behind);
        boolean isBefore = BEFORE.isIn(plain.substring(Math.max(0, from - FAR_ENOUGH), from));
        boolean isWhole =
                to >= plain.length() || !Letters.isLatin(plain.charAt(to)) || !Letters.isLatin(plain.charAt(from));
        return isBehind || (isBefore && isWhole && Letters.isLatin(plain.charAt(from)));
    }

    Optional<String> full(String part) {
        return Optional.ofNullable(files.get(part));
    }
}
