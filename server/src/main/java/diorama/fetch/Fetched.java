package diorama.fetch;

import java.io.IOException;
import java.io.InputStream;

/// A file that is coming: what it is called, and its bytes. Closing it hangs up.
public record Fetched(String name, InputStream bytes) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
