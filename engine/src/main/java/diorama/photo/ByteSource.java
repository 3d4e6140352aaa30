package diorama.photo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Bytes that can be read from any place: what a [Container] is opened on. FFmpeg never sees a file's name.
public interface ByteSource {
    long sizeBytes();

    /// Fills as much of `to` as there is from `at` on; says how much, 0 at the end.
    int read(long at, ByteBuffer to) throws IOException;

    static ByteSource of(ByteBuffer bytes) {
        return new ByteSource() {
            @Override
            public long sizeBytes() {
                return bytes.limit();
            }

            @Override
            public int read(long at, ByteBuffer to) {
                int count = (int) Math.clamp(bytes.limit() - at, 0L, to.remaining());
                to.put(bytes.slice((int) Math.min(at, bytes.limit()), count));
                return count;
            }
        };
    }

    static ByteSource of(FileChannel channel) throws IOException {
        long size = channel.size();
        return new ByteSource() {
            @Override
            public long sizeBytes() {
                return size;
            }

            @Override
            public int read(long at, ByteBuffer to) throws IOException {
                return Math.max(0, channel.read(to, at));
            }
        };
    }
}
