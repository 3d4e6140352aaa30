package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.TokenRow;
import diorama.studio.Accounts;
import diorama.wire.TokenAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tokens: given to clients, made and revoked by their owners; and claims.
final class TokenHandlers {
    private static final int LONGEST_CLIENT = 64;
    private static final int LONGEST_LIFE_DAYS = 3650;
    private static final Set<String> SCOPES = Set.of("*", "read", "write", "upload", "render");

    private TokenHandlers() {}

    static void anonymous(Call call) {
        String client = call.header("X-Client-Id").map(String::strip).orElse("");
        if (client.isEmpty()) throw new Refused(new Problem.ClientIdMissing());
        if (client.length() > LONGEST_CLIENT)
            throw new Refused(new Problem.BadRequest("X-Client-Id", "at most 64 characters"));
        var accounts = call.desk().rooms().accounts();
        var issued = accounts.anonymous(client, call.request().remotePeer().host());
        long credits = call.desk()
                .rooms()
                .credits()
                .balance(accounts.caller(issued.secret()))
                .available();
        call.answer(TokenAnswers.anonymous(view(issued.row(), Optional.of(issued.secret())), credits));
    }

    static void make(Call call) {
        var body = call.body();
        var asked = body.texts("scopes");
        var scopes = asked.isEmpty() ? List.of("*") : asked;
        for (String scope : scopes)
            if (!SCOPES.contains(scope))
                throw new Refused(new Problem.BadRequest("scopes", "read, write, upload, render or *"));
        String name = body.text("name").orElse("token");
        if (name.length() > LONGEST_CLIENT) throw new Refused(new Problem.BadRequest("name", "at most 64 characters"));
        long days = body.whole("expires_in_days", 0, LONGEST_LIFE_DAYS).orElse(90);
        var issued = call.desk().rooms().accounts().make(call.caller(), name, scopes, days);
        call.answer(TokenAnswers.made(view(issued.row(), Optional.of(issued.secret()))));
    }

    static void list(Call call) {
        var rows = call.desk().rooms().accounts().of(call.caller());
        call.answer(TokenAnswers.list(
                rows.stream().map(row -> view(row, Optional.empty())).toList()));
    }

    static void revoke(Call call) {
        call.desk().rooms().accounts().revoke(call.caller(), call.parameter("id"));
        call.answer(TokenAnswers.revoked(call.parameter("id")));
    }

    /// The gateway asks whether a token is one.
    static void verify(Call call) {
        String token = call.body().text("token").orElse("");
        var caller = call.desk().rooms().accounts().caller(token);
        var balance = call.desk().rooms().credits().balance(caller);
        call.answer(TokenAnswers.verified(caller.owner(), balance.available()));
    }

    static void claim(Call call) {
        var body = call.body();
        var session = body.has("session_id", "sessionId")
                ? call.session(body.text("session_id", "sessionId").orElse(""))
                : call.project(body.text("task_id", "taskId").orElse(""));
        String claim = call.desk().rooms().accounts().claim(session.key());
        call.answer(TokenAnswers.claim(claim, Accounts.claimSeconds()));
    }

    private static TokenAnswers.View view(TokenRow row, Optional<String> secret) {
        var times = row.times();
        return new TokenAnswers.View(
                row.id(),
                secret,
                row.owner(),
                new TokenAnswers.View.Label(
                        row.label().name(), List.of(row.label().scopes().split(" ")), times.revokedMs() > 0),
                new TokenAnswers.View.Lifetime(
                        Instant.ofEpochMilli(times.createdMs()),
                        times.expiresMs() == 0
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(times.expiresMs()))));
    }
}
