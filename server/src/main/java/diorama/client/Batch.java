package diorama.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Several files, each to become a film of its own: which wish is whose. One wish is everybody's; as many wishes as
/// files are taken in their order; a wish may also name its file, or say which one it is.
final class Batch {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;；\\n]|(?<=[.。])\\s+(?=\\d+[.:)、]))\\s*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^(?:the |photo |picture |no\\.? ?|#)?(?:(?<digits>\\d{1,3})(?:st|nd|rd|th)?(?: one)?\\s*[:：.)、-]|第(?<han>[一二三四五六七八九十]|\\d{1,3})[张个段]?\\s*[:：,，、]?|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?: one)?\\s*[:,-])\\s*(?<wish>.+)$");
    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String HAN = "一二三四五六七八九十";

    private Batch() {}

    record Item(Path file, String wish) {}

    static List<Item> plan(String wishes, List<Path> files) {
        var parts =
                BETWEEN.splitAsStream(wishes).filter(part -> !part.isBlank()).toList();
        var named = parts.stream()
                .map(part -> named(part, files))
                .flatMap(Optional::stream)
                .toList();
        if (named.size() == parts.size()) return named;
        if (parts.size() == files.size() && files.size() > 1) return inOrder(parts, files);
        return files.stream().map(file -> new Item(file, wishes)).toList();
    }

    private static List<Item> inOrder(List<String> parts, List<Path> files) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < files.size(); i++) items.add(new Item(files.get(i), parts.get(i)));
        return items;
    }

    private static Optional<Item> named(String part, List<Path> files) {
        for (var file : files) {
            String name = file.getFileName().toString();
            for (var said : List.of(name, stem(file))) {
                boolean isNamed = part.toLowerCase(Locale.ROOT).startsWith(said.toLowerCase(Locale.ROOT));
                String rest = isNamed ? part.substring(said.length()) : "";
                if (isNamed && rest.matches("(?s)[\\s:：,，-].*") && !wish(rest).isEmpty())
                    return Optional.of(new Item(file, wish(rest)));
            }
        }
        var numbered = NUMBERED.matcher(part);
        if (!numbered.matches()) return Optional.empty();
        var index = index(numbered, files.size());
        if (index.isEmpty() || index.getAsInt() >= files.size()) return Optional.empty();
        return Optional.of(
                new Item(files.get(index.getAsInt()), numbered.group("wish").strip()));
    }

    private static String wish(String rest) {
        return rest.replaceAll("^[\\s:：,，-]+", "").strip();
    }

    private static OptionalInt index(java.util.regex.Matcher numbered, int count) {
        var digits = Optional.ofNullable(numbered.group("digits"));
        if (digits.isPresent()) return whole(digits.get());
        var han = Optional.ofNullable(numbered.group("han"));
        if (han.isPresent()) return HAN.contains(han.get()) ? OptionalInt.of(HAN.indexOf(han.get())) : whole(han.get());
        String word = Optional.ofNullable(numbered.group("word")).orElse("").toLowerCase(Locale.ROOT);
        return OptionalInt.of(word.equals("last") ? count - 1 : WORDS.indexOf(word));
    }

    private static OptionalInt whole(String digits) {
        int number = Integer.parseInt(digits);
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number - 1);
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
