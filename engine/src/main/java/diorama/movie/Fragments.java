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

/// The head of a film in fragments (fragmented MP4, as HLS and Media Source Extensions take it): what a player must
/// know
/// before the first of them. Only H.264 is written so.
public final class Fragments {
    /// So many ticks make a frame of a rate whose denominator is 1.
    static final int TICKS = 512;

    private static final int TRACK = 1;
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
        return joined(box("ftyp", text("iso6"), ints(1), text("iso6"), text("mp41")), movie(stream));
    }

    private static byte[] movie(VideoStream stream) {
        byte[] header = full(
                "mvhd", 0, ints(0, 0, 1000, 0, 0x10000), shorts(0x100, 0), ints(0, 0), UNTURNED, new byte[24], ints(2));
        byte[] extends_ = full("trex", 0, ints(TRACK, 1, duration(stream.rate()), 0, SYNCHRONOUS_NOT));
        return box("moov", header, box("trak", track(stream), media(stream)), box("mvex", extends_));
    }

    private static byte[] track(VideoStream stream) {
        var size = stream.size();
        return full(
                "tkhd",
                3,
                ints(0, 0, TRACK, 0, 0, 0, 0),
                shorts(0, 0, 0, 0),
                UNTURNED,
                ints(size.width() << 16, size.height() << 16));
    }

    private static byte[] media(VideoStream stream) {
        byte[] time = full("mdhd", 0, ints(0, 0, scale(stream.rate()), 0), shorts(0x55c4, 0));
        byte[] kind = full("hdlr", 0, ints(0), text("vide"), ints(0, 0, 0), bytes(0));
        byte[] here = box("dinf", full("dref", 0, ints(1), full("url ", 1)));
        byte[] inside = box("minf", full("vmhd", 1, shorts(0, 0, 0, 0)), here, samples(stream));
        return box("mdia", time, kind, inside);
    }

    private static byte[] samples(VideoStream stream) {
        return box(
                "stbl",
                full("stsd", 0, ints(1), picture(stream)),
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
