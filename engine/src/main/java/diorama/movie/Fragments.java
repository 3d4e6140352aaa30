package diorama.movie;

import static diorama.movie.Boxes.box;
import static diorama.movie.Boxes.bytes;
import static diorama.movie.Boxes.full;
import static diorama.movie.Boxes.ints;
import static diorama.movie.Boxes.joined;
import static diorama.movie.Boxes.shorts;
import static diorama.movie.Boxes.text;

import diorama.time.FrameRate;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

/// The head of a film in fragments (fragmented MP4, as HLS and Media Source Extensions take it): what a player
/// must know before the first of them. Of pictures only H.264 is written so; sound has [SoundFragments].
public final class Fragments {
    /// So many ticks make a frame of a rate whose denominator is 1.
    static final int TICKS = 512;

    static final int TRACK = 1;
    private static final byte[] UNTURNED = ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
    private static final int SYNCHRONOUS_NOT = 0x01010000;

    private Fragments() {}

    /// Ticks in a second.
    static int scale(FrameRate rate) {
        return rate.numerator() * TICKS;
    }

    /// Ticks of a frame.
    static int duration(FrameRate rate) {
        return rate.denominator() * TICKS;
    }

    /// The codec as a playlist names it (RFC 6381), such as `avc1.640028`.
    public static String codec(VideoStream stream) {
        byte[] sps = parameters(stream).getFirst();
        return "avc1." + HexFormat.of().formatHex(sps, 1, 4);
    }

    private static List<byte[]> parameters(VideoStream stream) {
        return NalUnits.of(ByteBuffer.wrap(HexFormat.of().parseHex(stream.headerHex())));
    }

    public static byte[] head(VideoStream stream) {
        var size = stream.size();
        byte[] track = track(0, ints(size.width() << 16, size.height() << 16));
        var kind = new Kind("vide", full("vmhd", 1, shorts(0, 0, 0, 0)), picture(stream));
        byte[] defaults = full("trex", 0, ints(TRACK, 1, duration(stream.rate()), 0, SYNCHRONOUS_NOT));
        return head(box("trak", track, media(scale(stream.rate()), kind)), defaults);
    }

    /// A head of one track, and what its fragments need not say.
    static byte[] head(byte[] track, byte[] defaults) {
        byte[] header = full(
                "mvhd", 0, ints(0, 0, 1000, 0, 0x10000), shorts(0x100, 0), ints(0, 0), UNTURNED, new byte[24], ints(2));
        byte[] movie = box("moov", header, track, box("mvex", defaults));
        return joined(box("ftyp", text("iso6"), ints(1), text("iso6"), text("mp41")), movie);
    }

    /// `volume` is 0x100 for what is heard; `sides` are the width and the height of what is seen.
    static byte[] track(int volume, byte[] sides) {
        return full("tkhd", 3, ints(0, 0, TRACK, 0, 0, 0, 0), shorts(0, 0, volume, 0), UNTURNED, sides);
    }

    /// A kind of track by its four letters, its own header, and how its samples are coded. Nobody compares two of
    /// these.
    @SuppressWarnings("ArrayRecordComponent")
    record Kind(String letters, byte[] header, byte[] coding) {}

    static byte[] media(int ticksPerSecond, Kind kind) {
        byte[] time = full("mdhd", 0, ints(0, 0, ticksPerSecond, 0), shorts(0x55c4, 0));
        byte[] handler = full("hdlr", 0, ints(0), text(kind.letters()), ints(0, 0, 0), bytes(0));
        byte[] here = box("dinf", full("dref", 0, ints(1), full("url ", 1)));
        return box("mdia", time, handler, box("minf", kind.header(), here, samples(kind.coding())));
    }

    private static byte[] samples(byte[] coding) {
        return box(
                "stbl",
                full("stsd", 0, ints(1), coding),
                full("stts", 0, ints(0)),
                full("stsc", 0, ints(0)),
                full("stsz", 0, ints(0, 0)),
                full("stco", 0, ints(0)));
    }

    private static byte[] picture(VideoStream stream) {
        return box(
                "avc1",
                new byte[6],
                shorts(1),
                new byte[16],
                shorts(stream.size().width(), stream.size().height()),
                ints(0x480000, 0x480000, 0),
                shorts(1),
                new byte[32],
                shorts(24, -1),
                decoder(stream),
                box("colr", text("nclx"), shorts(1, 1, 1), bytes(0)),
                box("pasp", ints(1, 1)));
    }

    /// ISO/IEC 14496-15, 5.3.3.1, with the few fields that High profile adds: 4:2:0, eight bits.
    private static byte[] decoder(VideoStream stream) {
        var sets = parameters(stream);
        byte[] sps = sets.get(0);
        byte[] pps = sets.get(1);
        return box(
                "avcC",
                bytes(1, sps[1], sps[2], sps[3], 0xff, 0xe1),
                shorts(sps.length),
                sps,
                bytes(1),
                shorts(pps.length),
                pps,
                bytes(0xfd, 0xf8, 0xf8, 0));
    }
}
