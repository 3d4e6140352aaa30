package diorama.encode;

import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;

/// FFmpeg's memory as Java sees it.
public final class NativeMemory {
    private NativeMemory() {}

    /// `sizeBytes` at a pointer's address; valid as long as FFmpeg keeps them.
    @SuppressWarnings("restricted") // the address and the size come from FFmpeg itself
    public static MemorySegment at(Pointer pointer, long sizeBytes) {
        return MemorySegment.ofAddress(pointer.address()).reinterpret(sizeBytes);
    }
}
