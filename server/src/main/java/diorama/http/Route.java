package diorama.http;

import io.helidon.common.uri.UriPath;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;

/// A place of the API: how it is called, what a caller needs, and one line for the documentation. `{name}` in
/// the path is a parameter, `{+name}` one with slashes in it.
public record Route(Method method, String path, Need need, Handler handler, String says) {

    /// What a caller must be allowed: nothing at all, or a scope of the token.
    public enum Need {
        NOTHING(""),
        READ("read"),
        WRITE("write"),
        UPLOAD("upload"),
        RENDER("render");

        private final String scope;

        Need(String scope) {
            this.scope = scope;
        }

        String scope() {
            return scope;
        }
    }

    boolean isAt(UriPath path) {
        return PathMatchers.create(this.path).match(path).accepted();
    }

    /// The path as it is documented.
    String template() {
        return path.replace("{+", "{");
    }

    /// Decodes, makes one call of the studio, encodes.
    @FunctionalInterface
    public interface Handler {
        void handle(Call call);
    }
}
