package diorama.media;

import java.util.List;

/// Where the beats of a sound fall, in milliseconds from its beginning, rising. Empty when there are none or nobody
/// looked.
public record Beats(List<Long> atMs) {
    public static final Beats NONE = new Beats(List.of());

    public Beats {
        atMs = List.copyOf(atMs);
    }
}
