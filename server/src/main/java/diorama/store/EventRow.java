package diorama.store;

/// Something that happened in a session, in order: `seq` counts from 1. `turn` groups what belongs together, `body` is
/// JSON.
public record EventRow(long seq, String kind, String turn, String body, long atMs) {}
