package diorama.sound;

import diorama.encode.SoundCodec;
import diorama.encode.SoundDecoder;
import diorama.encode.SoundSink;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Listens to packets on their way into a file as a player would, for the highest true peak: an encoder adds to that of
/// the samples that it was given.
final class Aftersound implements SoundSink, AutoCloseable {
    /// More than a packet holds.
    private static final int MOST = 8192;

    private final SoundSink next;
    private final TruePeak left = new TruePeak(MOST);
    private final TruePeak right = new TruePeak(MOST);
    private final float[] peaks = new float[MOST];
    private @Nullable SoundDecoder decoder;
    private float most;

    Aftersound(SoundSink next) {
        this.next = next;
    }

    /// `header` is what the decoder must know first. Not called, nothing is listened to.
    void begin(SoundCodec codec, byte[] header) {
        decoder = SoundDecoder.open(codec, header, this::hear);
    }

    @Override
    public void accept(MemorySegment bytes, long sample, int samples) {
        next.accept(bytes, sample, samples);
        if (decoder != null) decoder.accept(bytes, sample, samples);
    }

    private void hear(float[] l, float[] r, int count) {
        java.util.Arrays.fill(peaks, 0, count, 0);
        left.add(l, count, peaks);
        right.add(r, count, peaks);
        for (int i = 0; i < count; i++) most = Math.max(most, peaks[i]);
    }

    /// In decibels of full scale, when all packets have come; the lowest where nothing was listened to.
    double truePeakDecibels() {
        if (decoder != null) decoder.finish();
        return 20 * StrictMath.log10(Math.max(most, 1e-6));
    }

    @Override
    public void close() {
        if (decoder != null) decoder.close();
    }
}
