package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.media.Size;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avutil;

/// A chain of FFmpeg's filters, written in its own language. Frames go in at `buffer@name` and come out at
/// `buffersink@out`.
final class FilterGraph implements AutoCloseable {
    private final AVFilterGraph graph;

    FilterGraph(String description) {
        graph = made(avfilter.avfilter_graph_alloc(), "filters");
        try {
            graph.nb_threads(1);
            AVFilterInOut none = null;
            check(avfilter.avfilter_graph_parse_ptr(graph, description, none, none, null), description);
            check(avfilter.avfilter_graph_config(graph, null), description);
        } catch (Refused e) {
            close();
            throw e;
        }
    }

    /// A source of frames as we paint them.
    static String source(String name, Size size, FrameRate rate) {
        return "buffer@" + name + "=video_size=" + size + ":pix_fmt=yuv420p:time_base=" + rate.denominator() + "/"
                + rate.numerator() + ":pixel_aspect=1/1:colorspace=bt709:range=tv";
    }

    void put(String source, AVFrame frame) {
        int answer = avfilter.av_buffersrc_add_frame_flags(
                filter("buffer@" + source), frame, avfilter.AV_BUFFERSRC_FLAG_KEEP_REF);
        check(answer, "filtering a frame");
    }

    void end(String source) {
        check(avfilter.av_buffersrc_add_frame_flags(filter("buffer@" + source), null, 0), "ending a filter's frames");
    }

    /// Whether a frame has come out, which is in `into` then.
    boolean take(AVFrame into) {
        int answer = avfilter.av_buffersink_get_frame(filter("buffersink@out"), into);
        if (answer == avutil.AVERROR_EAGAIN() || answer == avutil.AVERROR_EOF) return false;
        check(answer, "taking a filtered frame");
        return true;
    }

    private AVFilterContext filter(String name) {
        return made(avfilter.avfilter_graph_get_filter(graph, name), name);
    }

    @Override
    public void close() {
        avfilter.avfilter_graph_free(graph);
    }
}
