package diorama.movie;

import diorama.encode.Codec;
import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.encode.VideoEncoder;
import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Small films of frames that can be told apart: frame `n` has the luma `16 + n % 200` and a bright bar that wanders.
public final class TestFilm {
    public static final Size SMALL = new Size(160, 96);

    private TestFilm() {}

    public static Encoding encoding(Codec codec, FrameRate rate) {
        Effort effort = EncodeSettings.DEFAULT.effort(codec, Quality.STANDARD);
        return Encoding.of(codec, new Encoding.Picture(SMALL, rate), effort, EncodeSettings.DEFAULT);
    }

    /// Chunks of the given lengths, their frames numbered through.
    public static List<EncodedChunk> chunks(Path folder, Encoding encoding, int... lengths) throws IOException {
        var chunks = new ArrayList<EncodedChunk>();
        int start = 0;
        for (int length : lengths) {
            chunks.add(chunk(folder.resolve("at" + start + ".chunk"), encoding, start, length));
            start += length;
        }
        return chunks;
    }

    public static EncodedChunk chunk(Path file, Encoding encoding, int start, int length) throws IOException {
        try (var writer = ChunkWriter.create(file);
                var encoder = VideoEncoder.open(encoding, writer)) {
            paint(start, encoder.frame());
            var first = Sketch.of(encoder.frame());
            for (int n = start; n < start + length; n++) {
                paint(n, encoder.frame());
                encoder.submit();
            }
            encoder.finish();
            String header = HexFormat.of().formatHex(encoder.header());
            return writer.finish(new VideoStream(encoding.codec(), encoding.size(), encoding.rate(), header), first);
        }
    }

    public static void paint(int n, Frame frame) {
        fill(frame.y(), 16 + n % 200);
        fill(frame.u(), 128);
        fill(frame.v(), 128);
        int bar = n * 2 % frame.width();
        for (int y = 0; y < frame.height(); y++) {
            frame.y().samples().set(ValueLayout.JAVA_BYTE, (long) y * frame.y().strideBytes() + bar, (byte) 235);
        }
    }

    /// The mean luma of frame `n`, as [Sketch] takes it.
    public static double brightness(int n) {
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, SMALL.width(), SMALL.height());
            paint(n, frame);
            return Sketch.of(frame).brightness();
        }
    }

    public static void fill(Plane plane, int value) {
        plane.samples().fill((byte) value);
    }
}
