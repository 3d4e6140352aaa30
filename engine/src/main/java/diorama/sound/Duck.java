package diorama.sound;

/// Brings music down while somebody speaks and up again after: slowly enough not to be noticed, and not between words.
final class Duck {
    private static final double HEARD = 0.006;
    private static final int HOLD = Waves.RATE / 4;

    private final double depth;
    private final double attack;
    private final double release;
    private double level;
    private double gain = 1;
    private int hold;

    Duck(SoundSettings settings) {
        depth = StrictMath.pow(10, settings.duckDecibels() / 20);
        attack = coefficient(settings.duckAttackMs());
        release = coefficient(settings.duckReleaseMs());
    }

    /// Two thirds of the way in the time that is named.
    private static double coefficient(double ms) {
        return StrictMath.exp(-1000 / (ms * Waves.RATE));
    }

    /// Adds `music` to `mix` where `speech` lets it.
    void run(float[] speech, float[] music, float[] mix, int frames) {
        for (int i = 0; i < frames; i++) {
            double said = Math.max(Math.abs(speech[2 * i]), Math.abs(speech[2 * i + 1]));
            level = Math.max(said, level * 0.9995);
            hold = level > HEARD ? HOLD : Math.max(0, hold - 1);
            double wanted = hold > 0 ? depth : 1;
            gain = wanted + (wanted < gain ? attack : release) * (gain - wanted);
            mix[2 * i] += (float) (music[2 * i] * gain);
            mix[2 * i + 1] += (float) (music[2 * i + 1] * gain);
        }
    }
}
