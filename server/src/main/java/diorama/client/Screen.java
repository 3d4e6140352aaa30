package diorama.client;

import java.util.Optional;

/// Where a conversation takes place: what is shown to the person, and what they type.
public interface Screen {
    void say(String text);

    /// How far something is; the next one takes its place.
    void progress(String text);

    /// The next thing that the person says; empty when there will be no more.
    Optional<String> listen() throws InterruptedException;
}
