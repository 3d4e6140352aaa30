package diorama.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The status and the fields with which an answer begins.
record HttpHead(int status, Map<String, String> fields) {
    static HttpHead read(InputStream in, int mostBytes) throws IOException {
        var budget = new int[] {mostBytes};
        String first = line(in, budget);
        if (!first.matches("HTTP/1\\.[01] \\d{3}.*")) throw new IOException("no answer in HTTP");
        var fields = new HashMap<String, String>();
        for (String line = line(in, budget); !line.isEmpty(); line = line(in, budget)) {
            int colon = line.indexOf(':');
            if (colon > 0)
                fields.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return new HttpHead(Integer.parseInt(first, 9, 12, 10), fields);
    }

    private static String line(InputStream in, int[] budget) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("the answer breaks off");
            if (--budget[0] < 0) throw new IOException("the answer's head is too long");
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && fields.containsKey("location");
    }

    /// What follows the head; one that ends before it says it will is broken.
    InputStream body(InputStream in) throws IOException {
        if (field("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) return new Chunked(in);
        if (!fields.containsKey("content-length")) return in;
        try {
            return new Counted(in, Long.parseLong(field("content-length")));
        } catch (NumberFormatException e) {
            throw new IOException("no length", e);
        }
    }

    /// So many bytes and no more.
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            if (left <= 0) return -1;
            int got = super.read(target, from, (int) Math.min(count, left));
            if (got < 0) throw new IOException("the file breaks off");
            left -= got;
            return got;
        }
    }

    /// Pieces, each with its length before it.
    private static final class Chunked extends FilterInputStream {
        private static final int LONGEST_SIZE_LINE = 1024;
        private long left;
        private boolean isFirst = true;
        private boolean isOver;

        Chunked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            if (left == 0 && !isOver) nextPiece();
            if (isOver) return -1;
            int got = super.read(target, from, (int) Math.min(count, left));
            if (got < 0) throw new IOException("the file breaks off");
            left -= got;
            return got;
        }

        private void nextPiece() throws IOException {
            var budget = new int[] {LONGEST_SIZE_LINE};
            if (!isFirst) line(in, budget);
            isFirst = false;
            String size = line(in, budget);
            int end = size.indexOf(';');
            try {
                left = Long.parseLong((end < 0 ? size : size.substring(0, end)).strip(), 16);
            } catch (NumberFormatException e) {
                throw new IOException("no piece", e);
            }
            if (left < 0) throw new IOException("no piece");
            isOver = left == 0;
        }
    }
}
