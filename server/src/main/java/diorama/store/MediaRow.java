package diorama.store;

/// An upload of a session: the digest names its file, the secret names it in addresses, `facts` is JSON.
public record MediaRow(String id, String digest, String secret, int position, String facts, long createdMs) {}
