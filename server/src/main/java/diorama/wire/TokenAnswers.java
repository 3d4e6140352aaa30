package diorama.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Answers about tokens and claims.
public final class TokenAnswers {
    private TokenAnswers() {}

    /// A token as its owner sees it; `secret` only when it has just been made.
    public record View(String id, Optional<String> secret, String owner, Label label, Lifetime lifetime) {
        public record Label(String name, List<String> scopes, boolean isRevoked) {}

        public record Lifetime(Instant created, Optional<Instant> expires) {}
    }

    public static String anonymous(View token, long credits) {
        var data = Json.object()
                .put("token", token.secret().orElse(""))
                .put("user_id", token.owner())
                .put("credits", credits);
        token.lifetime().expires().ifPresent(at -> data.put("expires_at", Times.seconds(at)));
        scopes(data, token);
        return Answer.doubled(data);
    }

    public static String made(View token) {
        return Answer.doubled(one(token));
    }

    public static String list(List<View> tokens) {
        var data = Json.object();
        var array = data.putArray("tokens");
        tokens.forEach(t -> array.add(one(t)));
        return Answer.doubled(data.put("count", tokens.size()));
    }

    public static String revoked(String id) {
        return Answer.doubled(Json.object().put("id", id).put("revoked", true));
    }

    public static String claim(String token, long expiresInSeconds) {
        return Answer.doubled(Json.object().put("claim_token", token).put("expires_in", expiresInSeconds));
    }

    public static String verified(String owner, long balance) {
        return Answer.doubled(
                Json.object().put("user_id", owner).put("valid", true).put("balance", balance));
    }

    private static ObjectNode one(View token) {
        var json = Json.object().put("id", token.id()).put("name", token.label().name());
        token.secret().ifPresent(secret -> json.put("token", secret));
        json.put("user_id", token.owner())
                .put("created_at", Times.seconds(token.lifetime().created()));
        token.lifetime().expires().ifPresent(at -> json.put("expires_at", Times.seconds(at)));
        scopes(json, token);
        return json.put("revoked", token.label().isRevoked());
    }

    private static void scopes(ObjectNode json, View token) {
        var scopes = json.putArray("scopes");
        token.label().scopes().forEach(scopes::add);
    }
}
