package diorama.media;

/// The name under which a draft speaks of an upload (`src` on the wire). A label, never a path to follow.
public record MediaId(String value) {
    public MediaId {
        if (value.isEmpty()) throw new IllegalArgumentException("a media id is never empty");
    }

    @Override
    public String toString() {
        return value;
    }
}
