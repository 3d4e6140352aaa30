package diorama.probe;

import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /// The facts of a whole file, read in pieces.
    static MediaFile known(Path file, MediaId id, String name) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var digest = new Digest();
            var piece = ByteBuffer.allocate(PIECE_BYTES);
            while (channel.read(piece) >= 0) {
                digest.add(piece.flip());
                piece.clear();
            }
            return new MediaFile(id, name, digest.hex(), channel.size());
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        }
    }
}
