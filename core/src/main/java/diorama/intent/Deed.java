package diorama.intent;

import java.util.Optional;

/// What the director cannot do itself, since it reaches outside the draft: the studio or the client does it.
public sealed interface Deed {
    /// `heightPx` such as 720; `format` such as `mp4`; `quality` such as `high`. Empty: the usual.
    record Export(
            Optional<String> format,
            Optional<Integer> heightPx,
            Optional<Integer> framesPerSecond,
            Optional<String> quality)
            implements Deed {}

    record Save() implements Deed {}

    record Credits() implements Deed {}

    record Upload() implements Deed {}
}
