package diorama.sound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// A sound that begins anew before it is over, again and again; where two rounds meet, the old one goes while the
/// new one comes, at equal power.
///
/// ```
/// |  round 1        \|
///              |/ round 2        \|
/// ```
final class Loop implements Waves {
    private final Supplier<Waves> opener;
    private final long period;
    private final int seam;
    private final Deque<Round> rounds = new ArrayDeque<>();
    private float[] piece = new float[0];
    private long at;
    private long begun;

    private record Round(Waves waves, long start) {}

    /// `period`: how many frames after its beginning a round is followed by the next.
    Loop(Supplier<Waves> opener, long period, int seam) {
        this.opener = opener;
        this.period = Math.max(1, period);
        this.seam = (int) Math.min(seam, this.period / 2);
    }

    @Override
    public int read(float[] into, int frames) {
        java.util.Arrays.fill(into, 0, 2 * frames, 0);
        if (piece.length < 2 * frames) piece = new float[2 * frames];
        for (int done = 0; done < frames; ) {
            while (begun * period <= at) rounds.add(new Round(opener.get(), begun++ * period));
            int count = (int) Math.min(frames - done, begun * period - at);
            for (var round : rounds) add(round, into, done, count);
            done += count;
            at += count;
            while (rounds.size() > 1 && at >= rounds.peekFirst().start() + period + seam) {
                rounds.removeFirst().waves().close();
            }
        }
        return frames;
    }

    private void add(Round round, float[] into, int from, int count) {
        int got = round.waves().read(piece, count);
        for (int i = 0; i < got; i++) {
            float gain = (float) gain(at + i - round.start(), round.start() == 0);
            into[2 * (from + i)] += piece[2 * i] * gain;
            into[2 * (from + i) + 1] += piece[2 * i + 1] * gain;
        }
    }

    private double gain(long within, boolean isFirst) {
        if (seam == 0) return within < period ? 1 : 0;
        if (within < seam) return isFirst ? 1 : StrictMath.sin(Math.PI / 2 * within / seam);
        if (within < period) return 1;
        return within >= period + seam ? 0 : StrictMath.cos(Math.PI / 2 * (within - period) / seam);
    }

    @Override
    public void close() {
        for (var round : rounds) round.waves().close();
    }
}
