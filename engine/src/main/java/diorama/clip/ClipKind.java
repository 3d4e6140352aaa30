package diorama.clip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The kinds of file with moving pictures or sound that we open, known by their first bytes.
public enum ClipKind {
    MP4,
    AVI,
    MATROSKA,
    MPEG,
    FLASH,
    WINDOWS_MEDIA,
    OGG,
    WAVE,
    MP3,
    FLAC,
    AIFF,
    AAC;

    private record Sign(int at, String bytes, ClipKind kind) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(4, "ftyp", MP4),
            new Sign(4, "moov", MP4),
            new Sign(4, "mdat", MP4),
            new Sign(4, "wide", MP4),
            new Sign(4, "free", MP4),
            new Sign(4, "skip", MP4),
            new Sign(8, "AVI ", AVI),
            new Sign(0, "\u001AE\u00DF\u00A3", MATROSKA),
            new Sign(0, "\0\0\1\u00BA", MPEG),
            new Sign(0, "\0\0\1\u00B3", MPEG),
            new Sign(0, "FLV\1", FLASH),
            new Sign(0, "0&\u00B2u\u008Ef\u00CF\u0011", WINDOWS_MEDIA),
            new Sign(0, "OggS", OGG),
            new Sign(8, "WAVE", WAVE),
            new Sign(0, "ID3", MP3),
            new Sign(0, "fLaC", FLAC),
            new Sign(8, "AIF", AIFF));

    private static final int TRANSPORT_PACKET = 188;
    private static final int SYNC = 0x47;

    /// `head` should be a few hundred bytes.
    public static Optional<ClipKind> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (var sign : SIGNS) {
            if (text.startsWith(sign.bytes(), sign.at())) return Optional.of(sign.kind());
        }
        if (head.length > TRANSPORT_PACKET && head[0] == SYNC && head[TRANSPORT_PACKET] == SYNC)
            return Optional.of(MPEG);
        return bareSound(head);
    }

    /// MPEG audio without any container: twelve set bits, then a layer; AAC's has layer 0.
    private static Optional<ClipKind> bareSound(byte[] head) {
        if (head.length < 4 || head[0] != (byte) 0xFF || (head[1] & 0xE0) != 0xE0) return Optional.empty();
        boolean hasRate = (head[2] & 0xF0) != 0xF0 && (head[2] & 0x0C) != 0x0C;
        if ((head[1] & 0xF6) == 0xF0) return Optional.of(AAC);
        return (head[1] & 0x06) != 0 && hasRate ? Optional.of(MP3) : Optional.empty();
    }
}
