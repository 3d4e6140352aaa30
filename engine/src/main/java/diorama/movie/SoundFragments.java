package diorama.movie;

import static diorama.movie.Boxes.box;
import static diorama.movie.Boxes.bytes;
import static diorama.movie.Boxes.full;
import static diorama.movie.Boxes.ints;
import static diorama.movie.Boxes.joined;
import static diorama.movie.Boxes.shorts;

import diorama.encode.SoundCodec;
import diorama.encode.SoundEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HexFormat;
import java.util.List;

/// A film's sound in fragments, beside those of its pictures and in step with them: the very packets that an export
/// holds, some seconds in each. Only AAC is written so.
///
/// ```
/// | packet -1 |  packet 0 ... 187  |  packet 188 ... 375  | ...
///  left out      fragment 0           fragment 1              the last packet ends with the film
/// ```
public final class SoundFragments {
    /// The codec as a playlist names it (RFC 6381).
    public static final String CODEC = "mp4a.40.2";

    /// Samples in a packet of AAC.
    private static final int PACKET = 1024;

    /// Packets in a fragment: four seconds.
    private static final int PACKETS = 188;

    private static final int ALL_ARE_KEYS = 0x02000000;

    /// The data's place; then of each packet its length in samples and its size.
    private static final int RUN = 0x00000301;

    private SoundFragments() {}

    /// How many fragments a sound of so many samples has, known before it is made.
    public static int count(long samples) {
        return (int) Math.ceilDiv(samples, (long) PACKETS * PACKET);
    }

    /// How many samples a fragment of it holds.
    public static long length(long samples, int fragment) {
        long start = (long) fragment * PACKETS * PACKET;
        return Math.min(samples - start, (long) PACKETS * PACKET);
    }

    /// What a player must know first.
    public static byte[] head(SoundStream stream) {
        if (stream.codec() != SoundCodec.AAC) throw new IllegalArgumentException("no fragments of " + stream.codec());
        var kind = new Fragments.Kind("soun", full("smhd", 0, shorts(0, 0)), coding(stream));
        byte[] track = Fragments.track(0x100, ints(0, 0));
        byte[] defaults = full("trex", 0, ints(Fragments.TRACK, 1, PACKET, 0, ALL_ARE_KEYS));
        return Fragments.head(box("trak", track, Fragments.media(SoundEncoder.RATE, kind)), defaults);
    }

    private static byte[] coding(SoundStream stream) {
        byte[] settings = HexFormat.of().parseHex(stream.headerHex());
        return box(
                "mp4a",
                new byte[6],
                shorts(1),
                ints(0, 0),
                shorts(SoundEncoder.CHANNELS, 16, 0, 0),
                ints(SoundEncoder.RATE << 16),
                full("esds", 0, elementary(settings)));
    }

    /// ISO/IEC 14496-1, 7.2.6.5: an elementary stream of AAC (0x40), with the decoder's settings in it.
    private static byte[] elementary(byte[] settings) {
        byte[] specific = described(5, settings);
        byte[] decoder = described(4, bytes(0x40, 0x15, 0, 0, 0), ints(0, 0), specific);
        return described(3, shorts(Fragments.TRACK), bytes(0), decoder, described(6, bytes(2)));
    }

    private static byte[] described(int tag, byte[]... parts) {
        byte[] inside = joined(parts);
        return joined(bytes(tag, inside.length), inside);
    }

    /// The fragment of that number, from 0.
    ///
    /// @throws IOException if the sound's file cannot be read any more
    public static byte[] of(EncodedSound sound, int fragment) throws IOException {
        long start = (long) fragment * PACKETS * PACKET;
        long end = Math.min(sound.samples(), start + (long) PACKETS * PACKET);
        var packets = sound.packets().stream()
                .filter(p -> p.sample() >= start && p.sample() < end)
                .toList();
        byte[] head = head(sound, packets, fragment, 0);
        head = head(sound, packets, fragment, head.length + 8);
        return joined(head, box("mdat", read(sound, packets)));
    }

    private static byte[] head(EncodedSound sound, List<EncodedSound.Packet> packets, int fragment, int dataPlace) {
        long start = packets.getFirst().sample();
        return box(
                "moof",
                full("mfhd", 0, ints(fragment + 1)),
                box(
                        "traf",
                        full("tfhd", Fragment.DEFAULT_BASE_IS_MOOF, ints(Fragments.TRACK)),
                        full("tfdt", 0x01000000, ints((int) (start >>> 32), (int) start)),
                        full("trun", RUN, ints(packets.size(), dataPlace), run(sound, packets))));
    }

    private static byte[] run(EncodedSound sound, List<EncodedSound.Packet> packets) {
        var run = new ByteArrayOutputStream();
        for (var packet : packets) {
            long length = Math.min(packet.samples(), sound.samples() - packet.sample());
            run.writeBytes(ints((int) length, packet.sizeBytes()));
        }
        return run.toByteArray();
    }

    /// Packets lie in the file one behind the other.
    private static byte[] read(EncodedSound sound, List<EncodedSound.Packet> packets) throws IOException {
        int size = packets.stream().mapToInt(EncodedSound.Packet::sizeBytes).sum();
        var data = ByteBuffer.allocate(size);
        long from = packets.getFirst().offset();
        try (var channel = FileChannel.open(sound.file())) {
            while (data.hasRemaining() && channel.read(data, from + data.position()) >= 0) {}
        }
        if (data.hasRemaining()) throw new IOException("the sound is shorter than it was");
        return data.array();
    }
}
