package diorama.probe;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of bytes, in hex: the name of a medium's content.
final class Digest {
    private static final int PIECE_BYTES = 1 << 18;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /// Copies bit by bit to an array, since the JDK's quick loop wants one.
    void add(ByteBuffer bytes) {
        byte[] piece = new byte[Math.min(PIECE_BYTES, bytes.remaining())];
        while (bytes.hasRemaining()) {
            int count = Math.min(piece.length, bytes.remaining());
            bytes.get(piece, 0, count);
            sha256.update(piece, 0, count);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
