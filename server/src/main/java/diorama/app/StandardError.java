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
        if (path.isEmpty() || (Files.isRegularFile(Path.of(path)) && isTaken())) return;
        try {
            System.setErr(new PrintStream(new FileOutputStream(path, true), true, StandardCharsets.UTF_8));
        } catch (FileNotFoundException _) {
            return;
        }
    }

    /// Calls `dup2` of the system's library; false where that is not to be had.
    @SuppressWarnings("restricted")
    private static boolean isTaken() {
        var linker = Linker.nativeLinker();
        var dup2 = linker.defaultLookup().find("dup2");
        if (dup2.isEmpty()) return false;
        var twoNumbersToOne = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        try {
            int now = (int) linker.downcallHandle(dup2.get(), twoNumbersToOne).invokeExact(HANDED_OVER, STANDARD_ERROR);
            return now == STANDARD_ERROR;
        } catch (Throwable why) {
            throw new AssertionError("a system call throws nothing", why);
        }
    }
}
