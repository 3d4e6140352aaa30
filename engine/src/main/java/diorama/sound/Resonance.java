package diorama.sound;

/// The low pass of a tone, which may have a peak at its edge and may move while the tone sounds: two lossy
/// integrators in a ring (P. Kellett's resonant filter in the archive of musicdsp.org). Tuned like that of the
/// JDK's synthesiser, on which the moods were mixed first: softer by 3.5 dB even far below its edge, and left out
/// above 6.5 kHz.
final class Resonance {
    private static final double LOWEST_KEY = 8.176;
    private static final double LOWEST = 120;
    private static final double HIGHEST = 6.0 / 7 * Waves.RATE / (2 * Math.PI);

    private boolean isOpen;
    private final float loss;
    private final float gain;
    private float pace;
    private float keep;
    private float first;
    private float second;

    /// The form takes half of the peak's height away from all.
    Resonance(double cents, double decibels) {
        isOpen = decibels <= 0;
        loss = (float) (Math.sqrt(0.5) * StrictMath.pow(10, -decibels / 20));
        gain = (float) StrictMath.pow(10, -decibels / 40);
        tune(cents);
    }

    private static double hertz(double cents) {
        return LOWEST_KEY * StrictMath.pow(2, cents / 1200);
    }

    boolean isOpen() {
        return isOpen;
    }

    /// Once it has been felt, it stays.
    void tune(double cents) {
        double hertz = hertz(cents);
        isOpen &= hertz >= HIGHEST;
        double part = Math.clamp(hertz, LOWEST, HIGHEST) / HIGHEST;
        pace = (float) StrictMath.sqrt((1 - StrictMath.cos(part)) * Math.PI / 2);
        keep = 1 - loss * pace;
    }

    float next(float x) {
        first = keep * first + pace * (x - second);
        second = keep * second + pace * first;
        return second * gain;
    }
}
