package diorama.letter.emoji;

import static diorama.letter.emoji.FontTables.unsigned;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which glyphs become one: families, flags, skin tones, keycaps. `GSUB`, lookups of type 4, all of them in their
/// order.
final class Ligatures {
    private static final int LIGATURE = 4;

    private final List<Map<Integer, List<Ligature>>> lookups = new ArrayList<>();

    private record Ligature(List<Integer> rest, int glyph) {
        Ligature {
            rest = List.copyOf(rest);
        }

        boolean fits(List<Integer> glyphs, int at) {
            int end = at + 1 + rest.size();
            return end <= glyphs.size() && glyphs.subList(at + 1, end).equals(rest);
        }
    }

    Ligatures(ByteBuffer gsub) {
        int list = unsigned(gsub, 8);
        int count = unsigned(gsub, list);
        for (int i = 0; i < count; i++) {
            int lookup = list + unsigned(gsub, list + 2 + 2 * i);
            if (unsigned(gsub, lookup) == LIGATURE) lookups.add(read(gsub, lookup));
        }
    }

    private static Map<Integer, List<Ligature>> read(ByteBuffer gsub, int lookup) {
        var ligatures = new HashMap<Integer, List<Ligature>>();
        int parts = unsigned(gsub, lookup + 4);
        for (int i = 0; i < parts; i++) readPart(gsub, lookup + unsigned(gsub, lookup + 6 + 2 * i), ligatures);
        return ligatures;
    }

    private static void readPart(ByteBuffer gsub, int part, Map<Integer, List<Ligature>> ligatures) {
        var firsts = covered(gsub, part + unsigned(gsub, part + 2));
        for (int i = 0; i < firsts.size(); i++) {
            int set = part + unsigned(gsub, part + 6 + 2 * i);
            var found = ligatures.computeIfAbsent(firsts.get(i), _ -> new ArrayList<>());
            int count = unsigned(gsub, set);
            for (int k = 0; k < count; k++) found.add(ligature(gsub, set + unsigned(gsub, set + 2 + 2 * k)));
        }
    }

    private static Ligature ligature(ByteBuffer gsub, int at) {
        var rest = new ArrayList<Integer>();
        int count = unsigned(gsub, at + 2) - 1;
        for (int i = 0; i < count; i++) rest.add(unsigned(gsub, at + 4 + 2 * i));
        return new Ligature(rest, unsigned(gsub, at));
    }

    /// The glyphs of a coverage table, in its order: a list of glyphs, or of ranges.
    private static List<Integer> covered(ByteBuffer gsub, int at) {
        var glyphs = new ArrayList<Integer>();
        int count = unsigned(gsub, at + 2);
        boolean isList = unsigned(gsub, at) == 1;
        for (int i = 0; i < count; i++) {
            int entry = at + 4 + (isList ? 2 : 6) * i;
            int last = isList ? unsigned(gsub, entry) : unsigned(gsub, entry + 2);
            for (int glyph = unsigned(gsub, entry); glyph <= last; glyph++) glyphs.add(glyph);
        }
        return glyphs;
    }

    /// The glyphs with all that belong together as one. The font names longer ligatures before shorter ones.
    List<Integer> joined(List<Integer> glyphs) {
        var now = glyphs;
        for (var lookup : lookups) now = joined(lookup, now);
        return now;
    }

    private static List<Integer> joined(Map<Integer, List<Ligature>> lookup, List<Integer> glyphs) {
        var joined = new ArrayList<Integer>();
        int at = 0;
        while (at < glyphs.size()) {
            int from = at;
            var found = lookup.getOrDefault(glyphs.get(at), List.of()).stream()
                    .filter(l -> l.fits(glyphs, from))
                    .findFirst();
            joined.add(found.map(Ligature::glyph).orElse(glyphs.get(at)));
            at += 1 + found.map(l -> l.rest().size()).orElse(0);
        }
        return joined;
    }
}
