package diorama.app;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The real standard error. Our start script filters what the virtual machine says and hands the real one over as
/// descriptor 3. A terminal or a pipe is opened again by its name. A file must not be: opened again it has a
/// place of its own, and what else is written to it (`> log 2>&1`) would be written over. So the descriptor
/// itself takes the filter's place.
final class StandardError {
    private static final int HANDED_OVER = 3;
    private static final int STANDARD_ERROR = 2;

    private StandardError() {}

    /// Where it cannot be had (a socket, another system), the filtered one does as well.
    static void restore(String path) {
        if (path.isEmpty()) return;
        if (Files.isRegularFile(Path.of(path))) takePlace();
        else opened(path).ifPresent(System::setErr);
    }

    private static Optional<PrintStream> opened(String path) {
        try {
            return Optional.of(
                    new PrintStream(new FileOutputStream(path, true), /* autoFlush= */ true, StandardCharsets.UTF_8));
        } catch (FileNotFoundException _) {
            return Optional.empty();
        }
    }

    /// By `dup2` of the system's library, where that is to be had.
    @SuppressWarnings("restricted")
    private static void takePlace() {
        var linker = Linker.nativeLinker();
        var dup2 = linker.defaultLookup().find("dup2");
        if (dup2.isEmpty()) return;
        var twoNumbersToOne = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        try {
            int _ = (int) linker.downcallHandle(dup2.get(), twoNumbersToOne).invokeExact(HANDED_OVER, STANDARD_ERROR);
        } catch (Throwable why) {
            throw new AssertionError("a system call throws nothing", why);
        }
    }
}
