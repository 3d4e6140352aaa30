package diorama.score;

import java.util.List;
import java.util.Map;

/// A chord: the pitch class of its root and its tones as semitones above it, the root first.
public record Chord(int root, List<Integer> tones) {
    private static final List<Integer> MAJOR_SCALE = List.of(0, 2, 4, 5, 7, 9, 11);

    private static final Map<String, List<Integer>> KINDS = Map.ofEntries(
            Map.entry("", List.of(0, 4, 7)),
            Map.entry("m", List.of(0, 3, 7)),
            Map.entry("5", List.of(0, 7)),
            Map.entry("6", List.of(0, 4, 7, 9)),
            Map.entry("7", List.of(0, 4, 7, 10)),
            Map.entry("9", List.of(0, 4, 10, 14)),
            Map.entry("13", List.of(0, 4, 10, 21)),
            Map.entry("maj7", List.of(0, 4, 7, 11)),
            Map.entry("maj9", List.of(0, 4, 7, 11, 14)),
            Map.entry("m7", List.of(0, 3, 7, 10)),
            Map.entry("m9", List.of(0, 3, 7, 10, 14)),
            Map.entry("m11", List.of(0, 3, 10, 14, 17)),
            Map.entry("add9", List.of(0, 4, 7, 14)),
            Map.entry("madd9", List.of(0, 3, 7, 14)),
            Map.entry("sus2", List.of(0, 2, 7)),
            Map.entry("sus4", List.of(0, 5, 7)),
            Map.entry("7sus", List.of(0, 5, 7, 10)));

    public Chord {
        tones = List.copyOf(tones);
    }

    /// A chord as musicians number them, from the major scale's degrees: `1maj7`, `2m9`, `b7`, `5sus4`.
    static Chord of(String name, int tonic) {
        int at = name.charAt(0) == 'b' ? 1 : 0;
        int root = tonic + MAJOR_SCALE.get(name.charAt(at) - '1') - at;
        var tones = KINDS.get(name.substring(at + 1));
        if (tones == null) throw new IllegalArgumentException("no such chord: " + name);
        return new Chord(Math.floorMod(root, 12), tones);
    }

    boolean holds(int pitch) {
        int above = Math.floorMod(pitch - root, 12);
        return tones.stream().anyMatch(tone -> tone % 12 == above);
    }

    /// The tone of the chord nearest to a pitch; of two as near, the lower.
    int nearest(int pitch) {
        for (int away = 0; away < 12; away++) {
            if (holds(pitch - away)) return pitch - away;
            if (holds(pitch + away)) return pitch + away;
        }
        throw new AssertionError("a chord without tones: " + this);
    }

    /// The root at or above a pitch.
    int rootFrom(int pitch) {
        return pitch + Math.floorMod(root - pitch, 12);
    }
}
