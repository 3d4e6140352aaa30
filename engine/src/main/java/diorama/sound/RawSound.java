package diorama.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Samples as they are, in a file: what a mix is kept in between its passes, so that hours need no memory. 23 MB a
/// minute.
final class RawSound implements Waves {
    private static final int FRAME_BYTES = 2 * Float.BYTES;

    private final FileChannel channel;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    RawSound(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public int read(float[] into, int frames) {
        if (bytes.capacity() < frames * FRAME_BYTES) {
            bytes = ByteBuffer.allocate(frames * FRAME_BYTES).order(ByteOrder.nativeOrder());
        }
        bytes.clear().limit(frames * FRAME_BYTES);
        try {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        int got = bytes.limit() / FRAME_BYTES;
        bytes.asFloatBuffer().get(into, 0, 2 * got);
        return got;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Writer implements AutoCloseable {
        private final FileChannel channel;
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        Writer(Path file) throws IOException {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        }

        void write(float[] stereo, int frames) throws IOException {
            if (bytes.capacity() < frames * FRAME_BYTES) {
                bytes = ByteBuffer.allocate(frames * FRAME_BYTES).order(ByteOrder.nativeOrder());
            }
            bytes.clear().limit(frames * FRAME_BYTES);
            bytes.asFloatBuffer().put(stereo, 0, 2 * frames);
            while (bytes.hasRemaining()) channel.write(bytes);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
