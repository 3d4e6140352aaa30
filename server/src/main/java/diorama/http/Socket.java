package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.store.EventRow;
import diorama.studio.Caller;
import diorama.studio.Notice;
import diorama.studio.Session;
import diorama.wire.AdkEvents;
import diorama.wire.Body;
import diorama.wire.GatewayAnswers;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import io.helidon.websocket.WsUpgradeException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The gateway's socket: one session's talk, a message at a time. Close code 4001 is a bad token, 4002 no
/// session.
final class Socket implements WsListener {
    private static final int BAD_TOKEN = 4001;
    private static final int NO_SESSION = 4002;

    private final Desk desk;
    private final Guard guard;
    private final ReentrantLock sending = new ReentrantLock();
    private final StringBuilder fragments = new StringBuilder();
    private String token = "";
    private String sessionId = "";
    private Optional<Session> session = Optional.empty();

    Socket(Desk desk, Guard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    /// A page of somebody else's may not open it.
    @Override
    public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers headers) throws WsUpgradeException {
        try {
            guard.checkHost(headers);
            guard.checkOrigin(headers);
        } catch (Refused refused) {
            throw new WsUpgradeException(Problems.say(refused.problem(), Language.ENGLISH), refused);
        }
        UriQuery query = prologue.query();
        token = query.first("token").orElse("");
        sessionId = query.first("session_id").orElse("");
        return Optional.empty();
    }

    @Override
    public void onOpen(WsSession socket) {
        try {
            var caller = caller();
            if (sessionId.isEmpty()) throw new Refused(new Problem.NoSession());
            session = Optional.of(desk.rooms().sessions().find(caller, sessionId));
            send(socket, GatewayAnswers.message("session_ready"));
        } catch (Refused refused) {
            int code = refused.problem() instanceof Problem.BadToken ? BAD_TOKEN : NO_SESSION;
            socket.close(code, code == BAD_TOKEN ? "invalid token" : "no session_id");
        }
    }

    private Caller caller() {
        boolean isOwner = token.isEmpty() && !desk.settings().access().isOpen();
        return isOwner
                ? desk.rooms().accounts().local()
                : desk.rooms().accounts().caller(token);
    }

    @Override
    public void onMessage(WsSession socket, String text, boolean isLast) {
        fragments.append(text);
        if (fragments.length() > desk.settings().limits().bodyBytes()) {
            socket.close(1009, "too large");
            return;
        }
        if (!isLast) return;
        String whole = fragments.toString();
        fragments.setLength(0);
        session.ifPresent(s -> take(socket, s, whole));
    }

    @Override
    public void onMessage(WsSession socket, BufferData bytes, boolean isLast) {
        socket.close(1003, "text only");
    }

    @Override
    public void onError(WsSession socket, Throwable trouble) {
        socket.terminate();
    }

    private void take(WsSession socket, Session with, String whole) {
        try {
            var message = Body.read(whole);
            switch (message.text("type").orElse("")) {
                case "ping" -> send(socket, GatewayAnswers.message("pong"));
                case "message" -> say(socket, with, message);
                case "abort" -> send(socket, GatewayAnswers.message("done"));
                default -> send(socket, GatewayAnswers.error("unknown type"));
            }
        } catch (Refused refused) {
            send(
                    socket,
                    GatewayAnswers.error(
                            Problems.say(refused.problem(), with.state().language())));
        }
    }

    /// The turn is followed on a thread of its own, so that pings are answered meanwhile.
    private void say(WsSession socket, Session with, Body message) {
        var following = with.followLive();
        boolean isAsked = false;
        try {
            var asked = with.say(message.text("content").orElse(""));
            isAsked = true;
            message.text("client_message_id").ifPresent(id -> send(socket, GatewayAnswers.accepted(id)));
            Thread.ofVirtual().name("socket").start(() -> {
                try (following) {
                    follow(socket, following, asked.turn());
                }
            });
        } finally {
            if (!isAsked) following.close();
        }
    }

    private void follow(WsSession socket, diorama.studio.Following following, String turn) {
        try {
            while (!following.isCut()) {
                var notice = following.next(desk.settings().heartbeat());
                if (notice.isPresent() && notice.get() instanceof Notice.Happened(var event)) {
                    if (event.turn().equals(turn)) tell(socket, event);
                } else if (notice.isPresent()
                        && notice.get() instanceof Notice.TurnOver(var over)
                        && over.equals(turn)) {
                    send(socket, GatewayAnswers.message("done"));
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException _) {
            return; // the other side hung up; the turn went on
        }
    }

    private void tell(WsSession socket, EventRow event) {
        if (!Views.isTalk(event) || !AdkEvents.isOfAgent(event.body())) return;
        String tool = AdkEvents.toolOf(event.body());
        String text = AdkEvents.textOf(event.body());
        if (!tool.isEmpty()) send(socket, GatewayAnswers.tool("tool_start", tool));
        else if (!text.isEmpty()) send(socket, GatewayAnswers.text(text));
        else send(socket, GatewayAnswers.message("tool_end"));
    }

    private void send(WsSession socket, String message) {
        sending.lock();
        try {
            socket.send(message, true);
        } finally {
            sending.unlock();
        }
    }
}
