package diorama.render;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Lets a thread, and all that it starts from then on (encoders start their own), stand behind those that people wait
/// for: an answer to a call must not queue behind a film. On Linux the system's `nice` is meant for one thread and
/// is inherited; elsewhere it would slow the whole process, and nothing is done.
public final class Courtesy {
    /// Steps back, of 19 at most. Alone on the machine the thread still gets all of it.
    private static final int STEPS = 5;

    private static final Optional<MethodHandle> NICE = nice();

    private Courtesy() {}

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> nice() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) return Optional.empty();
        var linker = Linker.nativeLinker();
        var form = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup().find("nice").map(at -> linker.downcallHandle(at, form));
    }

    /// The calling thread, which must be one of the platform's, steps back.
    public static void ofThisThread() {
        if (Thread.currentThread().isVirtual() || NICE.isEmpty()) return;
        try {
            int now = (int) NICE.get().invokeExact(STEPS);
            System.getLogger(Courtesy.class.getName()).log(System.Logger.Level.DEBUG, "niceness {0}", now);
        } catch (Throwable e) {
            throw new AssertionError("a call that throws nothing", e);
        }
    }
}
