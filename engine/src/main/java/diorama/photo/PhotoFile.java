package diorama.photo;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/// A photo's bytes in native memory, with what they say before they are decoded. Whoever opens it closes it.
public final class PhotoFile implements AutoCloseable {
    private final String name;
    private final AVPacket packet;
    private final ByteBuffer bytes;
    private final PhotoFormat format;
    private final PhotoSettings settings;

    private PhotoFile(String name, AVPacket packet, PhotoSettings settings) {
        this.name = name;
        this.packet = packet;
        this.settings = settings;
        this.bytes = packet.data().capacity(packet.size()).asByteBuffer().asReadOnlyBuffer();
        byte[] head = new byte[Math.min(PhotoFormat.HEAD_BYTES, packet.size())];
        bytes.get(0, head);
        this.format = PhotoFormat.of(head).orElseThrow(() -> new Refused(new Problem.NotMedia(name, "")));
    }

    /// Reads the whole file, which is why its length is looked at first. `name` is what problems call it.
    public static PhotoFile open(Path file, String name, PhotoSettings settings) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = Files.size(file);
            if (length == 0) throw new Refused(new Problem.EmptyFile(name));
            if (length > settings.maxFileBytes()) {
                throw new Refused(new Problem.TooLarge(name, length, settings.maxFileBytes()));
            }
            return read(name, channel, (int) length, settings);
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(name), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        }
    }

    private static PhotoFile read(String name, FileChannel channel, int length, PhotoSettings settings)
            throws IOException {
        var packet = av_packet_alloc();
        try {
            if (av_new_packet(packet, length) < 0) throw new OutOfMemoryError("no memory for " + length + " bytes");
            var to = packet.data().capacity(length).asByteBuffer();
            while (to.hasRemaining()) {
                if (channel.read(to) < 0) throw new EOFException("it became shorter while it was read");
            }
            return new PhotoFile(name, packet, settings);
        } catch (IOException | RuntimeException e) {
            av_packet_free(packet);
            throw e;
        }
    }

    public String name() {
        return name;
    }

    public PhotoFormat format() {
        return format;
    }

    /// All bytes, from the first; to be read while this is open.
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    AVPacket packet() {
        return packet;
    }

    Refused damaged(String detail) {
        return new Refused(new Problem.Damaged(name, format.name(), detail));
    }

    /// The size as stored, where the header says it. Refuses what is over the limits.
    Header header() {
        var header = Header.read(format, bytes()).orElseThrow(() -> damaged("no size in its header"));
        check(header.width(), header.height());
        return header;
    }

    Size check(long width, long height) {
        if (!settings.allows(width, height)) {
            throw new Refused(new Problem.TooManyPixels(name, width, height, settings.limit()));
        }
        return new Size((int) width, (int) height);
    }

    @Override
    public void close() {
        av_packet_free(packet);
    }
}
