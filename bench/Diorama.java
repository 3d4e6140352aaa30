import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program under test, as a person starts it.
record Diorama(Path script, Path folder) {
    private static final String SCRIPT = "diorama";

    /// `./do` starts us in the root of the sources.
    static Diorama here(Path folder) {
        var script = Path.of(SCRIPT).toAbsolutePath();
        if (!Files.isExecutable(script)) {
            throw new Unmeasured("There is no ./diorama here; start this with ./do bench.");
        }
        return new Diorama(script, folder);
    }

    /// Makes a film with nothing in the chunk cache.
    Spent render(Film film, Path media, Path out, String... options) throws IOException, InterruptedException {
        var draft = Files.writeString(folder.resolve("draft.json"), film.draft());
        var cache = Files.createTempDirectory(folder, "cache-");
        try {
            return command(draft, media, out, List.of(options), cache).run();
        } finally {
            Stand.delete(cache);
        }
    }

    private Command command(Path draft, Path media, Path out, List<String> options, Path cache) {
        var words = new ArrayList<>(List.of(script.toString(), "render", draft.toString()));
        words.addAll(List.of("--media", media.toString(), "-y", "-o", out.toString()));
        words.addAll(options);
        return new Command(words, Map.of("XDG_CACHE_HOME", cache.toString()), folder.resolve("diorama.log"));
    }
}
