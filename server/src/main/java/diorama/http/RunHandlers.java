package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.EventRow;
import diorama.studio.Following;
import diorama.studio.Notice;
import diorama.studio.Session;
import diorama.wire.AdkAnswers;
import diorama.wire.AdkEvents;
import diorama.wire.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;

/// Things said, and the events that answer them. A turn goes on when nobody listens any more; a second message
/// waits its turn behind the first.
final class RunHandlers {
    private static final int PIECE = 80;

    private RunHandlers() {}

    /// What a request says, in either spelling; the spelling tells which kind of client it is.
    private record Said(Session session, String text, boolean isForSkills, boolean isPiecewise) {
        static Said of(Call call) {
            var body = call.body();
            String id = body.text("session_id", "sessionId").orElse("");
            var session = call.session(id);
            var message = body.object("new_message", "newMessage");
            bring(call, session, message);
            return new Said(
                    session,
                    message.map(Said::text).orElse(""),
                    !body.has("appName", "newMessage", "sessionId"),
                    body.flag("streaming"));
        }

        private static String text(Body message) {
            var text = new StringBuilder();
            for (var part : message.objects("parts"))
                text.append(part.text("text").orElse(""));
            return text.toString();
        }

        /// Pictures that come with the message are uploads.
        private static void bring(Call call, Session session, Optional<Body> message) {
            var parts = message.map(m -> m.objects("parts")).orElse(java.util.List.of());
            if (parts.stream().noneMatch(p -> p.has("inlineData", "inline_data"))) return;
            try (var arriving = call.desk().rooms().uploads().begin(call.caller())) {
                for (var part : parts) {
                    var data = part.object("inlineData", "inline_data");
                    if (data.isEmpty()) continue;
                    String name = data.get().text("displayName", "display_name").orElse("picture");
                    arriving.add(Labels.of(name), new ByteArrayInputStream(decoded(data.get())));
                }
                arriving.keep(session);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] decoded(Body data) {
            try {
                return Base64.getMimeDecoder()
                        .decode(data.text("data").orElse("").replace('-', '+').replace('_', '/'));
            } catch (IllegalArgumentException e) {
                throw new Refused(new Problem.BadRequest("inlineData.data", "base64"), e);
            }
        }
    }

    static void stream(Call call) {
        var said = Said.of(call);
        var behind = call.header("Last-Event-ID").filter(id -> id.matches("\\d{1,18}"));
        if (behind.isPresent()) replay(call, said, Long.parseLong(behind.get()));
        else run(call, said);
    }

    private static void run(Call call, Said said) {
        try (var following = said.session().followLive()) {
            var asked = said.session().say(said.text());
            try (var stream = EventStream.open(call)) {
                follow(call, said, following, new Until(asked.turn(), stream));
            }
        }
    }

    /// The events behind an id, and those of a turn that still runs; no new turn begins.
    private static void replay(Call call, Said said, long behind) {
        boolean isBusy = said.session().isBusy();
        try (var following = said.session().follow(behind);
                var stream = EventStream.open(call)) {
            if (isBusy) follow(call, said, following, new Until("", stream));
            else logged(said, following, stream);
        }
    }

    private static void logged(Said said, Following following, EventStream stream) {
        try {
            for (var next = following.next(java.time.Duration.ZERO);
                    next.isPresent();
                    next = following.next(java.time.Duration.ZERO)) {
                if (next.get() instanceof Notice.Happened(var event)) send(said, event, stream);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// An empty turn is whichever ends next.
    private record Until(String turn, EventStream stream) {
        boolean isMine(String other) {
            return turn.isEmpty() || turn.equals(other);
        }
    }

    private static void follow(Call call, Said said, Following following, Until until) {
        try {
            while (!following.isCut()) {
                var notice = following.next(call.desk().settings().heartbeat());
                if (notice.isEmpty()) {
                    until.stream().heartbeat();
                    if (until.turn().isEmpty() && !said.session().isBusy()) return;
                    continue;
                }
                switch (notice.get()) {
                    case Notice.Happened(var event) -> {
                        if (until.isMine(event.turn())) send(said, event, until.stream());
                    }
                    case Notice.TurnOver(var turn) -> {
                        if (until.isMine(turn)) return;
                    }
                    case Notice.Rendering _ -> {}
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(Said said, EventRow event, EventStream stream) {
        if (!Views.isTalk(event) || !AdkEvents.isOfAgent(event.body())) return;
        if (said.isPiecewise()) pieces(event, stream);
        String body = said.isForSkills() ? AdkEvents.forSkills(event.body()) : event.body();
        stream.event(body, event.seq());
    }

    /// Parts of a text before the whole of it, for those who asked for that.
    private static void pieces(EventRow event, EventStream stream) {
        String text = AdkEvents.textOf(event.body());
        for (int from = 0; from < text.length(); from = end(text, from)) {
            var head = new AdkEvents.Head("p" + event.seq() + "-" + from, event.turn(), event.atMs() / 1000.0);
            stream.event(AdkEvents.partly(head, text.substring(from, end(text, from))));
        }
    }

    /// Never between the halves of a character.
    private static int end(String text, int from) {
        int end = Math.min(text.length(), from + PIECE);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
    }

    /// All the events of a turn in one answer.
    static void whole(Call call) {
        var said = Said.of(call);
        try (var following = said.session().followLive()) {
            var asked = said.session().say(said.text());
            asked.await();
            var events = new ArrayList<String>();
            for (var next = following.next(java.time.Duration.ZERO);
                    next.isPresent();
                    next = following.next(java.time.Duration.ZERO)) {
                if (next.get() instanceof Notice.Happened(var event)
                        && event.turn().equals(asked.turn())
                        && Views.isTalk(event)
                        && AdkEvents.isOfAgent(event.body())) events.add(event.body());
            }
            call.answer(AdkAnswers.list(events));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
