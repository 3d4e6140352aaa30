package diorama.studio;

import diorama.store.RenderRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/// The addresses under which files can be had without a token: they hold a secret that nobody can guess.
/// `source` says how the server is reached, without a slash at its end.
public record Addresses(Supplier<String> source) {
    public String base() {
        return source.get();
    }

    public String film(RenderRow row) {
        String label = row.key().id().replaceAll("[^A-Za-z0-9._-]", "_");
        return base() + "/files/renders/" + row.wish().secret() + "/" + label + "."
                + row.outcome().format().toLowerCase(Locale.ROOT);
    }

    public String media(Shelved shelved) {
        String name = URLEncoder.encode(shelved.media().name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return base() + "/files/media/" + shelved.secret() + "/" + name;
    }

    public String at(String path) {
        return base() + path;
    }
}
