package diorama.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.encode.Codec;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {
    @TempDir
    Path folder;

    private Decoded played(FrameRate rate, int... lengths) throws IOException {
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(Codec.H264, rate), lengths);
        var film = folder.resolve("film.mp4");
        Files.write(film, Fragments.head(chunks.getFirst().stream()));
        int start = 0;
        for (int i = 0; i < chunks.size(); i++) {
            Files.write(film, Fragment.of(chunks.get(i), start, i + 1), StandardOpenOption.APPEND);
            start += chunks.get(i).frameCount();
        }
        return Decoded.of(film);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 60})
    void pieces_in_a_row_show_every_frame_once_in_its_place(int framesPerSecond) throws IOException {
        var film = played(FrameRate.of(framesPerSecond), 20, 1, 2, 33, 5);

        long begin = film.shown().getFirst().frame(); // FFmpeg counts from the first time of decoding
        assertThat(film.shown())
                .extracting(Decoded.Shown::frame)
                .containsExactlyElementsOf(
                        LongStream.range(begin, begin + 61).boxed().toList());
        for (var shown : film.shown())
            assertThat(shown.meanLuma()).isCloseTo(TestFilm.brightness((int) (shown.frame() - begin)), within(1.5));
    }

    @Test
    void what_plays_has_the_colours_of_the_export() throws IOException {
        var facts = played(FrameRate.OF_30, 10).facts();

        assertThat(facts.colours()).isEqualTo("bt709 bt709 bt709 tv");
        assertThat(facts.width()).isEqualTo(TestFilm.SMALL.width());
        assertThat(facts.codec()).isEqualTo("h264");
    }

    @Test
    void a_playlist_can_name_the_codec() throws IOException {
        var chunk = TestFilm.chunk(folder.resolve("one"), TestFilm.encoding(Codec.H264, FrameRate.OF_30), 0, 3);

        assertThat(Fragments.codec(chunk.stream())).matches("avc1\\.6400[0-9a-f]{2}");
    }
}
