import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Everything that a measurement stands on: the program under test, the ffmpeg that gives the floors,
/// photographs, and a folder of its own that is gone at the end.
record Stand(Path folder, Diorama diorama, Ffmpeg ffmpeg, Photographs photographs, boolean isKept)
        implements AutoCloseable {
    /// Raw frames of the longest film and what is made of them.
    private static final long WANTED_BYTES = 7_000_000_000L;

    private static final Path MEMORY_DISK = Path.of("/dev/shm");

    static Stand build(Options options, boolean needsPhotographs) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(place(), "diorama-bench-");
        if (options.isKeeping()) Progress.say("Everything stays in " + folder);
        else Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        var ffmpeg = Ffmpeg.find(options.ffmpeg(), folder);
        var diorama = Diorama.here(folder);
        var photographs = needsPhotographs ? Photographs.gather(options.photos(), folder) : Photographs.none(folder);
        return new Stand(folder, diorama, ffmpeg, photographs, options.isKeeping());
    }

    /// Frames are best read from memory, where there is plenty of it: then no disk is measured.
    private static Path place() throws IOException {
        boolean isRoomy = Files.isDirectory(MEMORY_DISK)
                && Files.getFileStore(MEMORY_DISK).getUsableSpace() > WANTED_BYTES
                && Accounts.availableBytes() > 2 * WANTED_BYTES;
        return isRoomy ? MEMORY_DISK : Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Throws [Unmeasured] when the raw frames of a film would not fit.
    void checkRoomFor(Film film) throws IOException {
        long needed = film.rawBytes() + film.rawBytes() / 8;
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < needed) {
            throw new Unmeasured(Row.number(
                    "the frames of this film need %.1f GB for a while, and %s has %.1f GB left.",
                    needed / 1e9, folder.getParent(), usable / 1e9));
        }
    }

    @Override
    public void close() {
        if (!isKept) delete(folder);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (var path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
