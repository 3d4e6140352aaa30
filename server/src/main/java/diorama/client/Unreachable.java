package diorama.client;

import java.io.IOException;
import java.io.Serial;

/// The line is dead: no answer came.
final class Unreachable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// Nobody was there at all, so nothing can have been done.
    private final boolean isUnheard;

    Unreachable(String server, IOException why) {
        super(server + ": " + why, why);
        this.isUnheard =
                why instanceof java.net.ConnectException || why instanceof java.net.http.HttpConnectTimeoutException;
    }

    boolean isUnheard() {
        return isUnheard;
    }
}
