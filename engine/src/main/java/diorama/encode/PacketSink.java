package diorama.encode;

import java.lang.foreign.MemorySegment;

/// Takes an encoder's packets in the order in which they are decoded.
@FunctionalInterface
public interface PacketSink {
    /// `bytes` are valid during the call. `frame` is the number of the frame that the packet shows; `isKey` says that
    /// decoding can start here.
    void accept(MemorySegment bytes, long frame, boolean isKey);
}
