package diorama.client;

import diorama.client.Calls.Headers;
import diorama.wire.ClientNotes;
import diorama.wire.Reply;
import java.util.Optional;

/// Whom the server takes us for: by the token that the person set, else by one that the server gave to this client's
/// id. Such a token is kept until it is no longer taken, since servers give few.
final class Account {
    private static final String ASK = "/api/auth/anonymous-token";
    private static final int NO_CLIENT_ID = 400;

    private final Calls calls;
    private final ClientPlaces places;
    private final String server;
    private Optional<String> own;
    private Optional<ClientNotes.Token> given;

    /// `server`: under which name its token is kept; `own`: the token that the person set.
    Account(Calls calls, ClientPlaces places, String server, Optional<String> own) {
        this.calls = calls;
        this.places = places;
        this.server = server;
        this.own = own;
        this.given = Optional.empty();
    }

    boolean isAnonymous() {
        return own.isEmpty();
    }

    /// What the server calls an anonymous user; empty when it did not say.
    Optional<String> user() {
        return given.map(ClientNotes.Token::user).filter(user -> !user.isEmpty());
    }

    String token() throws InterruptedException {
        if (own.isPresent()) return own.get();
        if (given.isEmpty()) given = kept();
        if (given.isEmpty()) given = Optional.of(asked(places.clientId()));
        return given.get().secret();
    }

    private Optional<ClientNotes.Token> kept() {
        return Optional.ofNullable(places.notes().tokens().get(server))
                .filter(token -> token.client().equals(places.clientId()));
    }

    /// The token is no longer taken: another is asked for, with the same id.
    void renew() throws InterruptedException {
        own = Optional.empty();
        given = Optional.empty();
        places.keep(places.notes().without(server));
        token();
    }

    private ClientNotes.Token asked(String clientId) throws InterruptedException {
        Reply reply;
        try {
            reply = ask(clientId);
        } catch (Declined declined) {
            if (!declined.is(NO_CLIENT_ID)) throw declined;
            reply = ask(places.newId());
        }
        String secret = reply.text("token").orElseThrow(() -> Declined.of(Declined.BAD_TOKEN, ""));
        var token = new ClientNotes.Token(secret, reply.text("user_id").orElse(""), clientId);
        places.keep(places.notes().with(server, token));
        return token;
    }

    private Reply ask(String clientId) throws InterruptedException {
        return calls.post(ASK, "", Headers.bearer("").with("X-Client-Id", clientId));
    }
}
