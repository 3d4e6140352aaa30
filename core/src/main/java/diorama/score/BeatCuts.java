package diorama.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Moves cuts onto beats, before anything is painted: every cut to a beat of its own, in their order, so that together
/// they move as little as possible and no picture is seen too briefly or longer than it can be.
///
/// ```
/// cuts       |        |       |     |
/// beats   .    .    .    .    .    .    .
/// moved        |         |    |    |
/// ```
public final class BeatCuts {
    private static final double NEVER = Double.MAX_VALUE / 4;

    private final List<Long> beats;
    private final Rooms rooms;

    /// How briefly a picture may be seen, how long each of them can be at most (one more than there are cuts), and when
    /// the film ends.
    public record Rooms(long leastMs, List<Long> mostMs, long endMs) {
        public Rooms {
            mostMs = List.copyOf(mostMs);
        }
    }

    private BeatCuts(List<Long> beats, Rooms rooms) {
        this.beats = beats;
        this.rooms = rooms;
    }

    /// The new times of cuts, in ms. Where not every cut finds a beat, those that do not stay where they were; where
    /// there are more cuts than beats, all stay.
    public static List<Long> moved(List<Long> cutsMs, List<Long> beatsMs, Rooms rooms) {
        var inside = beatsMs.stream().filter(ms -> ms > 0 && ms < rooms.endMs()).toList();
        if (cutsMs.isEmpty() || inside.size() < cutsMs.size()) return cutsMs;
        return new BeatCuts(inside, rooms).moved(cutsMs);
    }

    /// The cheapest way through: `cost[b]` is that of the cuts so far when the last of them is on beat `b`.
    private List<Long> moved(List<Long> cuts) {
        var cost = new double[beats.size()];
        var from = new int[cuts.size()][beats.size()];
        for (int cut = 0; cut < cuts.size(); cut++) cost = next(cuts, cut, cost, from[cut]);
        int best = -1;
        for (int b = 0; b < beats.size(); b++) {
            boolean fits = fits(rooms.endMs() - beats.get(b), cuts.size());
            if (fits && cost[b] < NEVER && (best < 0 || cost[b] < cost[best])) best = b;
        }
        if (best < 0) return cuts;
        var moved = new Long[cuts.size()];
        for (int cut = cuts.size() - 1; cut >= 0; cut--) {
            moved[cut] = beats.get(best);
            best = from[cut][best];
        }
        return List.of(moved);
    }

    private double[] next(List<Long> cuts, int cut, double[] before, int[] from) {
        var cost = new double[beats.size()];
        Arrays.fill(cost, NEVER);
        for (int b = 0; b < beats.size(); b++) {
            double away = beats.get(b) - cuts.get(cut);
            double best = cut == 0 && fits(beats.get(b), 0) ? 0 : NEVER;
            for (int a = b - 1; cut > 0 && a >= 0; a--) {
                long seen = beats.get(b) - beats.get(a);
                if (seen > rooms.mostMs().get(cut)) break;
                if (fits(seen, cut) && before[a] < best) {
                    best = before[a];
                    from[b] = a;
                }
            }
            if (best < NEVER) cost[b] = best + away * away;
        }
        return cost;
    }

    private boolean fits(long seenMs, int picture) {
        return seenMs >= rooms.leastMs() && seenMs <= rooms.mostMs().get(picture);
    }

    /// Which beats cuts of this density go to: where pictures are seen for two bars or longer, bars; for about a bar,
    /// half bars; else every beat. Calm music is cut at bars whenever a picture is seen for one.
    public static List<Long> marks(List<Long> beatsMs, int beatsPerBar, long usualSeenMs, boolean isCalm) {
        if (beatsMs.size() < 2) return beatsMs;
        double beatMs = (double) (beatsMs.getLast() - beatsMs.getFirst()) / (beatsMs.size() - 1);
        double bars = usualSeenMs / (beatMs * beatsPerBar);
        int step = bars >= (isCalm ? 0.9 : 1.8) ? beatsPerBar : bars >= 0.9 ? Math.max(1, beatsPerBar / 2) : 1;
        var marks = new ArrayList<Long>();
        for (int i = 0; i < beatsMs.size(); i += step) marks.add(beatsMs.get(i));
        return marks;
    }
}
