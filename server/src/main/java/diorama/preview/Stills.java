package diorama.preview;

import diorama.encode.Poster;
import diorama.media.Size;
import diorama.plan.PlanText;
import diorama.plan.RenderPlan;
import diorama.render.ChunkPainter;
import diorama.time.FrameRange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Single frames as JPEG, each kept under the name of all that decides it, so that an edit elsewhere in the film makes
/// none of them again.
public final class Stills {
    private final long limitBytes;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
    private long keptBytes;

    Stills(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /// A picture file and the name of its content. Nobody writes into the bytes or compares two of these.
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(byte[] jpeg, String tag) {}

    /// Frame `n` of a plan.
    Picture of(RenderPlan plan, int n, ChunkPainter.Opener painters) {
        var part = plan.part(new FrameRange(n, n + 1));
        String tag = digest(PlanText.of(part));
        byte[] jpeg = find(tag).orElseGet(() -> keep(tag, paint(part, painters)));
        return new Picture(jpeg, tag);
    }

    private static byte[] paint(RenderPlan part, ChunkPainter.Opener painters) {
        try (var painter = painters.open(part)) {
            Size size = part.canvas();
            return Poster.of(size, Poster.Form.JPEG, frame -> painter.paint(0, frame));
        }
    }

    private synchronized Optional<byte[]> find(String tag) {
        return Optional.ofNullable(kept.get(tag));
    }

    private synchronized byte[] keep(String tag, byte[] jpeg) {
        var before = kept.put(tag, jpeg);
        keptBytes += jpeg.length - (before == null ? 0 : before.length);
        var oldest = kept.entrySet().iterator();
        while (keptBytes > limitBytes && oldest.hasNext()) {
            keptBytes -= oldest.next().getValue().length;
            oldest.remove();
        }
        return jpeg;
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
