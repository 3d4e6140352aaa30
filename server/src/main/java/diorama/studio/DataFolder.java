package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder that holds all that a server keeps. One process uses it at a time.
///
/// ```
/// diorama.db   sessions, tokens, renders, credits        key     the server's own
/// media/       uploads, by content                       films/  exports, by content
/// ```
record DataFolder(Path root, FileChannel lockFile, FileLock lock) implements AutoCloseable {
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(file);
            if (lock == null) throw inUse(root);
            return new DataFolder(root, file, lock);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(root.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static Refused inUse(Path root) {
        return new Refused(new Problem.CannotWrite(root.toString(), "another server uses this folder"));
    }

    Path database() {
        return root.resolve("diorama.db");
    }

    Path key() {
        return root.resolve("key");
    }

    Path media() {
        return root.resolve("media");
    }

    Path films() {
        return root.resolve("films");
    }

    @Override
    public void close() {
        try (lockFile) {
            lock.release();
        } catch (IOException _) {
            return; // the process ends, and the lock with it
        }
    }
}
