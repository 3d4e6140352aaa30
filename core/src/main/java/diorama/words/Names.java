package diorama.words;

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

/// What the files of a film are called, whole (`dog.jpg`) and by their stem (`dog`), so that they are known in a
/// sentence; and what is in them in the other language ([Twins]). A stem that is a word of ours (`title.jpg`) counts
/// only whole.
final class Names {
    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff", "bmp", "avif", "mp4", "mov", "avi",
            "mkv", "cube", "srt", "vtt", "webm", "m4v", "mp3", "wav", "m4a", "aac", "flac", "ogg", "opus");
    private static final Set<String> SOUNDS = Set.of("mp3", "wav", "m4a", "aac", "flac", "ogg", "opus");

    private final Map<String, String> known = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private NameParts parts = NameParts.none();

    private Names() {}

    static Names none() {
        return new Names();
    }

    static Names of(Film film, Lexicon lexicon) {
        var all = new HashSet<String>();
        film.draft().pictures().forEach(p -> all.add(p.name()));
        film.library().media().stream().map(Media::name).forEach(all::add);
        var names = new Names();
        for (String name : all) {
            if (name.isBlank()) continue;
            names.put(name, name);
            String stem = stem(name);
            boolean isPlain = stem.length() > 1 && !lexicon.knows(stem);
            if (isPlain && !isAllDigits(stem)) names.put(stem, name);
        }
        // Real names come first: a twin never hides another file.
        for (String name : all)
            for (String twin : Twins.of(stem(name))) if (!lexicon.knows(twin)) names.put(twin, name);
        names.parts = NameParts.of(film, lexicon, names.known.keySet());
        names.byFirst
                .values()
                .forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
        return names;
    }

    private static boolean isAllDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void put(String called, String name) {
        String plain = Letters.plain(called);
        if (known.putIfAbsent(plain, name) == null)
            byFirst.computeIfAbsent(plain.charAt(0), _ -> new ArrayList<>()).add(plain);
    }

    /// The longest name that begins there, as a piece of the plain text.
    Optional<String> longestAt(String plain, int at) {
        if (at > 0 && isPart(plain.charAt(at - 1)) && isPart(plain.charAt(at))) return Optional.empty();
        return byFirst.getOrDefault(plain.charAt(at), List.of()).stream()
                .filter(n -> plain.startsWith(n, at) && endsThere(plain, at + n.length()))
                .findFirst()
                .or(() -> parts.longestAt(plain, at));
    }

    private static boolean endsThere(String plain, int end) {
        if (end >= plain.length()) return true;
        if (!isPart(plain.charAt(end - 1))) return true;
        if (plain.charAt(end) == 's' && (end + 1 >= plain.length() || !isPart(plain.charAt(end + 1)))) return true;
        return !isPart(plain.charAt(end));
    }

    private static boolean isPart(char c) {
        return Letters.isLatin(c) || Letters.isDigit(c) || c == '_';
    }

    /// The full name behind a piece of plain text.
    Optional<String> full(String plain) {
        return Optional.ofNullable(known.get(plain)).or(() -> parts.full(plain));
    }

    static boolean isExtension(String plain, int from) {
        int end = from;
        while (end < plain.length()
                && end - from < 6
                && (Letters.isLatin(plain.charAt(end)) || Letters.isDigit(plain.charAt(end)))) end++;
        return EXTENSIONS.contains(plain.substring(from, end));
    }

    static boolean isSound(String name) {
        return SOUNDS.contains(Letters.plain(name.substring(name.lastIndexOf('.') + 1)));
    }
}
