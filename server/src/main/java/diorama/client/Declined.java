package diorama.client;

import diorama.wire.Reply;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/// A server's "no", by its code. Codes are for the program; people read [Refusals].
final class Declined extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    static final int BAD_TOKEN = 1001;
    static final int NO_SESSION = 1002;
    static final int NO_CREDITS = 2001;
    static final int TOO_MANY = 429;

    private final int code;
    private final String says;
    private final String link;
    private final long waitSeconds;

    private Declined(int code, String says, String link, long waitSeconds) {
        super("code " + code + ": " + says);
        this.code = code;
        this.says = says;
        this.link = link;
        this.waitSeconds = waitSeconds;
    }

    static Declined of(int code, String says) {
        return new Declined(code, says, "", 0);
    }

    /// Of an answer; the body's code counts where there is one, else the status.
    static Declined of(int status, Optional<Reply> body, Optional<String> retryAfter) {
        int told = body.map(Reply::code).orElse(0);
        int code = told > 0 ? told : status == 401 ? BAD_TOKEN : status;
        long wait = retryAfter
                .filter(seconds -> seconds.strip().matches("\\d{1,6}"))
                .map(seconds -> Long.parseLong(seconds.strip()))
                .orElse(0L);
        return new Declined(
                code,
                body.map(Reply::message).orElse(""),
                body.flatMap(b -> b.text("url", "link")).orElse(""),
                wait);
    }

    int code() {
        return code;
    }

    boolean is(int other) {
        return code == other;
    }

    /// What the server says of it; may be empty.
    String says() {
        return says;
    }

    Optional<String> link() {
        return Optional.of(link).filter(address -> address.startsWith("http"));
    }

    /// How long the server asks to be left alone.
    Optional<Duration> wait(Duration most) {
        if (waitSeconds == 0) return Optional.empty();
        var asked = Duration.ofSeconds(waitSeconds);
        return Optional.of(asked.compareTo(most) < 0 ? asked : most);
    }
}
