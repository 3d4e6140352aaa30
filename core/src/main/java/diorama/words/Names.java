package diorama.words;

import diorama.draft.Text;
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
import java.util.TreeSet;

/// What the files of a film are called, whole (`dog.jpg`) and by their stem (`dog`), so that they are known in a
/// sentence; and what is in them in the other language ([Twins]). A stem that is a word of ours (`title.jpg`) counts
/// only whole.
final class Names {
    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff", "bmp", "avif", "mp4", "mov", "avi",
            "mkv", "cube", "srt", "vtt", "webm", "m4v", "mp3", "wav", "m4a", "aac", "flac", "ogg", "opus");
    private static final Set<String> CLIPS = Set.of("mp4", "mov", "avi", "mkv", "webm", "m4v");
    private static final Set<String> SOUNDS = Set.of("mp3", "wav", "m4a", "aac", "flac", "ogg", "opus");

    private static final String OPENERS = "把将给让和跟与或是的删掉去留换用加到从在对只要那这张除了";
    private static final int SHORTEST_HAN = 3;
    private static final int LONGEST_WRITTEN = 200;

    private final Map<String, String> known = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> written =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
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
        film.draft()
                .segments()
                .filter(Text.class::isInstance)
                .map(s -> ((Text) s).lettering().words().strip())
                .filter(w -> isTelling(w) && !lexicon.knows(w) && !names.known.containsKey(Letters.plain(w)))
                .forEach(names.written::add);
        names.parts = NameParts.of(film, lexicon, names.known.keySet());
        names.byFirst
                .values()
                .forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
        return names;
    }

    /// Of one word alone nobody could tell that it means what is written.
    private static boolean isTelling(String words) {
        boolean isHan = words.length() >= SHORTEST_HAN && words.chars().allMatch(c -> Letters.isHan((char) c));
        return isHan || (words.indexOf(' ') > 0 && words.length() <= LONGEST_WRITTEN);
    }

    /// What is written on the film, where a sentence says just that.
    Optional<String> writtenAt(String text, int at) {
        if (at > 0 && isPart(Letters.plain(text.charAt(at - 1))) && isPart(Letters.plain(text.charAt(at))))
            return Optional.empty();
        return written.stream()
                .filter(w -> text.regionMatches(true, at, w, 0, w.length()) && endsThere(text, at + w.length()))
                .findFirst();
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
                .filter(n -> plain.startsWith(n, at) && endsThere(plain, at + n.length()) && beginsThere(n, plain, at))
                .findFirst()
                .or(() -> parts.longestAt(plain, at).filter(p -> beginsThere(p, plain, at)));
    }

    /// One Chinese character is a name only where a word can begin: 把山放大, but not 爬山.
    private static boolean beginsThere(String name, String plain, int at) {
        boolean isOne = name.length() == 1 && Letters.isHan(name.charAt(0));
        return !isOne || at == 0 || !Letters.isHan(plain.charAt(at - 1)) || OPENERS.indexOf(plain.charAt(at - 1)) >= 0;
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

    static boolean isClip(String name) {
        return CLIPS.contains(Letters.plain(name.substring(name.lastIndexOf('.') + 1)));
    }

    static boolean isSound(String name) {
        return SOUNDS.contains(Letters.plain(name.substring(name.lastIndexOf('.') + 1)));
    }
}
