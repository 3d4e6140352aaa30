package diorama.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.InstantSource;

/// What comes over a socket, until a deadline; closing it closes the socket.
final class TimedStream extends FilterInputStream {
    private final Socket socket;
    private final long deadlineMs;
    private final InstantSource clock;

    TimedStream(Socket socket, long deadlineMs, InstantSource clock) throws IOException {
        super(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        this.socket = socket;
        this.deadlineMs = deadlineMs;
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        check();
        return super.read(target, from, count);
    }

    private void check() throws IOException {
        if (clock.millis() > deadlineMs) throw new SocketTimeoutException("it takes too long");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
