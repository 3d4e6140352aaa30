package diorama.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the boxes of a HEIC or AVIF say of its main picture and FFmpeg does not pass on: its colours (`colr`),
/// and which item holds its transparency (`auxl`).
record HeifProperties(Optional<Cicp> cicp, Optional<Tone> icc, OptionalInt alphaItem) {
    private static final HeifProperties NONE =
            new HeifProperties(Optional.empty(), Optional.empty(), OptionalInt.empty());
    private static final int MOST_BOXES = 10_000;

    private record Box(String kind, ByteBuffer body) {}

    static HeifProperties read(ByteBuffer file) {
        try {
            return find(boxes(file), "meta").map(HeifProperties::ofMeta).orElse(NONE);
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return NONE;
        }
    }

    private static HeifProperties ofMeta(ByteBuffer meta) {
        meta.getInt();
        var inner = boxes(meta);
        int primary = find(inner, "pitm").map(HeifProperties::primary).orElse(0);
        var colours = find(inner, "iprp").map(iprp -> colours(iprp, primary)).orElse(List.of());
        var alpha = find(inner, "iref").map(iref -> auxiliary(iref, primary)).orElse(OptionalInt.empty());
        return new HeifProperties(
                colours.stream().flatMap(c -> nclx(c).stream()).findFirst(),
                colours.stream().flatMap(c -> icc(c).stream()).findFirst(),
                alpha);
    }

    private static int primary(ByteBuffer pitm) {
        return pitm.getInt() >>> 24 == 0 ? ushort(pitm) : pitm.getInt();
    }

    /// The `colr` boxes among the properties of an item, which names them by their numbers from 1.
    private static List<ByteBuffer> colours(ByteBuffer iprp, int item) {
        var inner = boxes(iprp);
        var properties = find(inner, "ipco").map(HeifProperties::boxes).orElse(List.of());
        List<ByteBuffer> colours = new ArrayList<>();
        for (var box : inner) {
            if (!box.kind().equals("ipma")) continue;
            for (int number : numbers(box.body().duplicate(), item)) {
                boolean exists = number >= 1 && number <= properties.size();
                if (exists && properties.get(number - 1).kind().equals("colr")) {
                    colours.add(properties.get(number - 1).body());
                }
            }
        }
        return colours;
    }

    private static List<Integer> numbers(ByteBuffer ipma, int wanted) {
        int header = ipma.getInt();
        boolean isLong = (header & 1) != 0;
        int items = ipma.getInt();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            int item = header >>> 24 == 0 ? ushort(ipma) : ipma.getInt();
            int count = ipma.get() & 255;
            for (int k = 0; k < count; k++) {
                int number = isLong ? ushort(ipma) & 0x7FFF : ipma.get() & 0x7F;
                if (item == wanted) numbers.add(number);
            }
        }
        return numbers;
    }

    private static Optional<Cicp> nclx(ByteBuffer colr) {
        var body = colr.duplicate();
        if (!text(body).equals("nclx")) return Optional.empty();
        return Optional.of(new Cicp(ushort(body), ushort(body), ushort(body), body.get() < 0));
    }

    private static Optional<Tone> icc(ByteBuffer colr) {
        var body = colr.duplicate();
        String kind = text(body);
        if (!kind.equals("prof") && !kind.equals("rICC")) return Optional.empty();
        byte[] profile = new byte[body.remaining()];
        body.get(profile);
        return IccProfile.tone(profile);
    }

    /// The first item that says it is auxiliary to `item`: with photos it is the alpha channel, or a depth map that
    /// FFmpeg then finds another size for.
    private static OptionalInt auxiliary(ByteBuffer iref, int item) {
        boolean isLong = iref.getInt() >>> 24 != 0;
        for (var box : boxes(iref)) {
            var body = box.body();
            int from = isLong ? body.getInt() : ushort(body);
            int count = ushort(body);
            for (int i = 0; i < count; i++) {
                int to = isLong ? body.getInt() : ushort(body);
                if (box.kind().equals("auxl") && to == item) return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<ByteBuffer> find(List<Box> boxes, String kind) {
        return boxes.stream()
                .filter(box -> box.kind().equals(kind))
                .map(Box::body)
                .findFirst();
    }

    private static List<Box> boxes(ByteBuffer in) {
        List<Box> boxes = new ArrayList<>();
        while (in.remaining() >= 8 && boxes.size() < MOST_BOXES) {
            long size = in.getInt() & 0xFFFF_FFFFL;
            String kind = text(in);
            long body = size == 1 ? in.getLong() - 16 : size == 0 ? in.remaining() : size - 8;
            int length = (int) Math.clamp(body, 0L, in.remaining());
            boxes.add(new Box(kind, in.slice(in.position(), length)));
            in.position(in.position() + length);
        }
        return boxes;
    }

    private static String text(ByteBuffer in) {
        byte[] four = new byte[4];
        in.get(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static int ushort(ByteBuffer in) {
        return in.getShort() & 0xFFFF;
    }
}
