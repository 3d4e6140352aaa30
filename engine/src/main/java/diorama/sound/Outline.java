package diorama.sound;

import diorama.plan.Soundtrack;
import diorama.problem.Problem;
import diorama.problem.Refused;

/// How loud a sound is from moment to moment, for a drawing of it: the highest peak of each [#STEP_MS], 0..255 of full
/// scale. Nobody writes into the peaks or compares two of these.
@SuppressWarnings("ArrayRecordComponent")
public record Outline(byte[] peaks) {
    public static final int STEP_MS = 40;
    private static final int STEP = Waves.RATE * STEP_MS / 1000;

    /// Of all that is heard in it, with its volumes, fades and ducking, as it is before it is brought to its loudness.
    public static Outline of(Soundtrack sound, SoundFiles files, SoundSettings settings) {
        long samples = sound.samples(Waves.RATE);
        var peaks = new byte[(int) Math.ceilDiv(samples, (long) STEP)];
        var piece = new float[2 * STEP];
        try (var mixer = new Mixer(sound, files, settings)) {
            for (int i = 0; i < peaks.length; i++) {
                if (Thread.currentThread().isInterrupted()) throw new Refused(new Problem.Cancelled());
                peaks[i] = peak(piece, mixer.read(piece, STEP));
            }
        }
        return new Outline(peaks);
    }

    private static byte peak(float[] stereo, int frames) {
        float most = 0;
        for (int i = 0; i < 2 * frames; i++) most = Math.max(most, Math.abs(stereo[i]));
        return (byte) Math.min(255, Math.round(255 * most));
    }
}
