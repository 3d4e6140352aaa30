package diorama.sound;

import java.util.function.DoubleUnaryOperator;

/// A sound that is a function of time, for tests.
final class Made implements Waves {
    private final long frames;
    private final DoubleUnaryOperator wave;
    private long at;

    private Made(long frames, DoubleUnaryOperator wave) {
        this.frames = frames;
        this.wave = wave;
    }

    static Made of(int seconds, DoubleUnaryOperator wave) {
        return new Made((long) seconds * RATE, wave);
    }

    @Override
    public int read(float[] into, int wanted) {
        int count = (int) Math.min(wanted, frames - at);
        for (int i = 0; i < count; i++) {
            float sample = (float) wave.applyAsDouble((double) (at + i) / RATE);
            into[2 * i] = sample;
            into[2 * i + 1] = sample;
        }
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
