package diorama.render;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What the disk would not do, as a refusal that names the file and the reason.
final class DiskTrouble {
    private DiskTrouble() {}

    static Refused refused(Path file, IOException e) {
        return new Refused(new Problem.CannotWrite(file.toString(), reason(e)), e);
    }

    static Refused refused(Path file, UncheckedIOException e) {
        return new Refused(new Problem.CannotWrite(file.toString(), reason(e.getCause())), e);
    }

    private static String reason(@org.jspecify.annotations.Nullable IOException e) {
        if (e instanceof NoSuchFileException) return "the folder does not exist";
        String reason = e instanceof FileSystemException f ? f.getReason() : e == null ? null : e.getMessage();
        return reason == null ? "the system gives no reason" : reason;
    }
}
