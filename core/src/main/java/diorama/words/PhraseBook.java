package diorama.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the lines of a phrase book, one phrase a line, and the classes of words that they speak of, each before it is
/// spoken of:
///
/// ```
/// <someone> = i, we, the app     a class: one of these, the longest first; it may use other classes
/// <someone> just/already* left   a phrase: `?` may be missing, `*` may be missing or be said again
/// [ why/who … gone ]             nothing stands before `[` or behind `]` but commas and stops
/// 被 …5 <去掉>                   `…` any words, as few as fit; `…5` at most five; `…2-5` two to five
/// how do i {deed: ……}            `……` over commas too, over no end of a sentence; `{name: }` can be asked for
/// -ly  misspel-  <number>        one word that ends so; one that begins so; digits
/// !听/看 不见了                  not right behind one of these
/// ```
///
/// Between English words there are blanks, between Chinese characters none; both are put with blanks here.
final class PhraseBook {
    private static final String IS = "> = ";

    private final Map<String, PhrasePart> classes = new HashMap<>(Map.of("number", new PhrasePart.Digits()));
    private final List<PhrasePart> phrases = new ArrayList<>();
    private String line = "";
    private int at;

    private PhraseBook() {}

    /// The phrases of some tables, in their order.
    static PhrasePart of(String... tables) {
        var book = new PhraseBook();
        for (String table : tables) {
            var begun = new StringBuilder();
            for (String line : table.lines().map(String::strip).toList()) {
                begun.append(line).append(' ');
                if (isClass(begun.toString()) && line.endsWith(",")) continue;
                book.read(begun.toString().strip());
                begun.setLength(0);
            }
            if (!begun.isEmpty()) throw new IllegalArgumentException("a class that does not end: " + begun);
        }
        return new PhrasePart.AnyOf(book.phrases);
    }

    private static boolean isClass(String line) {
        return line.startsWith("<") && line.contains(IS);
    }

    private void read(String said) {
        if (said.isEmpty()) return;
        if (!isClass(said)) phrases.add(row(said));
        else
            classes.put(
                    said.substring(1, said.indexOf(IS)), longestFirst(said.substring(said.indexOf(IS) + IS.length())));
    }

    private PhrasePart longestFirst(String list) {
        return any(Stream.of(list.split(",", -1))
                .map(this::row)
                .sorted(Comparator.comparingInt(PhraseBook::length).reversed())
                .toList());
    }

    private PhrasePart row(String phrase) {
        line = phrase.strip();
        at = 0;
        var row = row();
        if (at < line.length()) throw new IllegalArgumentException("a brace that opens nothing: " + line);
        return row;
    }

    private PhrasePart row() {
        var parts = new ArrayList<PhrasePart>();
        while (hasMore()) parts.add(line.charAt(at) == '{' ? named() : chunk());
        return parts.size() == 1 ? parts.getFirst() : new PhrasePart.Row(parts);
    }

    private boolean hasMore() {
        while (at < line.length() && line.charAt(at) == ' ') at++;
        return at < line.length() && line.charAt(at) != '}';
    }

    private PhrasePart named() {
        int colon = line.indexOf(':', at);
        String name = line.substring(at + 1, colon);
        at = colon + 1;
        var part = row();
        if (at >= line.length()) throw new IllegalArgumentException("a brace that is not closed: " + line);
        at++;
        var named = new PhrasePart.Named(name, part);
        boolean isMaybe = at < line.length() && line.charAt(at) == '?';
        if (isMaybe) at++;
        return isMaybe ? new PhrasePart.Maybe(named, /* isRepeated= */ false) : named;
    }

    private PhrasePart chunk() {
        int from = at;
        while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '}')
            at = line.charAt(at) == '<' ? line.indexOf('>', at) + 1 : at + 1;
        String chunk = line.substring(from, at);
        char last = chunk.charAt(chunk.length() - 1);
        boolean isMaybe = chunk.length() > 1 && (last == '?' || last == '*');
        var part = ways(isMaybe ? chunk.substring(0, chunk.length() - 1) : chunk);
        return isMaybe ? new PhrasePart.Maybe(part, last == '*') : part;
    }

    private PhrasePart ways(String chunk) {
        if (chunk.length() == 1) return one(chunk);
        if (chunk.startsWith("!"))
            return new PhrasePart.NotBehind(Set.of(chunk.substring(1).split("/", -1)));
        return any(Stream.of(chunk.split("/", -1)).map(this::one).toList());
    }

    private PhrasePart one(String chunk) {
        if (chunk.equals("[") || chunk.equals("]")) return new PhrasePart.Edge(chunk.equals("]"));
        if (chunk.startsWith("……")) return gap(chunk.substring(2), /* isWide= */ true);
        if (chunk.startsWith("…")) return gap(chunk.substring(1), /* isWide= */ false);
        if (chunk.startsWith("<")) return ofClass(chunk.substring(1, chunk.length() - 1));
        if (chunk.length() > 1 && chunk.startsWith("-")) return new PhrasePart.Like("", chunk.substring(1));
        if (chunk.length() > 1 && chunk.endsWith("-"))
            return new PhrasePart.Like(chunk.substring(0, chunk.length() - 1), "");
        var words = PhraseWord.cut(chunk).stream()
                .<PhrasePart>map(w -> new PhrasePart.Word(Set.of(w.word())))
                .toList();
        return words.size() == 1 ? words.getFirst() : new PhrasePart.Row(words);
    }

    private static PhrasePart gap(String bounds, boolean isWide) {
        if (bounds.isEmpty()) return new PhrasePart.Gap(0, PhrasePart.Gap.ANY, isWide);
        int dash = bounds.indexOf('-');
        int least = dash < 0 ? 0 : Integer.parseInt(bounds.substring(0, dash));
        return new PhrasePart.Gap(least, Integer.parseInt(bounds.substring(dash + 1)), isWide);
    }

    private PhrasePart ofClass(String name) {
        var named = classes.get(name);
        if (named == null) throw new IllegalArgumentException("no such class of words: " + name);
        return named;
    }

    /// Single words are one part together.
    private static PhrasePart any(List<PhrasePart> ways) {
        var words = ways.stream()
                .flatMap(w -> w instanceof PhrasePart.Word(var some) ? some.stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
        var rest = Stream.concat(
                        ways.stream().filter(w -> !(w instanceof PhrasePart.Word)),
                        words.isEmpty() ? Stream.empty() : Stream.of(new PhrasePart.Word(words)))
                .toList();
        return rest.size() == 1 ? rest.getFirst() : new PhrasePart.AnyOf(rest);
    }

    /// How many words a part has at most, gaps aside.
    private static int length(PhrasePart part) {
        return switch (part) {
            case PhrasePart.Word _, PhrasePart.Like _, PhrasePart.Digits _ -> 1;
            case PhrasePart.Gap _, PhrasePart.Edge _, PhrasePart.NotBehind _ -> 0;
            case PhrasePart.Row(var parts) ->
                parts.stream().mapToInt(PhraseBook::length).sum();
            case PhrasePart.AnyOf(var ways) ->
                ways.stream().mapToInt(PhraseBook::length).max().orElse(0);
            case PhrasePart.Maybe(var inner, var _) -> length(inner);
            case PhrasePart.Named(var _, var inner) -> length(inner);
        };
    }
}
