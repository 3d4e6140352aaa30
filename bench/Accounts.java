import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The kernel's own accounts of processes, from `/proc`; empty on systems that have none.
final class Accounts {
    /// What Linux calls USER_HZ: 100 on every machine that a JDK 25 runs on.
    private static final double TICKS_PER_SECOND = 100;

    private static final Path PROC = Path.of("/proc");

    private Accounts() {}

    /// User and system time of all children that this process has waited for, and of the children that those
    /// had waited for: fields 16 and 17 of `/proc/self/stat`, counted from the end of the second, which may
    /// hold anything.
    static OptionalDouble childrenCpuSeconds() {
        var stat = PROC.resolve("self/stat");
        if (!Files.isReadable(stat)) return OptionalDouble.empty();
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return OptionalDouble.of((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND);
        } catch (IOException _) {
            return OptionalDouble.empty();
        }
    }

    /// The most memory that a running process has held at once (VmHWM); 0 when it is gone or the system does
    /// not tell.
    static long peakBytes(long process) {
        return kilobytes(PROC.resolve(Long.toString(process)).resolve("status"), "VmHWM") * 1024;
    }

    /// What a program could still have (MemAvailable); 0 where the system does not tell.
    static long availableBytes() {
        return kilobytes(PROC.resolve("meminfo"), "MemAvailable") * 1024;
    }

    static long memoryBytes() {
        return kilobytes(PROC.resolve("meminfo"), "MemTotal") * 1024;
    }

    private static long kilobytes(Path file, String field) {
        String value = fields(file).getOrDefault(field, "0 kB");
        return Long.parseLong(value.replaceAll("\\D", ""));
    }

    /// The lines `name: value` of a file under `/proc`, the first of each name; none when the file is not there
    /// any more.
    static Map<String, String> fields(Path file) {
        var fields = new TreeMap<String, String>();
        if (!Files.isReadable(file)) return fields;
        try {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(':');
                if (colon > 0)
                    fields.putIfAbsent(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
            }
        } catch (IOException _) {
            return Map.of();
        }
        return fields;
    }
}
