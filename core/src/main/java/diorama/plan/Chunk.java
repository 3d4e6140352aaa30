package diorama.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A closed group of frames that is painted and encoded by itself. `firstFrame` says where it stands in the film;
/// `plan` counts from the chunk's own start, so the same pictures later in a film are the same work under the
/// same name.
public record Chunk(int firstFrame, RenderPlan plan) {
    public int frameCount() {
        return plan.frameCount();
    }

    /// The name of the work: SHA-256 in hex of all that decides the pixels and of how they are encoded.
    public String key(String encoding) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(PlanText.of(plan).getBytes(StandardCharsets.UTF_8));
            sha.update(encoding.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
