package diorama.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who calls: three headers that go with every call. Name and version are those of the skill's front matter, so that
/// the program and the skill are one caller; the platform shows in where they are installed.
public record Attribution(String name, String version, String platform) {
    public static final String SKILL = "skill/image-to-video-local/SKILL.md";
    private static final Attribution UNPACKED = new Attribution("image-to-video-local", "0", "unknown");
    private static final Pattern FENCED = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern ORIGIN = Pattern.compile("(?m)^\\s*url\\s*=\\s*(.+)$");

    /// Of an installation: the folder that holds the skill's.
    public static Attribution of(Path home) {
        var file = home.resolve(SKILL);
        if (!Files.isRegularFile(file)) return new Attribution(UNPACKED.name(), UNPACKED.version(), platform(home));
        String matter = frontMatter(file);
        return new Attribution(
                field(matter, "name").orElse(UNPACKED.name()),
                field(matter, "version").orElse(UNPACKED.version()),
                platform(home));
    }

    Map<String, String> headers() {
        return Map.of("X-Skill-Source", name, "X-Skill-Version", version, "X-Skill-Platform", platform);
    }

    private static String frontMatter(Path file) {
        try {
            var matcher = FENCED.matcher(Files.readString(file));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A field, at the top or within `metadata`.
    private static Optional<String> field(String matter, String name) {
        var matcher = Pattern.compile("(?m)^\\s*" + name + ":\\s*[\"']?([^\"'\\n]+?)[\"']?\\s*$")
                .matcher(matter);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String platform(Path home) {
        String place = home.toAbsolutePath() + "/";
        if (place.contains("/.clawhub/") || place.contains("/.openclaw/")) return "clawhub";
        if (place.contains("/.cursor/")) return "cursor";
        if (place.contains("/.claude/")) return "claude_code";
        String origin = origin(home);
        return Stream.of("github", "gitlab", "bitbucket")
                .filter(host -> origin.contains(host + "."))
                .findFirst()
                .orElse("unknown");
    }

    /// Where the checkout came from; a work tree's `.git` may be a file, which tells nothing here.
    private static String origin(Path home) {
        var config = home.resolve(".git/config");
        if (!Files.isRegularFile(config)) return "";
        try {
            var matcher = ORIGIN.matcher(Files.readString(config));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException _) {
            return ""; // not readable for us: then nobody knows
        }
    }
}
