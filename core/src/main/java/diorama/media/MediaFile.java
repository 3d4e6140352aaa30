package diorama.media;

/// The file behind a medium: its id, what its owner calls it, the SHA-256 of its bytes in hex, and its size.
public record MediaFile(MediaId id, String name, String digest, long sizeBytes) {}
