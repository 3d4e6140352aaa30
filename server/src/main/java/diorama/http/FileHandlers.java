package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Renders;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Files that are sent: films and uploads, whole or in part (RFC 9110, ranges of bytes, one at a time).
final class FileHandlers {
    private static final int PIECE_BYTES = 1 << 16;

    private FileHandlers() {}

    /// What is sent: where it lies, what it is called, its type, and a name of its content.
    private record Sent(Path file, String name, String type, String tag) {}

    static void film(Call call) {
        var film = call.desk().rooms().renders().film(call.parameter("secret")).orElseThrow(FileHandlers::notThere);
        send(call, sent(film, call.parameter("name")));
    }

    /// By its id, for those who have a token.
    static void download(Call call) {
        var renders = call.desk().rooms().renders();
        var seen = renders.find(call.caller(), call.parameter("id"));
        var film = renders.film(seen).orElseThrow(FileHandlers::notThere);
        send(call, sent(film, seen.row().key().id() + "." + film.format()));
    }

    private static Sent sent(Renders.Film film, String name) {
        return new Sent(film.file(), Labels.of(name), type(film.format()), film.digest());
    }

    private static String type(String format) {
        return switch (format) {
            case "mov" -> "video/quicktime";
            case "mkv" -> "video/x-matroska";
            case "webm" -> "video/webm";
            case "gif" -> "image/gif";
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            default -> "video/mp4";
        };
    }

    static void media(Call call) {
        var found = call.desk().rooms().uploads().find(call.parameter("secret")).orElseThrow(FileHandlers::notThere);
        var name = Labels.of(found.media().name());
        send(
                call,
                new Sent(
                        found.file(),
                        name,
                        MediaTypes.of(found.media()),
                        found.media().file().digest()));
    }

    private static Refused notThere() {
        return new Refused(new Problem.NotThere("file"));
    }

    private static void send(Call call, Sent sent) {
        try (var channel = FileChannel.open(sent.file(), StandardOpenOption.READ)) {
            long size = channel.size();
            headers(call, sent);
            if (call.header("If-None-Match").filter(tag(sent)::equals).isPresent()) {
                call.response().status(304).send();
                return;
            }
            var range =
                    call.header("If-Range").filter(t -> !t.equals(tag(sent))).isPresent()
                            ? Range.whole(size)
                            : Range.of(call.header("Range").orElse(""), size);
            if (range.isEmpty() && size > 0) {
                call.response().header("Content-Range", "bytes */" + size);
                call.answers().refuse(new Problem.BadRequest("Range", "bytes=0-" + (size - 1)), 416, call.language());
                return;
            }
            if (range.isPart()) call.response().status(206).header("Content-Range", range.text(size));
            bytes(call, channel, range);
        } catch (java.nio.file.NoSuchFileException _) {
            throw notThere();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Sent sent) {
        return "\"" + sent.tag() + "\"";
    }

    private static void headers(Call call, Sent sent) {
        String escaped = URLEncoder.encode(sent.name(), StandardCharsets.UTF_8).replace("+", "%20");
        call.response()
                .header(HeaderNames.CONTENT_TYPE, sent.type())
                .header(HeaderNames.ACCEPT_RANGES, "bytes")
                .header(HeaderNames.ETAG, tag(sent))
                .header(HeaderNames.CACHE_CONTROL, "private, max-age=3600")
                .header(HeaderNames.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + escaped);
    }

    private static void bytes(Call call, FileChannel channel, Range range) throws IOException {
        call.response().header(HeaderNames.CONTENT_LENGTH, Long.toString(range.length()));
        if (call.request().prologue().method().equals(Method.HEAD)) {
            call.response().send();
            return;
        }
        channel.position(range.from());
        try (OutputStream out = call.response().outputStream()) {
            var in = Channels.newInputStream(channel);
            var piece = new byte[PIECE_BYTES];
            for (long left = range.length(); left > 0; ) {
                int count = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (count < 0) throw new IOException("the file is shorter than it was");
                out.write(piece, 0, count);
                left -= count;
            }
        }
    }
}
