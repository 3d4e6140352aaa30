package diorama.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The server's own key. Anonymous tokens are made from it, so that the one that a client lost can be given to
/// it again though only its digest is kept.
final class Keys {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private Keys(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /// The key in a file that only its owner may read; made when it is not there.
    static Keys in(Path file, Chance chance) {
        try {
            if (!Files.exists(file)) make(file, chance.secret());
            return new Keys(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file, String secret) throws IOException {
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".key", ".part");
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(part, secret);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The same token for the same words, and for nobody without the key.
    String token(String words) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] bytes = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + HMAC, e);
        }
    }

    static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
