package diorama.score;

import diorama.media.Beats;
import java.util.ArrayList;
import java.util.List;

/// Where the beats of music fall: the first `beatCount` multiples of `beatNs` (nanoseconds), bars of `beatsPerBar`.
///
/// ```
/// |    .    .    .    |    .    .    .    |        beat 0 is at 0; bars begin at '|'
/// ```
public record Grid(long beatNs, int beatCount, int beatsPerBar) {
    private static final long NS_PER_MS = 1_000_000;

    public Grid {
        if (beatNs < 1 || beatCount < 1 || beatsPerBar < 1) {
            throw new IllegalArgumentException("no grid: " + beatNs + ", " + beatCount + ", " + beatsPerBar);
        }
    }

    public double beatsPerMinute() {
        return 60e9 / beatNs;
    }

    /// When a beat falls, rounded to the nearest millisecond.
    public long atMs(int beat) {
        return (beatNs * beat + NS_PER_MS / 2) / NS_PER_MS;
    }

    public Beats beats() {
        return every(1);
    }

    public Beats bars() {
        return every(beatsPerBar);
    }

    private Beats every(int step) {
        var at = new ArrayList<Long>();
        for (int beat = 0; beat < beatCount; beat += step) at.add(atMs(beat));
        return new Beats(List.copyOf(at));
    }
}
