package diorama.sound;

import diorama.movie.EncodedSound;
import diorama.movie.SoundOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A mix as a player hears it: put into a container, decoded again and measured.
final class Heard {
    private final float[] stereo;

    private Heard(float[] stereo) {
        this.stereo = stereo;
    }

    static Heard of(EncodedSound sound, Path file) throws IOException {
        SoundOnly.write(sound, file);
        return read(file);
    }

    /// What is in a file.
    static Heard read(Path file) {
        var pieces = new ArrayList<float[]>();
        int total = 0;
        try (var waves = SoundFile.open(file, "film")) {
            var piece = new float[2 * 4096];
            for (int got = waves.read(piece, 4096); got > 0; got = waves.read(piece, 4096)) {
                pieces.add(java.util.Arrays.copyOf(piece, 2 * got));
                total += 2 * got;
            }
        }
        return new Heard(joined(pieces, total));
    }

    private static float[] joined(List<float[]> pieces, int total) {
        var all = new float[total];
        int at = 0;
        for (float[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /// The greatest difference between this and another, as far as both go.
    double farthestFrom(Heard other) {
        double most = 0;
        for (int i = 0; i < Math.min(stereo.length, other.stereo.length); i++)
            most = Math.max(most, Math.abs(stereo[i] - other.stereo[i]));
        return most;
    }

    long samples() {
        return stereo.length / 2;
    }

    double lufs() {
        var loudness = new Loudness();
        loudness.add(stereo, stereo.length / 2);
        return loudness.lufs();
    }

    double truePeakDecibels() {
        return 20 * Math.log10(Math.max(truePeak(0), truePeak(1)));
    }

    private double truePeak(int side) {
        var samples = new float[stereo.length / 2];
        for (int i = 0; i < samples.length; i++) samples[i] = stereo[2 * i + side];
        var peaks = new float[samples.length];
        new TruePeak(samples.length).add(samples, samples.length, peaks);
        double most = 0;
        for (float peak : peaks) most = Math.max(most, peak);
        return most;
    }

    /// The mean of all samples: a constant offset.
    double offset() {
        double sum = 0;
        for (float sample : stereo) sum += sample;
        return sum / stereo.length;
    }

    /// The largest sample of the last seconds.
    double lastPeak(double seconds) {
        double most = 0;
        for (int i = stereo.length - 2 * (int) (seconds * Waves.RATE); i < stereo.length; i++) {
            most = Math.max(most, Math.abs(stereo[i]));
        }
        return most;
    }

    /// Of the first so many seconds.
    double quietestSecondDecibels(int seconds) {
        double least = Double.MAX_VALUE;
        for (int second = 0; second < seconds; second++) {
            double power = 0;
            for (int i = 0; i < 2 * Waves.RATE; i++) {
                float sample = stereo[second * 2 * Waves.RATE + i];
                power += (double) sample * sample;
            }
            least = Math.min(least, 10 * Math.log10(power / (2 * Waves.RATE)));
        }
        return least;
    }
}
