package diorama.sound;

import java.util.ArrayList;
import java.util.List;

/// How loud a sound is to people, in LUFS: ITU-R BS.1770-4. Its power after the K filter in blocks of 400 ms, three
/// quarters of one in the next; blocks below -70 LUFS do not count, and of the rest not those 10 LU below their mean.
public final class Loudness {
    private static final int STEP = Waves.RATE / 10;
    private static final int STEPS = 4;
    private static final double SILENCE = -70;
    private static final double GATE = -10;

    private final Biquad[] shelf = {shelf(), shelf()};
    private final Biquad[] floor = {floor(), floor()};
    private final List<Double> steps = new ArrayList<>();
    private double power;
    private int frames;

    /// The standard gives both filters' coefficients for 48 kHz.
    private static Biquad shelf() {
        return new Biquad(new Biquad.Taps(
                1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585));
    }

    private static Biquad floor() {
        return new Biquad(new Biquad.Taps(1, -2, 1, -1.99004745483398, 0.99007225036621));
    }

    public void add(float[] stereo, int count) {
        for (int i = 0; i < count; i++) {
            for (int side = 0; side < 2; side++) {
                double heard = floor[side].next(shelf[side].next(stereo[2 * i + side]));
                power += heard * heard;
            }
            if (++frames == STEP) {
                steps.add(power / STEP);
                power = 0;
                frames = 0;
            }
        }
    }

    /// Of all that was added; -70 where nothing is heard. What is shorter than a block is measured as one.
    public double lufs() {
        double loud = gated(SILENCE);
        return loud <= SILENCE ? SILENCE : gated(Math.max(SILENCE, loud + GATE));
    }

    private double gated(double gate) {
        double sum = 0;
        int blocks = 0;
        for (int i = 0; i + STEPS <= Math.max(STEPS, steps.size()); i++) {
            double block = 0;
            for (int k = i; k < Math.min(i + STEPS, steps.size()); k++) block += steps.get(k) / STEPS;
            if (lufs(block) <= gate) continue;
            sum += block;
            blocks++;
        }
        return blocks == 0 ? SILENCE : lufs(sum / blocks);
    }

    private static double lufs(double power) {
        return power <= 0 ? SILENCE : -0.691 + 10 * StrictMath.log10(power);
    }
}
