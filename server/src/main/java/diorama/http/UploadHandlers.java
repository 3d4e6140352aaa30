package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Brought;
import diorama.studio.Session;
import diorama.studio.Uploads;
import diorama.wire.Body;
import diorama.wire.MediaAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Files that clients send, or send for by address. All files of one call are kept, or none.
final class UploadHandlers {
    private UploadHandlers() {}

    static void upload(Call call) {
        var session = call.session(call.parameter("session"));
        answer(call, isMultipart(call) ? received(call, session) : fetched(call, session, call.body()));
    }

    /// A single file for a session that a field or the query names, or for a new one.
    static void single(Call call) {
        if (!isMultipart(call)) {
            var body = call.body();
            var session =
                    body.text("session_id", "sessionId").map(call::session).orElseGet(() -> fresh(call));
            answer(call, fetched(call, session, body));
            return;
        }
        answer(call, received(call, call.query("session_id").map(call::session)));
    }

    private static Session fresh(Call call) {
        return SessionHandlers.opened(call, Body.read(""));
    }

    private static void answer(Call call, Brought brought) {
        var subtitles = brought.captions().stream()
                .map(c -> new MediaAnswers.SubtitleView(c.name(), c.subtitles().size()))
                .toList();
        call.answer(MediaAnswers.uploaded(Views.media(brought.media(), call.addresses()), subtitles, brought.says()));
    }

    private static boolean isMultipart(Call call) {
        return contentType(call).toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    }

    private static String contentType(Call call) {
        return call.header("Content-Type").orElse("");
    }

    // --- by body -----------------------------------------------------------------------------------------------------

    private static Brought received(Call call, Session session) {
        return received(call, Optional.of(session));
    }

    private static Brought received(Call call, Optional<Session> known) {
        String boundary = Multipart.boundary(contentType(call))
                .orElseThrow(() -> new Refused(new Problem.BadRequest("Content-Type", "a boundary")));
        try (InputStream body = call.request().content().inputStream();
                var basket = new Basket(call, known)) {
            var parts = new Multipart(body, boundary);
            for (var part = parts.next(); part.isPresent(); part = parts.next()) basket.take(part.get());
            return basket.keep();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refused(new Problem.BadRequest("the body", "a whole multipart body"), e);
        }
    }

    /// The parts of a body; the session may be named by a field among them, before or behind the file.
    private static final class Basket implements AutoCloseable {
        private final Call call;
        private final int most;
        private Optional<Session> session;
        private Optional<Uploads.Arriving> arriving = Optional.empty();
        private int count;

        Basket(Call call, Optional<Session> session) {
            this.call = call;
            this.session = session;
            this.most = call.desk().settings().limits().filesPerUpload();
        }

        void take(Multipart.Part part) throws IOException {
            if (part.fileName().isPresent()) {
                if (++count > most) throw new Refused(new Problem.BadRequest("files", "at most " + most));
                arriving().add(Labels.of(part.fileName().get()), part.content());
                return;
            }
            String value = part.text();
            boolean isSession = part.name().equals("session_id") || part.name().equals("sessionId");
            if (isSession && session.isEmpty()) session = Optional.of(call.session(value.strip()));
        }

        private Uploads.Arriving arriving() {
            if (arriving.isEmpty())
                arriving = Optional.of(call.desk().rooms().uploads().begin(call.caller()));
            return arriving.get();
        }

        Brought keep() {
            if (count == 0) throw new Refused(new Problem.BadRequest("files", "at least one file"));
            return arriving().keep(session.orElseGet(() -> fresh(call)));
        }

        @Override
        public void close() {
            arriving.ifPresent(Uploads.Arriving::close);
        }
    }

    // --- by address --------------------------------------------------------------------------------------------------

    static Brought fetched(Call call, Session session, Body body) {
        var urls = body.texts("urls", "url");
        int most = call.desk().settings().limits().filesPerUpload();
        if (urls.isEmpty() || urls.size() > most)
            throw new Refused(new Problem.BadRequest("urls", "from 1 to " + most + " addresses"));
        return fetched(call, session, urls);
    }

    static Brought fetched(Call call, Session session, List<String> urls) {
        try (var arriving = call.desk().rooms().uploads().begin(call.caller())) {
            for (String url : urls) {
                try (var file = call.desk().fetch().get(url)) {
                    arriving.add(Labels.of(file.name()), file.bytes());
                } catch (IOException e) {
                    throw new Refused(new Problem.CannotFetch(url, String.valueOf(e.getMessage())), e);
                }
            }
            return arriving.keep(session);
        }
    }
}
