package diorama.wire;

import diorama.media.Media;

/// An upload, the address where its bytes can be had without a token, and when it came.
public record MediaView(Media media, String url, long createdMs) {}
