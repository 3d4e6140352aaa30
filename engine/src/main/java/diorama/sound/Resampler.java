package diorama.sound;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set_double;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert_frame;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;

/// Decoded frames of any rate, form and number of channels as floats in turn, at the rate that is wanted.
final class Resampler implements AutoCloseable {
    private final int rate;
    private final int channels;
    private final AVFrame made = av_frame_alloc();
    private SwrContext context = swr_alloc();
    private boolean isFresh = true;
    private float[] samples = new float[0];

    Resampler(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
    }

    /// How many frames came out; they are in [#samples]. A stream that changes its form in the middle goes on.
    int put(AVFrame decoded) {
        prepare(decoded);
        int answer = convert(decoded);
        if (answer >= 0) return answer;
        forget();
        prepare(decoded);
        return Math.max(0, convert(decoded));
    }

    /// A single channel is heard on both sides as loud as it is; left alone, each side would get 0.71 of it.
    private void prepare(AVFrame decoded) {
        boolean isDoubled = decoded.ch_layout().nb_channels() == 1 && channels == 2;
        if (isFresh && isDoubled) av_opt_set_double(context, "rematrix_volume", Math.sqrt(2), 0);
        isFresh = false;
    }

    /// What is still held back; after the last frame.
    int drain() {
        return Math.max(0, convert(null));
    }

    private int convert(@org.jspecify.annotations.Nullable AVFrame decoded) {
        av_frame_unref(made);
        made.sample_rate(rate).format(AV_SAMPLE_FMT_FLT);
        av_channel_layout_default(made.ch_layout(), channels);
        int answer = swr_convert_frame(context, made, decoded);
        if (answer < 0) return answer;
        int count = made.nb_samples() * channels;
        if (count > samples.length) samples = new float[count];
        if (count > 0) new FloatPointer(made.data(0)).get(samples, 0, count);
        return made.nb_samples();
    }

    float[] samples() {
        return samples;
    }

    /// The first `frames` of them, as an array of their own.
    float[] samples(int frames) {
        return java.util.Arrays.copyOf(samples, frames * channels);
    }

    /// As if nothing had been put in: after a seek.
    void forget() {
        swr_free(context);
        context = swr_alloc();
        isFresh = true;
    }

    @Override
    public void close() {
        av_frame_free(made);
        swr_free(context);
    }
}
