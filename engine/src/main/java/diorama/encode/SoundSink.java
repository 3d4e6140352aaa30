package diorama.encode;

import java.lang.foreign.MemorySegment;

/// Takes a sound encoder's packets in their order.
@FunctionalInterface
public interface SoundSink {
    /// `bytes` are valid during the call. `sample` is the number of the first sample of the packet, below 0 for what an
    /// encoder puts before the sound; `samples` is how many it holds.
    void accept(MemorySegment bytes, long sample, int samples);
}
