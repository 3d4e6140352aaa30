package diorama.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a client keeps between its runs: the token that each server gave it, and the session it talked in last.
public record ClientNotes(Map<String, Token> tokens, Optional<Last> last) {
    public static final ClientNotes NONE = new ClientNotes(Map.of(), Optional.empty());

    public ClientNotes {
        tokens = Map.copyOf(tokens);
    }

    /// `user` is whom the server takes us for; `client` the id that it was asked with.
    public record Token(String secret, String user, String client) {}

    /// `server` is an address, or empty for the person's own machine.
    public record Last(String server, String session, String task) {}

    public static ClientNotes read(String text) {
        var reply = Reply.read(text).orElseGet(Reply::empty);
        var tokens = new LinkedHashMap<String, Token>();
        reply.json()
                .path("tokens")
                .properties()
                .forEach(entry -> token(Reply.of(entry.getValue())).ifPresent(t -> tokens.put(entry.getKey(), t)));
        var last = reply.object("last")
                .flatMap(one -> one.text("session")
                        .map(session -> new Last(
                                one.text("server").orElse(""),
                                session,
                                one.text("task").orElse(""))));
        return new ClientNotes(tokens, last);
    }

    private static Optional<Token> token(Reply one) {
        return one.text("token")
                .map(secret -> new Token(
                        secret,
                        one.text("user_id").orElse(""),
                        one.text("client_id").orElse("")));
    }

    public String write() {
        var json = Json.object();
        var servers = json.putObject("tokens");
        tokens.forEach((server, token) -> servers.putObject(server)
                .put("token", token.secret())
                .put("user_id", token.user())
                .put("client_id", token.client()));
        last.ifPresent(l -> json.putObject("last")
                .put("server", l.server())
                .put("session", l.session())
                .put("task", l.task()));
        return Json.pretty(json) + "\n";
    }

    public ClientNotes with(String server, Token token) {
        var more = new LinkedHashMap<>(tokens);
        more.put(server, token);
        return new ClientNotes(more, last);
    }

    public ClientNotes without(String server) {
        var fewer = new LinkedHashMap<>(tokens);
        fewer.remove(server);
        return new ClientNotes(fewer, last);
    }

    public ClientNotes in(Last session) {
        return new ClientNotes(tokens, Optional.of(session));
    }
}
