package diorama.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The kinds of photo that we read, known by their first bytes and never by their name.
public enum PhotoFormat {
    JPEG,
    PNG,
    GIF,
    WEBP,
    BMP,
    TIFF,
    HEIC,
    AVIF;

    /// So many bytes from the start tell every kind.
    public static final int HEAD_BYTES = 64;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "mif2", "heif");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    public static Optional<PhotoFormat> of(byte[] head) {
        if (begins(head, 0, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        if (begins(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(PNG);
        if (begins(head, 0, 'G', 'I', 'F', '8')) return Optional.of(GIF);
        if (begins(head, 0, 'R', 'I', 'F', 'F') && begins(head, 8, 'W', 'E', 'B', 'P')) return Optional.of(WEBP);
        if (isBmp(head)) return Optional.of(BMP);
        if (begins(head, 0, 'I', 'I', 42, 0) || begins(head, 0, 'M', 'M', 0, 42)) return Optional.of(TIFF);
        if (begins(head, 4, 'f', 't', 'y', 'p')) return ofBrands(head);
        return Optional.empty();
    }

    /// "BM" alone begins many a text: the size of the second header must be one that exists.
    private static boolean isBmp(byte[] head) {
        if (!begins(head, 0, 'B', 'M') || head.length < 18) return false;
        int headerBytes =
                (head[14] & 255) | ((head[15] & 255) << 8) | ((head[16] & 255) << 16) | ((head[17] & 255) << 24);
        return headerBytes == 12 || (headerBytes >= 40 && headerBytes <= 124);
    }

    /// The major brand, then the compatible ones: `mif1` is an AVIF where `avif` stands among them.
    private static Optional<PhotoFormat> ofBrands(byte[] head) {
        int end = Math.min(head.length, ((head[2] & 255) << 8) | (head[3] & 255));
        Optional<PhotoFormat> heic = Optional.empty();
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            String brand = new String(head, at, 4, StandardCharsets.ISO_8859_1);
            if (AVIF_BRANDS.contains(brand)) return Optional.of(AVIF);
            if (HEIC_BRANDS.contains(brand)) heic = Optional.of(HEIC);
            if (at == 8 && heic.isEmpty()) return Optional.empty();
        }
        return heic;
    }

    private static boolean begins(byte[] head, int at, int... wanted) {
        if (head.length < at + wanted.length) return false;
        byte[] bytes = new byte[wanted.length];
        for (int i = 0; i < wanted.length; i++) bytes[i] = (byte) wanted[i];
        return Arrays.equals(head, at, at + wanted.length, bytes, 0, wanted.length);
    }
}
