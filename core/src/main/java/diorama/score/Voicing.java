package diorama.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a chord lies under the hands: its tones as pitches within a range, led from the chord before with the least
/// movement, without mud (no close seconds low down).
final class Voicing {
    private static final int MUD_BELOW = 52;

    private Voicing() {}

    /// `before` may be empty: then the voicing lies around the middle of the range. `voices` at most are sounded.
    static List<Integer> led(Chord chord, List<Integer> before, Range range, int voices) {
        var best = new ArrayList<Integer>();
        double least = Double.MAX_VALUE;
        for (var candidate : candidates(chord, range, voices)) {
            double cost = cost(candidate, before, range);
            if (cost < least) {
                least = cost;
                best = new ArrayList<>(candidate);
            }
        }
        return best;
    }

    record Range(int low, int high) {
        int middle() {
            return (low + high) / 2;
        }
    }

    private static List<List<Integer>> candidates(Chord chord, Range range, int voices) {
        var tones = sounded(chord, voices);
        var all = new ArrayList<List<Integer>>();
        for (int turn = 0; turn < tones.size(); turn++) {
            for (int base = range.low(); base < range.low() + 12; base++) {
                if (Math.floorMod(base - chord.root() - tones.get(turn), 12) != 0) continue;
                for (int octave = 0; base + octave < range.high(); octave += 12) {
                    var close = close(tones, turn, base + octave);
                    all.add(close);
                    all.add(open(close));
                }
            }
        }
        return all;
    }

    /// With few voices the fifth is left out first, then the root: the bass has it.
    private static List<Integer> sounded(Chord chord, int voices) {
        var tones = new ArrayList<>(chord.tones());
        if (tones.size() > voices && tones.size() > 3) tones.remove((Integer) 7);
        if (tones.size() > voices && tones.size() > 3) tones.removeFirst();
        return tones;
    }

    private static List<Integer> close(List<Integer> tones, int turn, int base) {
        var pitches = new ArrayList<Integer>();
        int last = base;
        pitches.add(base);
        for (int i = 1; i < tones.size(); i++) {
            int tone = tones.get((turn + i) % tones.size()) - tones.get(turn);
            last = last + 1 + Math.floorMod(base + tone - last - 1, 12);
            pitches.add(last);
        }
        return pitches;
    }

    /// The second voice from above an octave down ("drop two").
    private static List<Integer> open(List<Integer> close) {
        if (close.size() < 3) return close;
        var opened = new ArrayList<>(close);
        int dropped = opened.remove(opened.size() - 2) - 12;
        opened.add(dropped);
        opened.sort(Comparator.naturalOrder());
        return opened;
    }

    private static double cost(List<Integer> voicing, List<Integer> before, Range range) {
        double cost = 0;
        for (int pitch : voicing) {
            if (pitch < range.low()) cost += 6.0 * (range.low() - pitch);
            if (pitch > range.high()) cost += 6.0 * (pitch - range.high());
            cost += before.isEmpty() ? 0.2 * Math.abs(pitch - range.middle()) : nearest(pitch, before);
        }
        for (int i = 1; i < voicing.size(); i++) {
            int gap = voicing.get(i) - voicing.get(i - 1);
            if (gap < 3 && voicing.get(i - 1) < MUD_BELOW) cost += 8;
            if (gap == 1) cost += 1.5;
        }
        if (!before.isEmpty()) cost += 1.2 * Math.abs(voicing.getLast() - before.getLast());
        return cost + 0.15 * Math.abs(voicing.getLast() - range.middle() - 4);
    }

    private static int nearest(int pitch, List<Integer> before) {
        int least = 24;
        for (int other : before) least = Math.min(least, Math.abs(pitch - other));
        return least;
    }
}
