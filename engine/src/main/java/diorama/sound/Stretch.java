package diorama.sound;

/// A sound played faster or slower at its own pitch: pieces of it are laid over one another where they are most alike
/// (WSOLA: W. Verhelst, M. Roelands, "An overlap-add technique based on waveform similarity", 1993).
final class Stretch implements Waves {
    private static final int HOP = RATE / 50;
    private static final int SEARCH = RATE / 100;
    private static final int STRIDE = 4;

    private final Waves source;
    private final double speed;
    private float[] held = new float[2 * 8 * HOP];
    private int count;
    private long first;
    private boolean isOver;
    private long hops;
    private long natural;
    private final float[] ready = new float[2 * HOP];
    private int readyFrom = HOP;

    Stretch(Waves source, double speed) {
        this.source = source;
        this.speed = speed;
    }

    @Override
    public int read(float[] into, int frames) {
        int done = 0;
        while (done < frames) {
            if (readyFrom == HOP && !hop()) return done;
            int some = Math.min(frames - done, HOP - readyFrom);
            System.arraycopy(ready, 2 * readyFrom, into, 2 * done, 2 * some);
            readyFrom += some;
            done += some;
        }
        return done;
    }

    /// One more hop: what would naturally follow the last piece fades into the piece near the wanted place that is most
    /// like it.
    private boolean hop() {
        long wanted = (long) (hops * HOP * speed);
        fill(wanted + 2L * HOP + SEARCH, Math.min(natural, wanted - SEARCH));
        if (isOver && wanted >= first + count) return false;
        long place = hops == 0 ? 0 : best(wanted);
        for (int i = 0; i < HOP; i++) {
            float in = hops == 0 ? 1 : (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * (i + 0.5) / HOP));
            for (int side = 0; side < 2; side++) {
                ready[2 * i + side] = sample(natural + i, side) * (1 - in) + sample(place + i, side) * in;
            }
        }
        natural = place + HOP;
        hops++;
        readyFrom = 0;
        return true;
    }

    private long best(long wanted) {
        long best = wanted;
        double most = -Double.MAX_VALUE;
        for (long place = Math.max(0, wanted - SEARCH); place <= wanted + SEARCH; place += STRIDE) {
            double alike = alike(place);
            if (alike > most) {
                most = alike;
                best = place;
            }
        }
        return best;
    }

    private double alike(long place) {
        double product = 0;
        double power = 1e-9;
        for (int i = 0; i < HOP; i += STRIDE) {
            double a = sample(natural + i, 0) + sample(natural + i, 1);
            double b = sample(place + i, 0) + sample(place + i, 1);
            product += a * b;
            power += b * b;
        }
        return product / Math.sqrt(power);
    }

    private float sample(long frame, int side) {
        long place = frame - first;
        return place < 0 || place >= count ? 0 : held[(int) (2 * place) + side];
    }

    /// Holds what lies before `until`, and lets go what lies before `from`.
    private void fill(long until, long from) {
        int dropped = Math.clamp(from - first, 0, count);
        System.arraycopy(held, 2 * dropped, held, 0, 2 * (count - dropped));
        first += dropped;
        count -= dropped;
        while (!isOver && first + count < until) {
            var piece = new float[2 * HOP];
            int got = source.read(piece, HOP);
            if (held.length < 2 * (count + got)) held = java.util.Arrays.copyOf(held, 2 * held.length);
            System.arraycopy(piece, 0, held, 2 * count, 2 * got);
            count += got;
            isOver = got < HOP;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
