package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Server-sent events, framed so that every measured client reads them: `data: ` and one line of JSON, a blank
/// line; the id in a block of its own behind it; heartbeats as comments. What is written at once arrives at
/// once.
///
/// ```
/// data: {"id":"a1B2c3D4",...}
///
/// id: 17
///
/// : heartbeat
/// ```
final class EventStream implements AutoCloseable {
    private final Desk desk;
    private final OutputStream out;

    private EventStream(Desk desk, OutputStream out) {
        this.desk = desk;
        this.out = out;
    }

    static EventStream open(Call call) {
        var desk = call.desk();
        if (!desk.streams().tryAcquire()) throw new Refused(new Problem.TooMany("streams", 5));
        call.response()
                .header(HeaderNames.CONTENT_TYPE, "text/event-stream")
                .header(HeaderNames.CACHE_CONTROL, "no-cache")
                .header("X-Accel-Buffering", "no");
        return new EventStream(desk, call.response().outputStream());
    }

    void event(String json) {
        write("data: " + json + "\n\n");
    }

    void event(String json, long id) {
        write("data: " + json + "\n\nid: " + id + "\n\n");
    }

    void heartbeat() {
        write(": heartbeat\n\n");
    }

    private void write(String block) {
        try {
            out.write(block.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        desk.streams().release();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
