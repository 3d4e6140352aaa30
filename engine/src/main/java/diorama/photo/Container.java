package diorama.photo;

import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/// An opened container (MP4, HEIF, Matroska...) over a [ByteSource]. Whoever opens it closes it; the source stays the
/// caller's.
public final class Container implements AutoCloseable {
    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private final AVFormatContext context;
    private final SourceStream stream;

    private Container(AVFormatContext context, SourceStream stream) {
        this.context = context;
        this.stream = stream;
    }

    /// The container is recognised by its content.
    public static Container open(ByteSource source) throws Unreadable {
        var stream = new SourceStream(source);
        var context = avformat_alloc_context();
        context.pb(stream.context());
        int opened = avformat_open_input(context, "", null, (AVDictionary) null);
        if (opened < 0) {
            stream.close();
            throw new Unreadable(AvError.text(opened));
        }
        return new Container(context, stream);
    }

    /// The bytes are not a container that FFmpeg can read.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }

    public AVFormatContext context() {
        return context;
    }

    @Override
    public void close() {
        avformat_close_input(context);
        stream.close();
    }
}
