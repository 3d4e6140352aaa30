package diorama.encode;

/// The ways in which a chunk's frames are compressed.
public enum Codec {
    H264("libx264"),
    VP9("libvpx-vp9");

    private final String encoder;

    Codec(String encoder) {
        this.encoder = encoder;
    }

    String encoder() {
        return encoder;
    }
}
