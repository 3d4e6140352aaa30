package diorama.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Sounds made for tests, written as WAV, and what can be measured of any.
final class Tones {
    /// Where in a click's file its peak lies, in samples at 48 kHz.
    static final int CLICK_AT = 2_000;

    private Tones() {}

    static void sine(Path file, double hertz, int ms) throws IOException {
        var samples = new float[ms * 48];
        for (int i = 0; i < samples.length; i++)
            samples[i] = (float) (0.8 * Math.sin(2 * Math.PI * hertz * i / 48_000));
        wav(file, samples);
    }

    /// A sound as a function of seconds, 1 at full scale.
    static void write(Path file, int ms, DoubleUnaryOperator wave) throws IOException {
        var samples = new float[ms * 48];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) wave.applyAsDouble(i / 48_000.0);
        wav(file, samples);
    }

    static void click(Path file, int ms) throws IOException {
        var samples = new float[ms * 48];
        samples[CLICK_AT] = 0.9f;
        wav(file, samples);
    }

    /// Mono, 16 bits, 48 kHz.
    static void wav(Path file, float[] samples) throws IOException {
        var bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + 2 * samples.length).put(ascii("WAVEfmt "));
        bytes.putInt(16).putShort((short) 1).putShort((short) 1).putInt(48_000).putInt(96_000);
        bytes.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(2 * samples.length);
        for (float sample : samples) bytes.putShort((short) Math.round(sample * 32767));
        Files.write(file, bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    record Peaks(List<Long> at, long total) {}

    /// Where single samples stand out.
    static Peaks peaks(Waves waves, float above) {
        var at = new ArrayList<Long>();
        var piece = new float[2 * 4096];
        long total = 0;
        for (int got = waves.read(piece, 4096); got > 0; got = waves.read(piece, 4096)) {
            for (int i = 0; i < got; i++) if (Math.abs(piece[2 * i]) > above) at.add(total + i);
            total += got;
        }
        return new Peaks(at, total);
    }

    /// The root mean square of the next seconds.
    static double level(Waves waves, double seconds) {
        double power = 0;
        float[] samples = next(waves, seconds);
        for (float sample : samples) power += (double) sample * sample;
        return Math.sqrt(power / samples.length);
    }

    /// The largest step from one sample to the next.
    static double steepest(Waves waves, double seconds) {
        float[] samples = next(waves, seconds);
        double most = 0;
        for (int i = 2; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i] - samples[i - 2]));
        return most;
    }

    /// By how often it goes up through zero.
    static double hertz(Waves waves, double seconds) {
        float[] samples = next(waves, seconds);
        int ups = 0;
        for (int i = 2; i < samples.length; i += 2) if (samples[i - 2] < 0 && samples[i] >= 0) ups++;
        return ups / seconds;
    }

    private static float[] next(Waves waves, double seconds) {
        int frames = (int) (seconds * Waves.RATE);
        var samples = new float[2 * frames];
        var piece = new float[2 * 4096];
        for (int done = 0; done < frames; ) {
            int got = waves.read(piece, Math.min(4096, frames - done));
            if (got == 0) break;
            System.arraycopy(piece, 0, samples, 2 * done, 2 * got);
            done += got;
        }
        return samples;
    }
}
