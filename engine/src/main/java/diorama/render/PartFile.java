package diorama.render;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file in the making, beside the place where it will stand: `.holiday.mp4.4711-1.part`. It is moved there when it is
/// whole, and is gone if it never was. The number of the process that makes it is in the name.
final class PartFile implements AutoCloseable {
    private static final String ENDING = ".part";

    private final Path target;
    private final Path part;

    private PartFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    static PartFile of(Path target) {
        String owner =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
        return new PartFile(target, target.resolveSibling("." + target.getFileName() + "." + owner + ENDING));
    }

    Path path() {
        return part;
    }

    /// The file is whole: it takes its place, and is safe on the disk.
    void keep() throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// True for the part of a process that is no more.
    static boolean isAbandoned(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) return false;
        String owner = name.substring(0, name.length() - ENDING.length());
        owner = owner.substring(owner.lastIndexOf('.') + 1);
        int dash = owner.indexOf('-');
        return dash > 0
                && ProcessHandle.of(Long.parseLong(owner.substring(0, dash))).isEmpty();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
