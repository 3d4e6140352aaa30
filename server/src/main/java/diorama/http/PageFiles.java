package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import io.helidon.http.HeaderNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/// The studio page and its parts, out of the jar: kept in memory, packed, each under the tag of its content.
final class PageFiles {
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();
    private static final int LONGEST_NAME = 80;

    /// Out of a folder, as while the page is being written, they are read anew each time.
    private static final boolean IS_PACKED = !PageFiles.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .endsWith("/");

    private PageFiles() {}

    /// Nobody writes into the bytes or compares two of these.
    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(byte[] plain, byte[] packed, String tag, String type) {}

    static void index(Call call) {
        send(call, "index.html");
    }

    static void part(Call call) {
        send(call, call.parameter("name"));
    }

    static void vendored(Call call) {
        send(call, "vendor/" + call.parameter("name"));
    }

    private static void send(Call call, String name) {
        var file = IS_PACKED ? KEPT.computeIfAbsent(name, PageFiles::read) : read(name);
        var response = call.response();
        response.header(HeaderNames.ETAG, file.tag()).header(HeaderNames.CACHE_CONTROL, "no-cache");
        response.header(HeaderNames.VARY, "Accept-Encoding");
        if (call.header("If-None-Match").filter(file.tag()::equals).isPresent()) {
            response.status(304).send();
            return;
        }
        boolean isPacked = call.header("Accept-Encoding").orElse("").contains("gzip");
        if (isPacked) response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        response.header(HeaderNames.CONTENT_TYPE, file.type()).send(isPacked ? file.packed() : file.plain());
    }

    /// A name never leads out of the page's own folder.
    private static Kept read(String name) {
        boolean isPlain = name.length() <= LONGEST_NAME && name.matches("(vendor/)?[a-z0-9][a-z0-9.-]*");
        if (!isPlain || name.contains("..")) throw new Refused(new Problem.NotThere("file"));
        try (InputStream in = PageFiles.class.getResourceAsStream("/diorama/page/" + name)) {
            if (in == null) throw new Refused(new Problem.NotThere("file"));
            byte[] plain = in.readAllBytes();
            return new Kept(plain, packed(plain), tag(plain), type(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] plain) {
        var sum = new CRC32C();
        sum.update(plain);
        return "\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + plain.length + "\"";
    }

    static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            case "woff2" -> "font/woff2";
            case "wasm" -> "application/wasm";
            case "webmanifest" -> "application/manifest+json";
            default -> "text/plain; charset=utf-8";
        };
    }
}
