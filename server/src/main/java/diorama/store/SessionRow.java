package diorama.store;

/// A session as it is kept. `draft`, `talk`, `extra` and `captions` are JSON; `done` counts the steps of its
/// journal that stand, the others were taken back; `mediaCount` is how many uploads there ever were.
public record SessionRow(SessionKey key, String id, Label label, Content content, Counts counts, Times times) {
    public record Label(String name, String language) {}

    public record Content(String draft, String talk, String extra, String captions) {}

    public record Counts(int done, int media) {}

    public record Times(long createdMs, long touchedMs) {}
}
