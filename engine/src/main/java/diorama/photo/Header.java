package diorama.photo;

import diorama.media.Size;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// What a photo's first bytes say of it without decoding: its size as stored, and of how many colour components it is
/// made (0 where the format does not say so simply). HEIC and AVIF keep this in boxes that their container reads.
record Header(long width, long height, int components) {
    private static final int WEBP_LOSSY_MARK = 0x2A019D;
    private static final int TIFF_WIDTH = 256;
    private static final int TIFF_HEIGHT = 257;
    private static final int TIFF_SAMPLES = 277;
    private static final int TIFF_MAX_ENTRIES = 4096;

    /// To be asked when the limits have been.
    Size size() {
        return new Size(Math.toIntExact(width), Math.toIntExact(height));
    }

    /// Empty when the bytes end or make no sense before the size is known.
    static Optional<Header> read(PhotoFormat format, ByteBuffer bytes) {
        var in = bytes.duplicate().order(ByteOrder.BIG_ENDIAN);
        try {
            var header = switch (format) {
                case JPEG -> jpeg(in);
                case PNG -> Optional.of(new Header(uint(in, 16), uint(in, 20), 0));
                case GIF -> little(in, b -> new Header(ushort(b, 6), ushort(b, 8), 0));
                case BMP -> little(in, Header::bmp);
                case WEBP -> little(in, Header::webp);
                case TIFF -> tiff(in);
                case HEIC, AVIF -> Optional.<Header>empty();
            };
            return header.filter(h -> h.width > 0 && h.height > 0);
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private interface Reading {
        Header read(ByteBuffer in);
    }

    private static Optional<Header> little(ByteBuffer in, Reading reading) {
        return Optional.of(reading.read(in.order(ByteOrder.LITTLE_ENDIAN)));
    }

    /// Segments of marker and length, until the frame's own (SOF0..15 without DHT, JPG and DAC).
    private static Optional<Header> jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.limit()) {
            if ((in.get(at) & 255) != 0xFF) return Optional.empty();
            int marker = in.get(at + 1) & 255;
            if (marker == 0xFF) {
                at++;
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return Optional.of(new Header(ushort(in, at + 7), ushort(in, at + 5), in.get(at + 9) & 255));
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                at += 2;
            } else {
                at += 2 + ushort(in, at + 2);
            }
        }
        return Optional.empty();
    }

    private static Header bmp(ByteBuffer in) {
        if (in.getInt(14) == 12) return new Header(ushort(in, 18), ushort(in, 20), 0);
        return new Header(in.getInt(18), Math.abs((long) in.getInt(22)), 0);
    }

    /// The first chunk is the extended header, a lossless picture or a lossy one.
    private static Header webp(ByteBuffer in) {
        return switch (in.get(15)) {
            case 'X' -> new Header(1 + uint24(in, 24), 1 + uint24(in, 27), 0);
            case 'L' -> new Header(1 + (in.getInt(21) & 0x3FFF), 1 + ((in.getInt(21) >> 14) & 0x3FFF), 0);
            default -> {
                boolean isKeyframe = uint24(in, 23) == WEBP_LOSSY_MARK;
                yield isKeyframe
                        ? new Header(ushort(in, 26) & 0x3FFF, ushort(in, 28) & 0x3FFF, 0)
                        : new Header(0, 0, 0);
            }
        };
    }

    private static Optional<Header> tiff(ByteBuffer in) {
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = Math.toIntExact(uint(in, 4));
        int entries = Math.min(ushort(in, directory), TIFF_MAX_ENTRIES);
        long width = 0;
        long height = 0;
        int samples = 1;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            boolean isShort = ushort(in, entry + 2) == 3;
            long value = isShort ? ushort(in, entry + 8) : uint(in, entry + 8);
            switch (ushort(in, entry)) {
                case TIFF_WIDTH -> width = value;
                case TIFF_HEIGHT -> height = value;
                case TIFF_SAMPLES -> samples = (int) value;
                default -> {}
            }
        }
        return Optional.of(new Header(width, height, samples));
    }

    private static int ushort(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static int uint24(ByteBuffer in, int at) {
        return ushort(in, at) | ((in.get(at + 2) & 255) << 16);
    }

    private static long uint(ByteBuffer in, int at) {
        return in.getInt(at) & 0xFFFF_FFFFL;
    }
}
