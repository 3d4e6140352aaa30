package diorama.sound;

import diorama.media.Beats;
import java.util.ArrayList;
import java.util.List;

/// Finds the beats of music: how often it repeats (the autocorrelation of its onsets, near to what people tap: an
/// octave guard), then the way from beat to beat that meets the most onsets at about that distance (D. Ellis,
/// "Beat tracking by dynamic programming", 2007). Where the beat is steady, which nearly all music is, the beats
/// are laid on a straight line through them, to a fraction of a hop.
public final class BeatTracker {
    private static final double SLOWEST = 45;
    private static final double FASTEST = 210;

    /// What lies near to this is preferred: of 70 and 140, 70; from about 150 on every other beat is heard, so that all
    /// that are heard are beats.
    private static final double TAPPED = 105;
    private static final double OCTAVES = 0.7;

    /// Less periodic than this is speech, or a pad: no beat.
    private static final double LEAST_PERIODIC = 0.08;

    private static final double TIGHTNESS = 100;
    private static final int FEWEST = 6;
    private static final double STEADY_HOPS = 3;
    private static final double HOPS_A_MINUTE = 60.0 * Waves.RATE / Onsets.HOP;
    private static final double MS_A_HOP = 1000.0 * Onsets.HOP / Waves.RATE;

    private BeatTracker() {}

    /// `seconds`: no more of the sound than this is listened to; where the beat is steady it is carried on to
    /// `lengthMs`.
    public static Beats of(Waves waves, int seconds, long lengthMs) {
        double[] onsets = Onsets.of(waves, seconds * Waves.RATE / Onsets.HOP);
        double period = period(onsets);
        if (period == 0) return Beats.NONE;
        var beats = followed(onsets, period);
        if (beats.size() < FEWEST) return Beats.NONE;
        return new Beats(times(onsets, beats, lengthMs));
    }

    // --- how often ---------------------------------------------------------------------------------------------------

    /// In hops; 0 where nothing repeats.
    private static double period(double[] onsets) {
        int shortest = (int) (HOPS_A_MINUTE / FASTEST);
        int longest = (int) (HOPS_A_MINUTE / SLOWEST) + 1;
        if (onsets.length < 4 * longest) return 0;
        double mean = mean(onsets);
        double power = alike(onsets, 0, mean);
        if (power <= 0) return 0;
        int best = 0;
        double most = 0;
        for (int lag = shortest; lag <= longest; lag++) {
            double octaves = Math.log(HOPS_A_MINUTE / lag / TAPPED) / Math.log(2) / OCTAVES;
            double repeats = comb(onsets, lag, mean) * Math.exp(-0.5 * octaves * octaves);
            if (repeats > most) {
                most = repeats;
                best = lag;
            }
        }
        return most / power < LEAST_PERIODIC ? 0 : refined(onsets, best, mean);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    /// A beat repeats after one, two and four of itself.
    private static double comb(double[] onsets, int lag, double mean) {
        double sum = 0;
        double weights = 0;
        for (int times = 1; times <= 4; times *= 2) {
            if (times * lag * 2 > onsets.length) break;
            double near = 0;
            for (int off = 1 - times; off < times; off++) near = Math.max(near, alike(onsets, times * lag + off, mean));
            sum += near / times;
            weights += 1.0 / times;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static double alike(double[] onsets, int lag, double mean) {
        double sum = 0;
        for (int i = lag; i < onsets.length; i++) sum += (onsets[i] - mean) * (onsets[i - lag] - mean);
        return sum / (onsets.length - lag);
    }

    /// Many beats further the same rounding is a small part of the whole.
    private static double refined(double[] onsets, int lag, double mean) {
        double period = lag;
        for (int times = 2; times * period * 2 < onsets.length && times <= 64; times *= 2) {
            int centre = (int) Math.round(times * period);
            int best = centre;
            for (int at = centre - 3; at <= centre + 3; at++) {
                if (alike(onsets, at, mean) > alike(onsets, best, mean)) best = at;
            }
            double before = alike(onsets, best - 1, mean);
            double peak = alike(onsets, best, mean);
            double after = alike(onsets, best + 1, mean);
            double bend = before - 2 * peak + after;
            period = (best + (bend == 0 ? 0 : Math.clamp((before - after) / (2 * bend), -0.5, 0.5))) / times;
        }
        return period;
    }

    // --- where -------------------------------------------------------------------------------------------------------

    /// The hops of the beats.
    private static List<Integer> followed(double[] onsets, double period) {
        var score = new double[onsets.length];
        var from = new int[onsets.length];
        double scale = 1 / (1e-9 + deviation(onsets));
        for (int i = 0; i < onsets.length; i++) {
            double best = 0;
            from[i] = -1;
            for (int back = (int) (period / 2); back <= 2 * period && back <= i; back++) {
                double off = Math.log(back / period);
                double way = score[i - back] - TIGHTNESS * off * off;
                if (way > best) {
                    best = way;
                    from[i] = i - back;
                }
            }
            score[i] = onsets[i] * scale + best;
        }
        return way(score, from, period);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) sum += (value - mean) * (value - mean);
        return Math.sqrt(sum / values.length);
    }

    private static List<Integer> way(double[] score, int[] from, double period) {
        int last = score.length - 1;
        for (int i = last; i > Math.max(0, score.length - 1 - 2 * period); i--) if (score[i] > score[last]) last = i;
        var beats = new ArrayList<Integer>();
        for (int at = last; at >= 0; at = from[at]) beats.addFirst(at);
        return beats;
    }

    // --- when --------------------------------------------------------------------------------------------------------

    private static List<Long> times(double[] onsets, List<Integer> beats, long lengthMs) {
        var places = new double[beats.size()];
        for (int i = 0; i < places.length; i++) places[i] = peak(onsets, beats.get(i));
        var line = Line.through(places);
        var times = new ArrayList<Long>();
        if (line.deviation() < STEADY_HOPS) {
            int first = (int) Math.ceil((-0.5 - line.start()) / line.step());
            for (int i = first; ms(line.at(i)) < lengthMs; i++) add(times, ms(line.at(i)));
        } else {
            for (double place : places) add(times, ms(place));
        }
        return List.copyOf(times);
    }

    private static long ms(double hop) {
        return Math.round((hop + 1 - Onsets.SEEN_AFTER) * MS_A_HOP);
    }

    private static void add(List<Long> times, long ms) {
        if (ms >= 0 && (times.isEmpty() || ms > times.getLast())) times.add(ms);
    }

    private static double peak(double[] onsets, int at) {
        if (at < 1 || at >= onsets.length - 1) return at;
        double bend = onsets[at - 1] - 2 * onsets[at] + onsets[at + 1];
        return bend >= 0 ? at : at + Math.clamp((onsets[at - 1] - onsets[at + 1]) / (2 * bend), -0.5, 0.5);
    }

    /// The straight line nearest to the beats: `start + step * i`. Beats that lie far off count for nothing: it is laid
    /// twice.
    private record Line(double start, double step, double deviation) {
        static Line through(double[] places) {
            var all = fit(places, Double.MAX_VALUE, null);
            return fit(places, Math.max(1.5, 1.5 * all.deviation()), all);
        }

        private static Line fit(double[] places, double within, @org.jspecify.annotations.Nullable Line near) {
            double n = 0;
            double x = 0;
            double y = 0;
            double xx = 0;
            double xy = 0;
            for (int i = 0; i < places.length; i++) {
                if (near != null && Math.abs(places[i] - near.at(i)) > within) continue;
                n++;
                x += i;
                y += places[i];
                xx += (double) i * i;
                xy += i * places[i];
            }
            double step = (n * xy - x * y) / (n * xx - x * x);
            double start = (y - step * x) / n;
            double off = 0;
            for (int i = 0; i < places.length; i++) {
                double away = places[i] - start - step * i;
                if (near == null || Math.abs(places[i] - near.at(i)) <= within) off += away * away;
            }
            return new Line(start, step, Math.sqrt(off / n));
        }

        double at(int i) {
            return start + step * i;
        }
    }
}
