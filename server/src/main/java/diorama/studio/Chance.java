package diorama.studio;

import java.security.SecureRandom;
import java.util.Base64;

/// Names that nobody can guess.
final class Chance {
    private static final long LEAST_ID = 1_000_000_000_000_000_000L;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final SecureRandom source = new SecureRandom();

    /// Nineteen digits, as sessions are called.
    String number() {
        return Long.toString(LEAST_ID + Math.floorMod(source.nextLong(), 8 * LEAST_ID));
    }

    /// So many letters and digits, nearly six bits each.
    String letters(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) text.append(LETTERS.charAt(source.nextInt(LETTERS.length())));
        return text.toString();
    }

    /// 256 bits for an address or a token.
    String secret() {
        var bytes = new byte[33];
        source.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
