package diorama.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a multipart body part by part, holding none in memory (RFC 2046, RFC 7578). A body that ends before
/// its last border is broken.
///
/// ```
/// --border CRLF  headers CRLF CRLF  content  CRLF--border CRLF ...  CRLF--border--
/// ```
final class Multipart {
    private static final int LONGEST_HEADERS = 16 << 10;
    private static final int LONGEST_TEXT = 64 << 10;
    private static final int LONGEST_BOUNDARY = 200;

    private final InputStream body;
    private final byte[] border;
    private boolean isBegun;
    private boolean isOver;
    private Optional<Content> open = Optional.empty();

    Multipart(InputStream body, String boundary) {
        this.body = new BufferedInputStream(body, 1 << 16);
        this.border = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    /// A field, or a file when it has a file name.
    record Part(String name, Optional<String> fileName, InputStream content) {
        String text() throws IOException {
            byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) throw new IOException("the field " + name + " is too long");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Optional<String> boundary(String contentType) {
        return Optional.ofNullable(parameters(contentType).get("boundary"))
                .filter(b -> !b.isBlank() && b.length() <= LONGEST_BOUNDARY);
    }

    /// The next part, or nothing behind the last. What was not read of the part before it is passed over.
    Optional<Part> next() throws IOException {
        if (!isBegun) begin();
        if (open.isPresent()) open.get().skipRest();
        if (isOver) return Optional.empty();
        var headers = headers();
        var disposition = parameters(headers.getOrDefault("content-disposition", ""));
        var content = new Content();
        open = Optional.of(content);
        return Optional.of(new Part(disposition.getOrDefault("name", ""), fileName(disposition), content));
    }

    private static Optional<String> fileName(Map<String, String> disposition) {
        var extended = Optional.ofNullable(disposition.get("filename*")).flatMap(Multipart::decoded);
        return extended.isPresent() ? extended : Optional.ofNullable(disposition.get("filename"));
    }

    /// `UTF-8''na%C3%AFve.jpg` (RFC 8187).
    private static Optional<String> decoded(String value) {
        int second = value.indexOf('\'', value.indexOf('\'') + 1);
        if (second < 0 || !value.toUpperCase(Locale.ROOT).startsWith("UTF-8'")) return Optional.empty();
        try {
            String plain = value.substring(second + 1).replace("+", "%2B");
            return Optional.of(java.net.URLDecoder.decode(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void begin() throws IOException {
        isBegun = true;
        String wanted = new String(border, 2, border.length - 2, StandardCharsets.UTF_8);
        String first = line(new int[] {LONGEST_HEADERS}).stripTrailing();
        while (first.isEmpty()) first = line(new int[] {LONGEST_HEADERS}).stripTrailing();
        if (first.equals(wanted + "--")) isOver = true;
        else if (!first.equals(wanted)) throw new IOException("it does not begin with its border");
    }

    private Map<String, String> headers() throws IOException {
        var budget = new int[] {LONGEST_HEADERS};
        var headers = new HashMap<String, String>();
        for (String line = line(budget); !line.isEmpty(); line = line(budget)) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IOException("a header without a name");
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private String line(int[] budget) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = body.read(); b != '\n'; b = body.read()) {
            if (b < 0) throw new IOException("it breaks off");
            if (--budget[0] < 0) throw new IOException("a header is too long");
            line.write(b);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// `form-data; name="files"; filename="a \"b\".jpg"`: the names in small letters, quoted values unquoted.
    static Map<String, String> parameters(String header) {
        var found = new HashMap<String, String>();
        int at = header.indexOf(';');
        while (at >= 0 && at < header.length()) {
            int equals = header.indexOf('=', at);
            if (equals < 0) break;
            String name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            var value = new StringBuilder();
            at = value(header, equals + 1, value);
            found.putIfAbsent(name, value.toString().strip());
        }
        return found;
    }

    /// Browsers write a quote in a name as `%22`, others as `\"`; a backslash before anything else is one.
    private static int value(String header, int from, StringBuilder value) {
        int i = from;
        while (i < header.length() && header.charAt(i) == ' ') i++;
        if (i >= header.length() || header.charAt(i) != '"') {
            int end = header.indexOf(';', i);
            value.append(header, i, end < 0 ? header.length() : end);
            return end;
        }
        for (i++; i < header.length() && header.charAt(i) != '"'; i++) {
            boolean isEscape = header.charAt(i) == '\\' && i + 1 < header.length() && header.charAt(i + 1) == '"';
            value.append(header.charAt(isEscape ? ++i : i));
        }
        return header.indexOf(';', i);
    }

    /// The bytes of a part, up to the border behind it.
    private final class Content extends InputStream {
        private int matched;
        private int given;
        private int held = -1;
        private boolean isDone;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            int n = 0;
            while (n < count) {
                int b = nextByte();
                if (b < 0) break;
                target[from + n++] = (byte) b;
            }
            return n == 0 && count > 0 ? -1 : n;
        }

        /// The border begins with a carriage return and has no other: what matched so far and then did not is
        /// content.
        private int nextByte() throws IOException {
            if (given < matched) return border[given++] & 0xff;
            if (given > 0) matched = given = 0;
            if (held >= 0) {
                int b = held;
                held = -1;
                if (b != border[0]) return b;
                matched = 1;
            }
            if (isDone) return -1;
            while (true) {
                int b = body.read();
                if (b < 0) throw new IOException("it breaks off");
                if (b == (border[matched] & 0xff)) {
                    if (++matched == border.length) return end();
                    continue;
                }
                if (matched == 0) return b;
                held = b;
                return border[given++] & 0xff;
            }
        }

        private int end() throws IOException {
            isDone = true;
            matched = 0;
            String rest = line2();
            isOver = rest.startsWith("--");
            return -1;
        }

        private String line2() throws IOException {
            int a = body.read();
            int b = body.read();
            if (a == '-' && b == '-') return "--";
            for (int c = b; c != '\n'; c = body.read()) if (c < 0) throw new IOException("it breaks off");
            return "";
        }

        void skipRest() throws IOException {
            var piece = new byte[1 << 14];
            while (!isDone) if (read(piece, 0, piece.length) < 0) return;
        }
    }
}
