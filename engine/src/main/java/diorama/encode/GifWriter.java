package diorama.encode;

import static diorama.encode.Ffmpeg.made;

import diorama.frame.Frame;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/// Writes a GIF in two goes: [#sample] some frames, of which one palette is made for the whole film, then [#submit]
/// every frame.
public final class GifWriter implements AutoCloseable {
    /// 255 colours, and the patterned dither, which does not crawl from frame to frame.
    private static final String MAKE_PALETTE = ",palettegen=reserve_transparent=0:stats_mode=full,buffersink@out";

    private static final String USE_PALETTE =
            "[film];buffer@palette=video_size=16x16:pix_fmt=bgra:time_base=1/1[colours];"
                    + "[film][colours]paletteuse=dither=bayer:bayer_scale=3:diff_mode=rectangle,buffersink@out";

    private final Size size;
    private final FilterGraph sampling;
    private final FilterGraph colouring;
    private final AVFrame taken;
    private final GifFile file;
    private long submitted;

    private GifWriter(Path path, Size size, FrameRate rate) {
        this.size = size;
        this.file = new GifFile(path, size, rate);
        this.taken = made(avutil.av_frame_alloc(), "a frame");
        String source = FilterGraph.source("in", size, rate);
        this.sampling = new FilterGraph(source + MAKE_PALETTE);
        this.colouring = new FilterGraph(source + USE_PALETTE);
    }

    public static GifWriter create(Path path, Size size, FrameRate rate) {
        return new GifWriter(path, size, rate);
    }

    /// The film's colours are chosen from frames such as this one.
    public void sample(Consumer<Frame> painter) {
        try (var picture = FfmpegFrame.allocate(size)) {
            painter.accept(picture.frame());
            sampling.put("in", picture.pointer());
        }
    }

    /// No more samples: the palette is made.
    public void choose() {
        sampling.end("in");
        if (!sampling.take(taken)) throw new AssertionError("no palette was made");
        colouring.put("palette", taken);
        colouring.end("palette");
        avutil.av_frame_unref(taken);
    }

    public void submit(Consumer<Frame> painter) {
        try (var picture = FfmpegFrame.allocate(size)) {
            painter.accept(picture.frame());
            picture.number(submitted++);
            colouring.put("in", picture.pointer());
            drain();
        }
    }

    public void finish() {
        colouring.end("in");
        drain();
        file.finish();
    }

    private void drain() {
        while (colouring.take(taken)) {
            file.write(taken);
            avutil.av_frame_unref(taken);
        }
    }

    @Override
    public void close() {
        file.close();
        sampling.close();
        colouring.close();
        avutil.av_frame_free(taken);
    }
}
