package diorama.render;

import diorama.movie.ChunkReader;
import diorama.movie.EncodedChunk;
import diorama.movie.EncodedSound;
import diorama.movie.SoundReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finished chunks on the disk, each under its name. A chunk appears whole or not at all, so several processes may
/// share a store and any of them may die at any time.
///
/// ```
/// <folder>/3f/3fa9c0....chunk                kept; the file's time is that of its last use
/// <folder>/3f/.3fa9c0....chunk.4711-2.part   being written by process 4711
/// ```
public final class ChunkStore {
    private static final String KEPT = ".chunk";
    private static final String SOUND = ".sound";

    private static final Duration IDLE = Duration.ofHours(1);
    private static final int SHARE_LEFT_TO_OTHERS = 100;

    private final Path folder;
    private final long limitBytes;
    private final long spareBytes;
    private final InstantSource clock;

    /// @param limitBytes how much all that is kept together may take
    /// @param spareBytes how much of the disk stays free for others; of a small disk, a hundredth
    public ChunkStore(Path folder, long limitBytes, long spareBytes, InstantSource clock) {
        this.folder = folder;
        this.limitBytes = limitBytes;
        this.spareBytes = spareBytes;
        this.clock = clock;
    }

    public ChunkStore(Path folder, RenderSettings settings, InstantSource clock) {
        this(folder, settings.storeBytes(), settings.spareBytes(), clock);
    }

    /// Makes the chunk in a file that is given.
    @FunctionalInterface
    public interface Maker {
        void make(Path file) throws IOException;
    }

    /// A chunk that is there and whole. A damaged one is taken away.
    public Optional<EncodedChunk> find(String key) {
        var file = file(key);
        try {
            var found = ChunkReader.read(file);
            if (found.isPresent()) Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            else Files.deleteIfExists(file);
            return found;
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskTrouble.refused(file, e);
        }
    }

    /// Is a chunk there? Whether it is whole shows when it is read.
    public boolean holds(String key) {
        return Files.exists(file(key));
    }

    /// Keeps what `maker` makes. Whoever else keeps the same key at the same time makes the same chunk.
    public EncodedChunk keep(String key, Maker maker) {
        var file = file(key);
        try {
            Files.createDirectories(file.getParent());
            try (var part = PartFile.of(file)) {
                maker.make(part.path());
                leaveRoom(file);
                part.keep();
            }
            return find(key).orElseThrow(() -> new IOException("what was written cannot be read back"));
        } catch (IOException e) {
            throw DiskTrouble.refused(file, e);
        } catch (UncheckedIOException e) {
            throw DiskTrouble.refused(file, e);
        }
    }

    /// The sound of a film that is there and whole. A damaged one is taken away.
    public Optional<EncodedSound> findSound(String key) {
        var file = soundFile(key);
        try {
            var found = SoundReader.read(file);
            if (found.isPresent()) Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            else Files.deleteIfExists(file);
            return found;
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskTrouble.refused(file, e);
        }
    }

    /// Makes a film's sound in the first file that is given; the second is for what it needs in between.
    @FunctionalInterface
    public interface SoundMaker {
        void make(Path file, Path scratch) throws IOException;
    }

    /// Keeps a film's sound, as [#keep] does chunks.
    public EncodedSound keepSound(String key, SoundMaker maker) {
        var file = soundFile(key);
        try {
            Files.createDirectories(file.getParent());
            try (var part = PartFile.of(file);
                    var scratch = PartFile.of(file.resolveSibling(key + ".mix"))) {
                maker.make(part.path(), scratch.path());
                leaveRoom(file);
                part.keep();
            }
            return findSound(key).orElseThrow(() -> new IOException("what was written cannot be read back"));
        } catch (IOException e) {
            throw DiskTrouble.refused(file, e);
        } catch (UncheckedIOException e) {
            throw DiskTrouble.refused(file, e);
        }
    }

    /// A disk that chunks fill to its last byte has no room either for the note that a film could not be made. So some
    /// stays free; what nobody has used for an hour gives way first.
    private void leaveRoom(Path file) throws IOException {
        var disk = Files.getFileStore(folder);
        long least = Math.min(spareBytes, disk.getTotalSpace() / SHARE_LEFT_TO_OTHERS);
        if (disk.getUsableSpace() >= least) return;
        var idleSince = FileTime.from(clock.instant().minus(IDLE));
        for (var kept : kept()) {
            if (kept.usedLast().compareTo(idleSince) > 0) break;
            Files.deleteIfExists(kept.file());
            if (disk.getUsableSpace() >= least) return;
        }
        // Somebody else may have made room while we looked for what could go.
        if (disk.getUsableSpace() >= least) return;
        throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    /// Throws away what was used longest ago until all is within the limit, and what dead processes left half done.
    public void tidy() {
        try {
            for (Path file : files()) if (PartFile.isAbandoned(file)) Files.deleteIfExists(file);
            evict(kept());
        } catch (IOException e) {
            throw DiskTrouble.refused(folder, e);
        }
    }

    private static boolean isKept(String name) {
        return name.endsWith(KEPT) || name.endsWith(SOUND);
    }

    private record Kept(Path file, long sizeBytes, FileTime usedLast) {}

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException _) {
            return List.of(); // another process tidies too
        }
    }

    /// What is kept, what was used longest ago first.
    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        for (Path file : files()) if (isKept(file.toString())) addIfThere(kept, file);
        kept.sort(Comparator.comparing(Kept::usedLast));
        return kept;
    }

    private static void addIfThere(List<Kept> kept, Path file) throws IOException {
        try {
            kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException _) {
            return; // another process tidies too
        }
    }

    private void evict(List<Kept> kept) throws IOException {
        long total = kept.stream().mapToLong(Kept::sizeBytes).sum();
        for (var chunk : kept) {
            if (total <= limitBytes) return;
            Files.deleteIfExists(chunk.file());
            total -= chunk.sizeBytes();
        }
    }

    private Path soundFile(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + SOUND);
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + KEPT);
    }
}
