package diorama.studio;

import java.nio.file.Path;
import java.util.Map;

/// Where we keep things, by the XDG base directory rules; nothing is created before it is needed.
public record Folders(Path cache, Path config, Path data) {
    private static final String NAME = "diorama";

    public static Folders of(Map<String, String> environment, Path home) {
        return new Folders(
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")));
    }

    /// A relative path in the variable is to be ignored, the rules say.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        boolean isUsable = !value.isEmpty() && Path.of(value).isAbsolute();
        return (isUsable ? Path.of(value) : otherwise).resolve(NAME);
    }

    public Path chunks() {
        return cache.resolve("chunks");
    }
}
