package diorama.render;

import diorama.encode.Encoding;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Whether large blocks of native memory stay with the process when they are free, or go back to the system at once.
///
/// Each chunk has an encoder of its own, of some 150 MB at 1080p. Given back, the system must clear every page anew for
/// the next one: 1 to 2 of 22 CPU s of a film of 15 s at `veryfast`. Kept, the process stands 110 to 140 MB higher,
/// measured too, and higher with more chunks (200 MB after 60), for what is free lies scattered. So this is only for
/// films of few chunks ([RenderSettings#keptBlockChunks]) whose encoders are small ([RenderSettings#keptBlockBytes]).
///
/// The start script lets go of them (`MALLOC_MMAP_THRESHOLD_`), and the C library of Linux can be told otherwise
/// (`mallopt`, malloc.h: M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, M_TOP_PAD); where there is no such call, nothing is done.
final class KeptBlocks {
    private static final int TRIM_THRESHOLD = -1;
    private static final int TOP_PAD = -2;
    private static final int MMAP_THRESHOLD = -3;

    /// The most that the C library takes: DEFAULT_MMAP_THRESHOLD_MAX of 64-bit systems.
    private static final int LARGEST = 32 << 20;

    /// As large as a thread's heaps (HEAP_MAX_SIZE of 64-bit systems): one that falls empty is not given back.
    private static final int HEAP = 64 << 20;

    private KeptBlocks() {}

    /// Whether so many encoders are small enough together.
    static boolean areSmall(Encoding encoding, int encoders, RenderSettings settings) {
        return encoding.memoryBytes() * encoders <= settings.keptBlockBytes();
    }

    /// From now on, and for the whole process.
    static void keep() {
        mallopt().ifPresent(call -> {
            set(call, MMAP_THRESHOLD, LARGEST);
            set(call, TRIM_THRESHOLD, Integer.MAX_VALUE);
            set(call, TOP_PAD, HEAP);
        });
    }

    private static void set(MethodHandle call, int parameter, int value) {
        try {
            int isTaken = (int) call.invokeExact(parameter, value);
            System.getLogger(KeptBlocks.class.getName())
                    .log(System.Logger.Level.DEBUG, "blocks kept: {0} {1}", parameter, isTaken);
        } catch (Throwable e) {
            throw new AssertionError("a call that throws nothing", e);
        }
    }

    @SuppressWarnings("restricted") // as with Courtesy: the C library alone can do it
    private static Optional<MethodHandle> mallopt() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) return Optional.empty();
        var linker = Linker.nativeLinker();
        var form = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup().find("mallopt").map(at -> linker.downcallHandle(at, form));
    }
}
