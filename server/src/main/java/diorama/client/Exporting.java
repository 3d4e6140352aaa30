package diorama.client;

import diorama.client.Calls.Headers;
import diorama.wire.Reply;
import diorama.wire.Requests;
import diorama.wire.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// From a draft to a file on this machine: submitted, polled, downloaded. The answers have had three forms; each is
/// read.
final class Exporting {
    private static final Set<String> DONE = Set.of("completed", "complete", "succeeded", "success", "done", "finished");
    private static final Set<String> OVER = Set.of("failed", "error", "cancelled", "canceled");
    private static final Set<Integer> ID_TAKEN = Set.of(409);

    private final Session session;
    private final Speaker speaker;
    private final ClientSettings.Renders settings;

    Exporting(Session session, Speaker speaker, ClientSettings settings) {
        this.session = session;
        this.speaker = speaker;
        this.settings = settings.renders();
    }

    /// The film, or nothing: then the person knows why.
    Optional<Path> export(Map<String, String> output, Target target) throws InterruptedException {
        var timeline = session.timeline();
        if (!timeline.isReady()) {
            speaker.say(Says.NOTHING_TO_EXPORT);
            return Optional.empty();
        }
        speaker.say(Says.EXPORTING);
        String id = submitted(timeline, output);
        var ended = ended(id);
        if (ended.isEmpty()) {
            speaker.say(Says.stuck(id));
            return Optional.empty();
        }
        if (!DONE.contains(status(ended.get()))) {
            speaker.say(Says.exportFailed(
                    ended.get().text("error", "errorMessage", "message").orElse("")));
            return Optional.empty();
        }
        return Optional.of(kept(id, ended.get(), target));
    }

    // --- submitting and polling --------------------------------------------------------------------------------------

    /// An id that is taken already is replaced by another, once.
    private String submitted(Timeline timeline, Map<String, String> output) throws InterruptedException {
        String id = newId();
        try {
            return submitted(id, timeline, output);
        } catch (Declined declined) {
            boolean isTaken = ID_TAKEN.contains(declined.code())
                    || declined.says().toLowerCase(Locale.ROOT).contains("duplicate");
            if (!isTaken) throw declined;
            return submitted(newId(), timeline, output);
        }
    }

    private static String newId() {
        return "render_" + UUID.randomUUID().toString().replace("-", "");
    }

    private String submitted(String id, Timeline timeline, Map<String, String> output) throws InterruptedException {
        var reply = session.call((calls, token, sid) ->
                calls.post("/api/render/proxy/lambda", Requests.render(id, sid, timeline.draft(), output), token));
        return reply.text("id", "taskId", "render_id").orElse(id);
    }

    /// The last answer; empty when nothing moves any more.
    private Optional<Reply> ended(String id) throws InterruptedException {
        var wait = settings.firstPoll();
        int seen = -1;
        long moved = System.nanoTime();
        while (System.nanoTime() - moved < settings.stuck().toNanos()) {
            Thread.sleep(wait);
            wait = longer(wait);
            var reply = polled(id);
            if (reply.isEmpty()) continue;
            String status = status(reply.get());
            if (DONE.contains(status) || OVER.contains(status)) return reply;
            int percent = (int) reply.get().number("progress").orElse(0);
            if (percent == seen) continue;
            seen = percent;
            moved = System.nanoTime();
            speaker.progress(Says.exporting(percent));
        }
        return Optional.empty();
    }

    private Duration longer(Duration wait) {
        var next = wait.multipliedBy(3).dividedBy(2);
        return next.compareTo(settings.slowestPoll()) < 0 ? next : settings.slowestPoll();
    }

    private static String status(Reply reply) {
        return reply.text("status").orElse("").toLowerCase(Locale.ROOT);
    }

    /// A poll that fails is no failed render: the next one may reach the server again.
    private Optional<Reply> polled(String id) throws InterruptedException {
        try {
            return Optional.of(
                    session.link().call((calls, token) -> calls.get("/api/render/proxy/lambda/" + id, token)));
        } catch (Unreachable _) {
            return Optional.empty();
        } catch (Declined declined) {
            if (declined.code() >= 500 && declined.code() < 600) return Optional.empty();
            throw declined;
        }
    }

    // --- the file ----------------------------------------------------------------------------------------------------

    private Path kept(String id, Reply ended, Target target) throws InterruptedException {
        var output = ended.object("output").orElseGet(Reply::empty);
        var url = output.text("url").or(() -> ended.text("outputUrl", "output_url", "url"));
        var server = session.link().server();
        var ending = url.map(address -> ending(server.resolve(address))).orElse(".mp4");
        try {
            var file = target.file(ending);
            long size = url.isPresent() ? bare(server.resolve(url.get()), file) : 0;
            if (size == 0) size = asked(server.resolve("/api/render/proxy/" + id + "/download"), file);
            speaker.say(Says.exported(file, size, output.number("duration").orElse(0)));
            return file;
        } catch (IOException e) {
            throw new Unreachable(server.api(), e);
        }
    }

    private static String ending(URI address) {
        String path = String.valueOf(address.getPath());
        var found = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return found.matches(".+\\.(mp4|mov|mkv|webm|gif)") ? found.substring(found.lastIndexOf('.')) : ".mp4";
    }

    /// By the address of the film, which needs no token. 0 when it cannot be had so.
    private long bare(URI address, Path file) throws InterruptedException {
        try {
            return session.link().call((calls, _) -> written(calls, address, Headers.bearer(""), file));
        } catch (Declined | Unreachable _) {
            return 0;
        }
    }

    private long asked(URI address, Path file) throws InterruptedException {
        return session.link().call((calls, token) -> written(calls, address, token, file));
    }

    private static long written(Calls calls, URI address, Headers headers, Path file) throws InterruptedException {
        var response = calls.bytes(address, headers);
        try (var body = response.body()) {
            if (response.statusCode() != 200) throw Declined.of(response.statusCode(), "");
            return written(body, response, file);
        } catch (IOException e) {
            throw new Unreachable(calls.server().api(), e);
        }
    }

    /// Beside its place first; a film that is not whole never gets the name.
    private static long written(InputStream body, HttpResponse<?> response, Path file) throws IOException {
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), ".film", ".part");
        try {
            long size = Files.copy(body, half, StandardCopyOption.REPLACE_EXISTING);
            long told = response.headers().firstValueAsLong("Content-Length").orElse(size);
            if (size == 0 || size != told) throw new IOException("the film came only in part");
            Target.makeReadable(half);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
