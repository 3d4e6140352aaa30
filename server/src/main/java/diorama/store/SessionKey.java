package diorama.store;

/// Which session, and whose: the key is ours, not the id that a client may have chosen.
public record SessionKey(String owner, String key) {}
