package diorama.movie;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.Codec;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkFileTest {
    @TempDir
    Path folder;

    private EncodedChunk chunk() throws IOException {
        return TestFilm.chunk(folder.resolve("a.chunk"), TestFilm.encoding(Codec.H264, FrameRate.OF_30), 0, 9);
    }

    @Test
    void a_chunk_is_read_as_it_was_written() throws IOException {
        var written = chunk();

        assertThat(ChunkReader.read(written.file())).contains(written);
    }

    @Test
    void a_changed_byte_anywhere_is_noticed() throws IOException {
        var file = chunk().file();
        byte[] bytes = Files.readAllBytes(file);

        for (int i = 0; i < bytes.length; i += 7) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            Files.write(file, damaged);
            assertThat(ChunkReader.read(file)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void a_cut_file_is_noticed_wherever_it_is_cut() throws IOException {
        var file = chunk().file();
        byte[] bytes = Files.readAllBytes(file);

        for (int length = 0; length < bytes.length; length += 11) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(ChunkReader.read(file)).as("length " + length).isEmpty();
        }
    }
}
