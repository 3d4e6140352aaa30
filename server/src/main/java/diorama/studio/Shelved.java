package diorama.studio;

import diorama.media.Media;

/// An upload on its session's shelf: its facts, the secret in its address, and when it came.
public record Shelved(Media media, String secret, long createdMs) {}
