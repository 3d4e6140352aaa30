package diorama.sound;

/// The discrete Fourier transform of a power of two of samples, in place (Cooley and Tukey, 1965).
final class Fourier {
    private final int size;
    private final double[] cos;
    private final double[] sin;

    Fourier(int size) {
        this.size = size;
        cos = new double[size / 2];
        sin = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cos[i] = StrictMath.cos(2 * Math.PI * i / size);
            sin[i] = -StrictMath.sin(2 * Math.PI * i / size);
        }
    }

    void run(double[] re, double[] im) {
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        for (int length = 2; length <= size; length *= 2) pass(re, im, length);
    }

    private void pass(double[] re, double[] im, int length) {
        int half = length / 2;
        int stride = size / length;
        for (int start = 0; start < size; start += length) {
            for (int k = 0; k < half; k++) {
                int a = start + k;
                int b = a + half;
                double x = re[b] * cos[k * stride] - im[b] * sin[k * stride];
                double y = re[b] * sin[k * stride] + im[b] * cos[k * stride];
                re[b] = re[a] - x;
                im[b] = im[a] - y;
                re[a] += x;
                im[a] += y;
            }
        }
    }

    private static void swap(double[] v, int i, int j) {
        double held = v[i];
        v[i] = v[j];
        v[j] = held;
    }
}
