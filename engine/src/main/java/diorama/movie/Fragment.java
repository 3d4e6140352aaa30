package diorama.movie;

import static diorama.movie.Boxes.box;
import static diorama.movie.Boxes.full;
import static diorama.movie.Boxes.ints;
import static diorama.movie.Boxes.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A chunk as a piece of a film in fragments. The packets are the chunk's own, so what is seen is what an export holds.
public final class Fragment {
    private static final int IS_KEY = 0x02000000;
    private static final int IS_NOT_KEY = 0x01010000;
    static final int DEFAULT_BASE_IS_MOOF = 0x020000;
    private static final int DURATION_IN_HEAD = 0x08;

    /// The data's place; then of each sample its size, its flags and how much later it is shown (signed: version 1).
    private static final int RUN = 0x01000e01;

    private Fragment() {}

    /// The piece that shows the chunk from a frame of the film on. `number` counts pieces from 1.
    ///
    /// @throws IOException if the chunk's file cannot be read any more
    public static byte[] of(EncodedChunk chunk, int firstFrame, int number) throws IOException {
        var file = ByteBuffer.wrap(Files.readAllBytes(chunk.file()));
        var samples = new ArrayList<byte[]>();
        for (var packet : chunk.packets())
            samples.add(NalUnits.behindLengths(file.slice(Math.toIntExact(packet.offset()), packet.sizeBytes())));
        byte[] head = head(chunk, samples, firstFrame, number, 0);
        head = head(chunk, samples, firstFrame, number, head.length + 8);
        return joined(head, box("mdat", samples.toArray(byte[][]::new)));
    }

    private static byte[] head(EncodedChunk chunk, List<byte[]> samples, int firstFrame, int number, int dataPlace) {
        int ticks = Fragments.duration(chunk.stream().rate());
        long start = (long) firstFrame * ticks;
        return box(
                "moof",
                full("mfhd", 0, ints(number)),
                box(
                        "traf",
                        full("tfhd", DEFAULT_BASE_IS_MOOF | DURATION_IN_HEAD, ints(1, ticks)),
                        full("tfdt", 0x01000000, ints((int) (start >>> 32), (int) start)),
                        full("trun", RUN, ints(samples.size(), dataPlace), run(chunk, samples, ticks))));
    }

    /// A packet is decoded at its place among the packets; it is shown when its frame's turn comes, earlier or later.
    private static byte[] run(EncodedChunk chunk, List<byte[]> samples, int ticks) {
        var run = new ByteArrayOutputStream();
        for (int i = 0; i < samples.size(); i++) {
            var packet = chunk.packets().get(i);
            int flags = packet.isKey() ? IS_KEY : IS_NOT_KEY;
            run.writeBytes(ints(samples.get(i).length, flags, (packet.frame() - i) * ticks));
        }
        return run.toByteArray();
    }
}
