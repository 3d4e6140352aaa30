package diorama.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where a film goes: to a file that the person named, or into a folder under a name that nothing has yet.
public record Target(Path folder, String name, boolean isExact) {

    static Target in(Path folder, String name) {
        return new Target(folder, name, false);
    }

    /// Exactly there, over whatever is there.
    public static Target exactly(Path file) {
        var whole = file.toAbsolutePath();
        return new Target(whole.resolveSibling(""), String.valueOf(whole.getFileName()), true);
    }

    Path file(String ending) throws IOException {
        Files.createDirectories(folder);
        if (isExact) return folder.resolve(name);
        var file = folder.resolve(name + ending);
        for (int i = 2; Files.exists(file); i++) file = folder.resolve(name + "-" + i + ending);
        return file.toAbsolutePath().normalize();
    }

    /// What was a secret while it came is a file like others now.
    static void makeReadable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
}
