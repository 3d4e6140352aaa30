import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/// A program with its arguments, to be run to its end in a process of its own and measured from outside. What
/// it says goes to the log, and is told when it fails.
record Command(List<String> words, Map<String, String> environment, Path log) {
    private static final long LIMIT_MINUTES = 30;
    private static final long LOOK_EVERY_MS = 25;

    Command(List<String> words, Path log) {
        this(words, Map.of(), log);
    }

    /// Does something with the streams of a running program.
    interface Talk<T> {
        T with(InputStream output, OutputStream input) throws IOException;
    }

    /// Runs it alone, with nothing else going on in this process.
    Spent run() throws IOException, InterruptedException {
        var before = Accounts.childrenCpuSeconds();
        long start = System.nanoTime();
        var process = builder()
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        long peak = watch(process, start);
        double wall = (System.nanoTime() - start) / 1e9;
        check(process.exitValue());
        return new Spent(wall, difference(before, Accounts.childrenCpuSeconds()), peak);
    }

    /// Runs it while we read what it writes, or write what it reads.
    <T> T talk(Talk<T> talk) throws IOException, InterruptedException {
        var process = builder().start();
        T said;
        try (var output = process.getInputStream();
                var input = process.getOutputStream()) {
            said = talk.with(output, input);
        } finally {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) process.destroyForcibly();
        }
        check(process.waitFor());
        return said;
    }

    private ProcessBuilder builder() throws IOException {
        Files.writeString(log, "");
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    /// The most memory it held: the kernel's mark only rises, so the last look before the end is the one that
    /// counts.
    private long watch(Process process, long start) throws InterruptedException {
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Accounts.peakBytes(process.pid()));
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(LIMIT_MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new Unmeasured(name() + " was not done after " + LIMIT_MINUTES + " minutes.");
            }
        }
        return peak;
    }

    private void check(int exit) throws IOException {
        if (exit == 0) return;
        String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
        String end = said.substring(Math.max(0, said.length() - 400));
        throw new Unmeasured(name() + " ended with " + exit + ": " + end);
    }

    private String name() {
        return Path.of(words.getFirst()).getFileName().toString();
    }

    private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        if (before.isEmpty() || after.isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
    }
}
