package diorama.encode;

import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes frames as they are, uncompressed, in the YUV4MPEG2 form that every encoder reads.
public final class Y4mWriter implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();
    private final FileChannel file;
    private final Frame frame;

    private Y4mWriter(FileChannel file, Size size) {
        this.file = file;
        this.frame = Frame.allocate(arena, size.width(), size.height());
    }

    public static Y4mWriter create(Path path, Size size, FrameRate rate) throws IOException {
        var file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        var writer = new Y4mWriter(file, size);
        writer.write("YUV4MPEG2 W" + size.width() + " H" + size.height() + " F" + rate.numerator() + ":"
                + rate.denominator() + " Ip A1:1 C420mpeg2 XCOLORRANGE=LIMITED\n");
        return writer;
    }

    /// Paint here, then [#submit].
    public Frame frame() {
        return frame;
    }

    public void submit() throws IOException {
        write("FRAME\n");
        write(frame.y());
        write(frame.u());
        write(frame.v());
    }

    private void write(Plane plane) throws IOException {
        if (plane.strideBytes() == plane.width()) {
            write(plane.samples()
                    .asSlice(0, (long) plane.width() * plane.height())
                    .asByteBuffer());
            return;
        }
        for (int y = 0; y < plane.height(); y++) {
            write(plane.samples()
                    .asSlice((long) y * plane.strideBytes(), plane.width())
                    .asByteBuffer());
        }
    }

    private void write(String text) throws IOException {
        write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) file.write(bytes);
    }

    @Override
    public void close() throws IOException {
        file.close();
        arena.close();
    }
}
