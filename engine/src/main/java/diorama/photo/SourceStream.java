package diorama.photo;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXTERNAL;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/// A [ByteSource] as FFmpeg reads it. There is one native callback for all streams, since a process may make only a
/// few; a number that FFmpeg hands back says which stream is meant.
final class SourceStream implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int SEEK_FROM_HERE = 1;
    private static final int SEEK_FROM_END = 2;

    private static final Map<Long, SourceStream> OPEN = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong(1);
    private static final Reading READING = new Reading();
    private static final Seeking SEEKING = new Seeking();

    private final ByteSource source;
    private final Ticket number = new Ticket(NEXT.getAndIncrement());
    private final AVIOContext context;
    private long at;

    SourceStream(ByteSource source) {
        this.source = source;
        OPEN.put(number.address(), this);
        var buffer = new BytePointer(av_malloc(BUFFER_BYTES)).capacity(BUFFER_BYTES);
        context = avio_alloc_context(buffer, BUFFER_BYTES, 0, number, READING, null, SEEKING);
    }

    AVIOContext context() {
        return context;
    }

    private int read(BytePointer to, int size) {
        try {
            int count = source.read(at, to.capacity(size).asByteBuffer());
            at += count;
            return count == 0 ? AVERROR_EOF : count;
        } catch (IOException _) {
            return AVERROR_EXTERNAL;
        }
    }

    private long seek(long offset, int whence) {
        if ((whence & AVSEEK_SIZE) != 0) return source.sizeBytes();
        at = switch (whence & 3) {
            case SEEK_FROM_HERE -> at + offset;
            case SEEK_FROM_END -> source.sizeBytes() + offset;
            default -> offset;
        };
        return at;
    }

    @Override
    public void close() {
        av_free(context.buffer());
        avio_context_free(context);
        OPEN.remove(number.address());
    }

    /// A number in the clothes of an address.
    private static final class Ticket extends Pointer {
        Ticket(long number) {
            address = number;
        }
    }

    private static final class Reading extends Read_packet_Pointer_BytePointer_int {
        @Override
        public int call(Pointer opaque, BytePointer to, int size) {
            var stream = OPEN.get(opaque.address());
            return stream == null ? AVERROR_EOF : stream.read(to, size);
        }
    }

    private static final class Seeking extends Seek_Pointer_long_int {
        @Override
        public long call(Pointer opaque, long offset, int whence) {
            var stream = OPEN.get(opaque.address());
            return stream == null ? -1 : stream.seek(offset, whence);
        }
    }
}
