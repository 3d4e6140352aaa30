package diorama.render;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the disk would not do, as a refusal that names the file and the reason.
final class DiskTrouble {
    private DiskTrouble() {}

    /// A thread that is interrupted finds its files closed: that is no trouble with the disk.
    static Refused refused(Path file, IOException e) {
        if (e instanceof ClosedByInterruptException) return new Refused(new Problem.Cancelled(), e);
        return new Refused(new Problem.CannotWrite(file.toString(), reason(e)), e);
    }

    static Refused refused(Path file, UncheckedIOException e) {
        return refused(file, new IOException(reason(e.getCause()), e));
    }

    private static String reason(@Nullable IOException e) {
        if (e instanceof NoSuchFileException) return "the folder does not exist";
        String reason = e instanceof FileSystemException f ? f.getReason() : e == null ? null : e.getMessage();
        return reason == null ? "the system gives no reason" : reason;
    }
}
