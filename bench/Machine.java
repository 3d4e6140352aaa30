import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the figures were taken on, in words.
final class Machine {
    private Machine() {}

    static String says() {
        String processor =
                Accounts.fields(Path.of("/proc/cpuinfo")).getOrDefault("model name", System.getProperty("os.arch"));
        int cores = Runtime.getRuntime().availableProcessors();
        String memory = Accounts.memoryBytes() > 0 ? Row.number(", %.0f GB", Accounts.memoryBytes() / 1e9) : "";
        return processor + ", " + cores + " cores" + memory + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version();
    }

    /// How many programs wanted a core over the last minute; empty where the system does not tell.
    static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).split(" ")[0] : "";
    }
}
