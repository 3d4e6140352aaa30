package diorama.http;

import diorama.studio.Following;
import diorama.studio.Notice;
import diorama.wire.StudioNotes;

/// What happens in a session, for every window that shows it: turns, uploads, edits, how far renders are. It
/// never ends by itself; who comes back says with `Last-Event-ID` what they have seen.
final class WindowHandlers {
    private WindowHandlers() {}

    static void follow(Call call) {
        var session = call.session(call.parameter("session"));
        var behind = call.header("Last-Event-ID").or(() -> call.query("behind")).filter(id -> id.matches("\\d{1,18}"));
        try (var following =
                        behind.map(id -> session.follow(Long.parseLong(id))).orElseGet(session::followLive);
                var stream = EventStream.open(call)) {
            stream.heartbeat();
            tell(call, following, stream);
        }
    }

    private static void tell(Call call, Following following, EventStream stream) {
        try {
            while (!following.isCut()) {
                var notice = following.next(call.desk().settings().heartbeat());
                if (notice.isEmpty()) {
                    stream.heartbeat();
                    continue;
                }
                switch (notice.get()) {
                    case Notice.Happened(var event) ->
                        stream.event(StudioNotes.notice(event.kind(), event.body()), event.seq());
                    case Notice.TurnOver(var turn) -> stream.event(StudioNotes.turnOver(turn));
                    case Notice.Rendering(var row, var percent) -> {
                        var seen = new diorama.studio.Renders.Seen(row, percent);
                        stream.event(StudioNotes.rendering(Views.render(seen, call.addresses())));
                    }
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
