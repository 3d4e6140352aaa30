package diorama.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.encode.Codec;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovieCheckTest {
    private static final MovieSettings SETTINGS = MovieSettings.DEFAULT;

    @TempDir
    Path folder;

    private List<EncodedChunk> chunks(Codec codec, int... lengths) throws IOException {
        return TestFilm.chunks(folder, TestFilm.encoding(codec, FrameRate.OF_30), lengths);
    }

    private Path joined(Container container, List<EncodedChunk> chunks) throws IOException {
        var file = folder.resolve("film");
        Joiner.join(chunks, Target.of(file, container));
        return file;
    }

    private static void refuses(Path film, Expected expected, String what) {
        assertThatThrownBy(() -> MovieCheck.check(film, expected, SETTINGS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isInstanceOfSatisfying(
                                        Problem.FilmIsWrong.class,
                                        wrong -> assertThat(wrong.what()).isEqualTo(what)));
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void a_right_film_is_right(Container container) throws IOException {
        var chunks = chunks(container.codec(), 20, 1, 30, 14, 2, 60, 3);
        var film = joined(container, chunks);

        assertThatCode(() -> MovieCheck.check(film, Expected.of(chunks, 5), SETTINGS))
                .doesNotThrowAnyException();
    }

    @Test
    void a_lost_chunk_is_noticed() throws IOException {
        var chunks = chunks(Codec.H264, 20, 20, 20);
        var film = joined(Container.MP4, chunks.subList(0, 2));

        refuses(film, Expected.of(chunks, 5), "frames");
    }

    @Test
    void chunks_in_the_wrong_order_are_noticed() throws IOException {
        var chunks = chunks(Codec.H264, 40, 40, 40);
        var film = joined(Container.MP4, chunks.reversed());

        refuses(film, Expected.of(chunks, 5), "brightness of frame 0");
    }

    @Test
    void another_size_or_rate_is_noticed() throws IOException {
        var chunks = chunks(Codec.H264, 20);
        var film = joined(Container.MP4, chunks);
        var stream = chunks.getFirst().stream();
        var larger = new VideoStream(stream.codec(), new Size(320, 180), stream.rate(), "");
        var faster = new VideoStream(stream.codec(), stream.size(), FrameRate.of(60), "");

        refuses(film, new Expected(larger, 20, List.of(), Optional.empty()), "size");
        refuses(film, new Expected(faster, 20, List.of(), Optional.empty()), "frame rate");
    }

    @Test
    void a_truncated_film_is_noticed() throws IOException {
        var chunks = chunks(Codec.H264, 60, 60);
        var film = joined(Container.MP4, chunks);
        byte[] bytes = Files.readAllBytes(film);
        Files.write(film, Arrays.copyOf(bytes, bytes.length * 2 / 3));

        refuses(film, Expected.of(chunks, 5), "frames");
    }

    @Test
    void what_is_no_film_at_all_is_noticed() throws IOException {
        var chunks = chunks(Codec.H264, 5);
        var text = Files.writeString(folder.resolve("text.mp4"), "not a film");

        refuses(text, Expected.of(chunks, 5), "file");
    }

    @Test
    void the_first_and_the_last_chunk_are_always_looked_at() throws IOException {
        var chunks = chunks(Codec.H264, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);

        assertThat(Expected.of(chunks, 5).looks())
                .extracting(Expected.Look::frame)
                .containsExactly(0, 4, 10, 16, 22);
        assertThat(Expected.of(chunks.subList(0, 1), 5).looks()).hasSize(1);
    }
}
