package diorama.words;

import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Mood;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Transition;
import diorama.look.Typeface;
import diorama.media.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The phrase book of both languages as one tree over words and characters; people mix languages, so both always count.
/// The longest phrase that begins at a place wins.
final class Lexicon {
    static final Lexicon BOTH = new Lexicon();

    private final Node root = new Node();
    private final Set<String> vocabulary = new HashSet<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Meaning> meaning = Optional.empty();
    }

    /// A phrase that was found: its meaning, and the piece after it.
    record Match(Meaning meaning, int next) {}

    private Lexicon() {
        for (String table : List.of(
                EnglishIdioms.IDIOMS,
                ChineseIdioms.IDIOMS,
                EnglishVerbs.VERBS,
                EnglishNouns.NOUNS,
                EnglishNouns.WHICH,
                EnglishLinks.DEGREES,
                EnglishLinks.LINKS,
                EnglishLinks.TALK,
                EnglishLooks.LOOKS,
                ChineseVerbs.VERBS,
                ChineseNouns.NOUNS,
                ChineseNouns.WHICH,
                ChineseLinks.DEGREES,
                ChineseLinks.LINKS,
                ChineseLinks.TALK,
                ChineseLooks.LOOKS,
                ChineseOrdinary.WORDS)) table.lines().filter(l -> !l.isBlank()).forEach(this::read);
        names();
    }

    /// Looks are understood by their own names too, so that a new one needs no line here; what the tables say wins.
    private void names() {
        var ordinary = new HashSet<>(List.of(OrdinaryWords.ORDINARY.strip().split("\\s+", -1)));
        for (var look : Transition.values()) {
            name(look.names().english(), " transition", new Meaning.Entering(look), ordinary);
            name(look.names().wire().replace('-', ' '), " transition", new Meaning.Entering(look), ordinary);
            name(look.names().chinese(), "转场", new Meaning.Entering(look), ordinary);
            String wipe = look.names().wire().replace('-', ' ') + " wipe";
            if (!isThere(wipe)) put(wipe, new Meaning.Entering(look));
        }
        for (var look : Filter.values()) {
            if (look.isEnd()) continue;
            name(look.names().english(), " filter", new Meaning.Grading(look), ordinary);
            name(look.names().chinese(), "滤镜", new Meaning.Grading(look), ordinary);
        }
    }

    /// With its kind behind it, and alone unless it is an everyday word ("star", "heart") or a single character.
    private void name(String name, String kind, Meaning meaning, Set<String> ordinary) {
        if (!isThere(name + kind)) put(name + kind, meaning);
        boolean isTelling = name.length() > 1 && !ordinary.contains(name) && !isThere(name);
        if (isTelling) put(name, meaning);
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        var meaning = meaning(line.substring(0, colon).strip());
        for (String phrase : line.substring(colon + 2).split(",", -1)) put(phrase.strip(), meaning);
    }

    private boolean isThere(String phrase) {
        var node = root;
        for (var raw : cut(phrase)) {
            var next = node.next.get(raw);
            if (next == null) return false;
            node = next;
        }
        return node.meaning.isPresent();
    }

    /// A phrase stands once: what is read first keeps it, so the tables go from the more to the less telling.
    private void put(String phrase, Meaning meaning) {
        var node = root;
        for (var raw : cut(phrase)) {
            node = node.next.computeIfAbsent(raw, _ -> new Node());
            if (raw.length() > 1) vocabulary.add(raw);
        }
        boolean isLook = meaning instanceof Meaning.Look || meaning instanceof Meaning.Amount;
        if (node.meaning.isEmpty() || isLook) node.meaning = Optional.of(meaning);
    }

    private static List<String> cut(String phrase) {
        var words = new ArrayList<String>();
        for (var raw : Cutter.cut(phrase, NoNames.NONE, new Steps())) if (!raw.is("-")) words.add(raw.text());
        return words;
    }

    /// Names cannot be asked for before the lexicon stands.
    private static final class NoNames {
        private static final Names NONE = Names.none();
    }

    private static Meaning meaning(String key) {
        if (key.equals("ordinary")) return new Meaning.Unknown();
        int blank = key.indexOf(' ');
        if (blank < 0) return Sign.valueOf(key);
        String value = key.substring(blank + 1);
        return switch (key.substring(0, blank)) {
            case "transition" -> new Meaning.Entering(Transition.named(value).orElseThrow());
            case "motion" -> new Meaning.Moving(Motion.named(value).orElseThrow());
            case "filter" -> new Meaning.Grading(Filter.named(value).orElseThrow());
            case "mood" -> new Meaning.Feeling(Mood.named(value).orElseThrow(), false);
            case "mood~" -> new Meaning.Feeling(Mood.named(value).orElseThrow(), true);
            case "platform" -> new Meaning.Showing(Platform.named(value).orElseThrow());
            case "shape" -> new Meaning.Shape(size(value));
            case "place" -> new Meaning.Standing(Place.named(value).orElseThrow());
            case "colour" -> new Meaning.Tint(Colour.parse(value).orElseThrow());
            case "style" -> new Meaning.Styling(TextStyle.named(value).orElseThrow());
            case "coming" -> new Meaning.Coming(TextMotion.named(value).orElseThrow());
            case "face" -> new Meaning.Facing(Typeface.named(value).orElseThrow());
            case "format" -> new Meaning.Format(value);
            case "nth" -> new Meaning.Nth(Integer.parseInt(value));
            case "factor" -> new Meaning.Factor(Double.parseDouble(value));
            case "fraction" -> new Meaning.Fraction(Double.parseDouble(value));
            case "height" -> new Meaning.Height(Integer.parseInt(value));
            default -> throw new IllegalArgumentException("not a kind of meaning: " + key);
        };
    }

    private static Size size(String ratio) {
        int colon = ratio.indexOf(':');
        return new Size(Integer.parseInt(ratio.substring(0, colon)), Integer.parseInt(ratio.substring(colon + 1)));
    }

    /// The longest phrase at a place, if any. A hyphen between words is no more than a blank.
    Optional<Match> longestAt(List<Raw> pieces, int from, Steps steps) {
        return longest(root, pieces, from, steps);
    }

    private Optional<Match> longest(Node node, List<Raw> pieces, int at, Steps steps) {
        steps.one();
        var here = node.meaning.map(m -> new Match(m, at));
        int i = at < pieces.size() && node != root && pieces.get(at).is("-") ? at + 1 : at;
        if (i >= pieces.size()) return here;
        var best = here;
        for (String form : Forms.of(pieces.get(i))) {
            var next = node.next.get(form);
            if (next == null) continue;
            var match = longest(next, pieces, i + 1, steps);
            if (match.isPresent() && match.get().next() > best.map(Match::next).orElse(-1)) best = match;
        }
        return best;
    }

    /// Does a text mean something that no file name may hide? Courtesies, and what we do not do anyway, may be hidden.
    boolean knows(String text) {
        var pieces = Cutter.cut(text, NoNames.NONE, new Steps());
        return longestAt(pieces, 0, new Steps())
                .filter(m -> m.next() == pieces.size() && !isHarmless(m.meaning()))
                .isPresent();
    }

    private static boolean isHarmless(Meaning meaning) {
        if (!(meaning instanceof Sign sign)) return false;
        boolean isSeldom = sign == Sign.PERSON || sign == Sign.SUBJECT || sign == Sign.SIDE || sign == Sign.DATE;
        return isSeldom || sign.sort() == Sign.Sort.BEYOND || sign.sort() == Sign.Sort.COURTESY;
    }

    Set<String> vocabulary() {
        return vocabulary;
    }
}
