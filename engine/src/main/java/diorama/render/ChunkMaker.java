package diorama.render;

import diorama.encode.Encoding;
import diorama.encode.VideoEncoder;
import diorama.movie.ChunkWriter;
import diorama.movie.Sketch;
import diorama.movie.VideoStream;
import diorama.plan.Chunk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/// Makes one chunk on the calling thread: every frame is painted into the encoder's own memory.
final class ChunkMaker {
    private final Encoding encoding;
    private final ChunkPainter.Opener painters;

    ChunkMaker(Encoding encoding, ChunkPainter.Opener painters) {
        this.encoding = encoding;
        this.painters = painters;
    }

    void make(Chunk chunk, Path file, Runnable frameDone) throws IOException {
        try (var writer = ChunkWriter.create(file);
                var encoder = VideoEncoder.open(encoding, writer);
                var painter = painters.open(chunk.plan())) {
            var stream = new VideoStream(
                    encoding.codec(),
                    encoding.size(),
                    encoding.rate(),
                    HexFormat.of().formatHex(encoder.header()));
            painter.paint(0, encoder.frame());
            var first = Sketch.of(encoder.frame());
            encoder.submit();
            frameDone.run();
            for (int n = 1; n < chunk.frameCount(); n++) {
                painter.paint(n, encoder.frame());
                encoder.submit();
                frameDone.run();
            }
            encoder.finish();
            writer.finish(stream, first);
        }
    }
}
