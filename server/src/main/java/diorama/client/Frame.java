package diorama.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/// One thing that a stream of server-sent events brings.
sealed interface Frame {
    record Data(String json) implements Frame {}

    /// What came before has this number; a broken stream is taken up behind it.
    record Id(long number) implements Frame {}

    record Beat() implements Frame {}

    /// The end: `isWhole` when the other side closed in good order.
    record Over(boolean isWhole) implements Frame {}

    /// No stream came: this instead.
    record Failed(RuntimeException why) implements Frame {}

    /// Reads frames as strictly as needed and as leniently as servers require: lines may end in CRLF, `data:` may lack
    /// its blank or its content, the last event its empty line, and ids may stand in their event or behind it.
    final class Reader implements AutoCloseable {
        private final BufferedReader lines;
        private final StringBuilder data = new StringBuilder();
        private boolean hasData;
        private OptionalLong id = OptionalLong.empty();

        Reader(InputStream in) {
            this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        Frame next() throws IOException {
            if (id.isPresent() && !hasData) return idFrame();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var frame = line.isEmpty() ? dispatched() : field(line);
                if (frame.isPresent()) return frame.get();
            }
            return dispatched().orElseGet(() -> new Over(true));
        }

        private Optional<Frame> field(String line) {
            if (line.charAt(0) == ':') return Optional.of(new Beat());
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            if (value.startsWith(" ")) value = value.substring(1);
            switch (name.strip()) {
                case "data" -> {
                    if (hasData) data.append('\n');
                    data.append(value);
                    hasData = true;
                }
                case "id" -> {
                    if (value.strip().matches("\\d{1,18}")) id = OptionalLong.of(Long.parseLong(value.strip()));
                }
                default -> {} // `event` and `retry` tell us nothing
            }
            return Optional.empty();
        }

        /// What has come together up to an empty line. An id waits until its event has been told.
        private Optional<Frame> dispatched() {
            if (hasData) {
                String whole = data.toString();
                data.setLength(0);
                hasData = false;
                return Optional.of(whole.isBlank() ? new Beat() : new Data(whole));
            }
            return id.isPresent() ? Optional.of(idFrame()) : Optional.empty();
        }

        private Frame idFrame() {
            var frame = new Id(id.getAsLong());
            id = OptionalLong.empty();
            return frame;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
