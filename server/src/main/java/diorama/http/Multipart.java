package diorama.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the files of a multipart body one after the other, without holding one in memory.
final class Multipart {
    private static final int LONGEST_HEADER = 16 << 10;

    private final InputStream body;
    private final byte[] border;
    private final long mostBytes;
    private boolean isOver;

    Multipart(InputStream body, String boundary, long mostBytes) {
        this.body = new BufferedInputStream(body, 1 << 16);
        this.border = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
        this.mostBytes = mostBytes;
    }

    static Optional<String> boundary(String contentType) {
        int at = contentType.indexOf("boundary=");
        if (at < 0) return Optional.empty();
        String value = contentType.substring(at + "boundary=".length());
        int end = value.indexOf(';');
        return Optional.of((end < 0 ? value : value.substring(0, end)).strip().replace("\"", ""));
    }

    /// Goes to the first part; false when there is none.
    boolean begin() throws IOException {
        var first = line();
        return first.startsWith("--") && !first.endsWith("--");
    }

    /// The file name of the next part (empty for a plain field), or nothing when all have been read.
    Optional<String> next() throws IOException {
        if (isOver) return Optional.empty();
        String name = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int at = header.indexOf("filename=\"");
            if (at >= 0) name = header.substring(at + 10, Math.max(at + 10, header.indexOf('"', at + 10)));
        }
        return Optional.of(name);
    }

    /// The content of this part, up to the next border.
    void copyTo(OutputStream target) throws IOException {
        int matched = 0;
        long count = 0;
        for (int b = body.read(); b >= 0; b = body.read()) {
            if (b == border[matched]) {
                if (++matched == border.length) {
                    endOfPart();
                    return;
                }
                continue;
            }
            // The border begins with a carriage return and has no other: what matched so far is content.
            target.write(border, 0, matched);
            matched = b == border[0] ? 1 : 0;
            if (matched == 0) target.write(b);
            if (++count > mostBytes) throw new IOException("a part is longer than " + mostBytes + " bytes");
        }
        isOver = true;
    }

    private void endOfPart() throws IOException {
        isOver = line().startsWith("--");
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = body.read(); b >= 0 && b != '\n'; b = body.read()) {
            line.write(b);
            if (line.size() > LONGEST_HEADER) throw new IOException("a header is too long");
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
