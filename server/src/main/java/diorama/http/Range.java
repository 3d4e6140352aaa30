package diorama.http;

import java.util.regex.Pattern;

/// The bytes of a file that are asked for: from `from`, before `to`. Several ranges at once, and what is no
/// range, count as the whole file; a range that lies outside is empty.
record Range(long from, long to, boolean isPart) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static Range whole(long size) {
        return new Range(0, size, false);
    }

    static Range of(String header, long size) {
        var found = ONE.matcher(header.replace(" ", ""));
        if (!found.matches() || (found.group(1).isEmpty() && found.group(2).isEmpty())) return whole(size);
        if (found.group(1).isEmpty()) {
            long last = Long.parseLong(found.group(2));
            return new Range(Math.max(0, size - last), size, true);
        }
        long from = Long.parseLong(found.group(1));
        long to = found.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(found.group(2)) + 1);
        return new Range(from, Math.max(from, to), true);
    }

    boolean isEmpty() {
        return from >= to;
    }

    long length() {
        return to - from;
    }

    String text(long size) {
        return "bytes " + from + "-" + (to - 1) + "/" + size;
    }
}
