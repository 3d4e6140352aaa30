package diorama.movie;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;

/// Copies a film's sound beside its pictures, always a little ahead of them, so that players need not wait for either.
/// The first packet of AAC holds nothing but what the encoder puts before the sound: it is left out, and the film needs
/// no edit list. Nothing is longer than the pictures.
final class SoundCopier implements AutoCloseable {
    private static final long AHEAD = 24_000;

    private final EncodedSound sound;
    private final Muxer muxer;
    private final List<EncodedSound.Packet> packets;
    private final Arena arena = Arena.ofConfined();
    private final FileChannel channel;
    private final BytePointer bytes;
    private int next;

    SoundCopier(EncodedSound sound, Muxer muxer) throws IOException {
        this.sound = sound;
        this.muxer = muxer;
        boolean isPrimed = sound.stream().codec().isPrimed();
        this.packets = sound.packets().stream()
                .filter(p -> p.sample() < sound.samples() && (isPrimed || p.sample() >= 0))
                .toList();
        this.channel = FileChannel.open(sound.file());
        this.bytes = new BytePointer(
                channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer());
    }

    /// All that is heard before a moment, given in samples.
    void copyUntil(long sample) {
        while (next < packets.size() && packets.get(next).sample() <= sample + AHEAD) {
            var packet = packets.get(next++);
            long length = Math.min(packet.samples(), sound.samples() - packet.sample());
            muxer.writeSound(bytes.getPointer(packet.offset()), packet, length);
        }
    }

    void finish() {
        copyUntil(Long.MAX_VALUE / 2);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        channel.close();
        arena.close();
    }
}
