package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A developer's page for ADK servers (adk-web), out of a folder that the owner names, on our own origin: it calls us
/// with no more rights than any program on this machine has.
final class DevPage {
    private static final String AT = "/dev-ui/";

    /// What adk-web does: styles in the page, WebAssembly, workers, letters from Google's servers, and one handler in
    /// an attribute, named here by its hash, with which Angular switches its style sheet on: `this.media='all'`.
    private static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-hashes'"
            + " 'sha256-MhtPZXr7+LpJUY5qtMutB+qWfQtMaPccfe7QXtCcEYc='; worker-src 'self' blob:;"
            + " style-src 'self' 'unsafe-inline' https://fonts.googleapis.com; font-src 'self' data:"
            + " https://fonts.gstatic.com; img-src 'self' data: blob:; media-src 'self' data: blob:;"
            + " connect-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private DevPage() {}

    /// The page's own addresses are relative, so it needs the slash.
    static void slash(Call call) {
        folder(call);
        String query = call.request().query().rawValue();
        call.response()
                .status(307)
                .header(HeaderNames.LOCATION, AT + (query.isEmpty() ? "" : "?" + query))
                .send();
    }

    static void index(Call call) {
        send(call, "index.html");
    }

    static void file(Call call) {
        send(call, call.parameter("file"));
    }

    private static void send(Call call, String name) {
        var file = inside(folder(call), name);
        try {
            long time = Files.getLastModifiedTime(file).toMillis();
            String tag = "\"" + Long.toHexString(time) + "-" + Long.toHexString(Files.size(file)) + "\"";
            var response = call.response();
            response.header("Content-Security-Policy", POLICY);
            response.header(HeaderNames.ETAG, tag).header(HeaderNames.CACHE_CONTROL, "no-cache");
            if (call.header("If-None-Match").filter(tag::equals).isPresent())
                response.status(304).send();
            else
                response.header(HeaderNames.CONTENT_TYPE, PageFiles.type(file.toString()))
                        .send(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Call call) {
        return call.desk().settings().devPage().orElseThrow(DevPage::notThere);
    }

    /// No name leads out of the folder, nor does a link in it.
    private static Path inside(Path folder, String name) {
        try {
            var root = folder.toRealPath();
            var file = root.resolve(name.startsWith("/") ? name.substring(1) : name)
                    .toRealPath();
            if (file.startsWith(root) && Files.isRegularFile(file)) return file;
            throw notThere();
        } catch (IOException | InvalidPathException e) {
            throw new Refused(notThere().problem(), e);
        }
    }

    private static Refused notThere() {
        return new Refused(new Problem.NotThere("file"));
    }
}
