package diorama.photo;

import diorama.media.Size;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first picture of an animated WEBP as a still WEBP of its own, and where it lies on the canvas. FFmpeg decodes
/// stills only.
record WebpFrame(ByteBuffer still, int x, int y, Size canvas) {
    private static final int ANIMATED = 0x02;
    private static final int ALPHA = 0x10;
    private static final int ICC = 0x20;
    private static final int FRAME_HEADER_BYTES = 16;

    private record Chunk(String kind, ByteBuffer whole, ByteBuffer body) {}

    /// Empty when the file is a still already, or too short to hold a frame.
    static Optional<WebpFrame> first(ByteBuffer file) {
        try {
            var chunks = chunks(file.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(12));
            var header = find(chunks, "VP8X").filter(c -> (c.body().get(0) & ANIMATED) != 0);
            var frame = find(chunks, "ANMF");
            if (header.isEmpty() || frame.isEmpty()) return Optional.empty();
            var canvas = header.get().body();
            var size = new Size(1 + uint24(canvas, 4), 1 + uint24(canvas, 7));
            return Optional.of(of(frame.get().body(), size, find(chunks, "ICCP")));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static WebpFrame of(ByteBuffer frame, Size canvas, Optional<Chunk> profile) {
        var pictures = chunks(frame.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(FRAME_HEADER_BYTES));
        List<ByteBuffer> parts = new ArrayList<>();
        profile.ifPresent(chunk -> parts.add(chunk.whole()));
        pictures.forEach(chunk -> parts.add(chunk.whole()));
        boolean isOpaque =
                find(pictures, "VP8 ").isPresent() && find(pictures, "ALPH").isEmpty();
        int flags = (isOpaque ? 0 : ALPHA) | (profile.isPresent() ? ICC : 0);
        return new WebpFrame(still(flags, frame, parts), 2 * uint24(frame, 0), 2 * uint24(frame, 3), canvas);
    }

    /// RIFF header, extended header with the frame's own size, and what was in the frame.
    private static ByteBuffer still(int flags, ByteBuffer frame, List<ByteBuffer> parts) {
        int bytes = 30 + parts.stream().mapToInt(ByteBuffer::remaining).sum();
        var still = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        still.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(bytes - 8);
        still.put("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).putInt(flags);
        for (int i = 6; i < 12; i++) still.put(frame.get(i));
        parts.forEach(part -> still.put(part.duplicate()));
        return still.flip();
    }

    private static List<Chunk> chunks(ByteBuffer in) {
        List<Chunk> chunks = new ArrayList<>();
        while (in.remaining() >= 8) {
            byte[] kind = new byte[4];
            in.get(in.position(), kind);
            long size = in.getInt(in.position() + 4) & 0xFFFF_FFFFL;
            int whole = (int) Math.min(in.remaining(), 8 + size + (size & 1));
            var body = in.slice(in.position() + 8, (int) Math.min(size, in.remaining() - 8));
            var chunk = in.slice(in.position(), whole);
            chunks.add(new Chunk(
                    new String(kind, StandardCharsets.ISO_8859_1), chunk, body.order(ByteOrder.LITTLE_ENDIAN)));
            in.position(in.position() + whole);
        }
        return chunks;
    }

    private static Optional<Chunk> find(List<Chunk> chunks, String kind) {
        return chunks.stream().filter(chunk -> chunk.kind().equals(kind)).findFirst();
    }

    private static int uint24(ByteBuffer in, int at) {
        return (in.get(at) & 255) | ((in.get(at + 1) & 255) << 8) | ((in.get(at + 2) & 255) << 16);
    }
}
