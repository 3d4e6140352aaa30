package diorama.sound;

import diorama.time.Speed;

/// A sound played at a speed that may change, as a tape would: its pitch goes with it. Between samples it is read
/// along a cubic curve (Catmull-Rom).
final class Varispeed implements Waves {
    private static final int PIECE = 4096;

    private final Waves source;
    private final Speed speed;
    private float[] held = new float[2 * PIECE];
    private int count;
    private long first;
    private long at;
    private boolean isOver;

    Varispeed(Waves source, Speed speed) {
        this.source = source;
        this.speed = speed;
    }

    @Override
    public int read(float[] into, int frames) {
        for (int i = 0; i < frames; i++, at++) {
            double place = speed.playedMs(at * 1000.0 / RATE) * RATE / 1000;
            long whole = (long) place;
            if (!has(whole + 2)) return i;
            float part = (float) (place - whole);
            into[2 * i] = at(whole, part, 0);
            into[2 * i + 1] = at(whole, part, 1);
        }
        return frames;
    }

    private boolean has(long frame) {
        while (frame >= first + count) {
            if (isOver) return frame - 2 < first + count;
            int kept = Math.clamp(first + count - (frame - 8), 0, count);
            System.arraycopy(held, 2 * (count - kept), held, 0, 2 * kept);
            first += count - kept;
            if (held.length < 2 * (kept + PIECE)) held = java.util.Arrays.copyOf(held, 2 * (kept + PIECE));
            var piece = new float[2 * PIECE];
            int got = source.read(piece, PIECE);
            System.arraycopy(piece, 0, held, 2 * kept, 2 * got);
            count = kept + got;
            isOver = got < PIECE;
        }
        return true;
    }

    private float sample(long frame, int side) {
        long place = frame - first;
        return place < 0 || place >= count ? 0 : held[(int) (2 * place) + side];
    }

    private float at(long frame, float t, int side) {
        float a = sample(frame - 1, side);
        float b = sample(frame, side);
        float c = sample(frame + 1, side);
        float d = sample(frame + 2, side);
        return b + 0.5f * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

    @Override
    public void close() {
        source.close();
    }
}
