package diorama.sound;

import java.util.Arrays;

/// How much begins at each moment of a sound, a hundred times a second: the spectral flux, the sum of what grows
/// from one short spectrum to the next, on a logarithmic scale (S. Dixon, "Onset detection revisited", 2006),
/// above its own mean.
final class Onsets {
    static final int HOP = Waves.RATE / 100;

    private static final int WINDOW = 1024;
    private static final int HIGHEST = WINDOW * 11_000 / Waves.RATE;
    private static final double GAMMA = 300;
    private static final int MEAN_OVER = 50;

    /// A window sees an onset when most of it lies behind the onset; measured on clicks.
    static final double SEEN_AFTER = 0.66 * WINDOW / HOP;

    /// Low tones have few places in a spectrum, and cymbals hundreds: were all as heavy, hats would drown the kick, and
    /// with it the beat.
    private static final double[] WEIGHTS = weights();

    private Onsets() {}

    private static double[] weights() {
        var weights = new double[HIGHEST];
        double sum = 0;
        for (int k = 1; k < HIGHEST; k++) {
            weights[k] = 1 / Math.sqrt(k);
            sum += weights[k];
        }
        for (int k = 1; k < HIGHEST; k++) weights[k] *= HIGHEST / sum;
        return weights;
    }

    /// `mostHops`: no more of the sound than this is listened to.
    static double[] of(Waves waves, int mostHops) {
        var fourier = new Fourier(WINDOW);
        var shape = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) shape[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / WINDOW);
        var mono = new double[WINDOW];
        var piece = new float[2 * HOP];
        var last = new double[HIGHEST];
        var flux = new double[1024];
        int hops = 0;
        for (int got = waves.read(piece, HOP); got == HOP && hops < mostHops; got = waves.read(piece, HOP)) {
            System.arraycopy(mono, HOP, mono, 0, WINDOW - HOP);
            for (int i = 0; i < HOP; i++) mono[WINDOW - HOP + i] = 0.5 * (piece[2 * i] + (double) piece[2 * i + 1]);
            if (hops == flux.length) flux = Arrays.copyOf(flux, 2 * hops);
            flux[hops++] = flux(fourier, shape, mono, last);
        }
        return aboveMean(Arrays.copyOf(flux, hops));
    }

    private static double flux(Fourier fourier, double[] shape, double[] mono, double[] last) {
        var re = new double[WINDOW];
        var im = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) re[i] = mono[i] * shape[i];
        fourier.run(re, im);
        double flux = 0;
        for (int k = 1; k < HIGHEST; k++) {
            double loud = Math.log1p(GAMMA * Math.hypot(re[k], im[k]) / WINDOW);
            flux += WEIGHTS[k] * Math.max(0, loud - last[k]);
            last[k] = loud;
        }
        return flux;
    }

    private static double[] aboveMean(double[] flux) {
        var above = new double[flux.length];
        double sum = 0;
        for (int i = -MEAN_OVER; i < flux.length; i++) {
            if (i + MEAN_OVER < flux.length) sum += flux[i + MEAN_OVER];
            if (i - MEAN_OVER - 1 >= 0) sum -= flux[i - MEAN_OVER - 1];
            if (i < 0) continue;
            int count = Math.min(flux.length, i + MEAN_OVER + 1) - Math.max(0, i - MEAN_OVER);
            above[i] = Math.max(0, flux[i] - sum / count);
        }
        return above;
    }
}
