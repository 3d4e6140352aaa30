package diorama.sound;

/// All that is not drums gives way to the kick and comes back: the breathing of dance music. The kick is what the drums
/// have below 120 Hz.
final class Breath {
    private static final double ATTACK = coefficient(4);
    private static final double RELEASE = coefficient(170);

    private final double depth;
    private final Biquad kick = new Biquad(Biquad.lowPass(120));
    private double level;

    /// `depth` 0..1: how far it goes down under a full kick.
    Breath(double depth) {
        this.depth = depth;
    }

    private static double coefficient(double ms) {
        return StrictMath.exp(-1000 / (ms * Waves.RATE));
    }

    void run(float[] music, float[] send, float[] drums, int frames) {
        if (depth == 0) return;
        for (int i = 0; i < frames; i++) {
            double hit = Math.min(1, 4 * Math.abs(kick.next(drums[2 * i] + (double) drums[2 * i + 1])));
            double pace = hit > level ? ATTACK : RELEASE;
            level = hit + pace * (level - hit);
            float gain = (float) (1 - depth * level);
            music[2 * i] *= gain;
            music[2 * i + 1] *= gain;
            send[2 * i] *= gain;
            send[2 * i + 1] *= gain;
        }
    }
}
