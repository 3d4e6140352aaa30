package diorama.encode;

/// The ways in which a film's sound is compressed.
public enum SoundCodec {
    AAC("aac"),
    OPUS("libopus");

    private final String encoder;

    SoundCodec(String encoder) {
        this.encoder = encoder;
    }

    String encoder() {
        return encoder;
    }

    /// Whether what an encoder puts before the sound belongs into the file, which says how much a player shall
    /// throw away. AAC can do without: its first packet is left out, and the first millisecond of sound fades in
    /// as it is.
    public boolean isPrimed() {
        return this == OPUS;
    }
}
