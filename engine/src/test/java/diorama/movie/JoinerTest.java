package diorama.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.encode.Codec;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinerTest {
    @TempDir
    Path folder;

    private Decoded joined(Container container, FrameRate rate, int... lengths) throws IOException {
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(container.codec(), rate), lengths);
        var file = folder.resolve("film");
        Joiner.join(chunks, Target.of(file, container));
        return Decoded.of(file);
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void joined_chunks_show_every_frame_once_in_its_place(Container container) throws IOException {
        var film = joined(container, FrameRate.OF_30, 20, 1, 2, 33, 5);

        assertThat(film.shown()).extracting(Decoded.Shown::frame).containsExactlyElementsOf(numbers(61));
        for (var shown : film.shown()) {
            assertThat(shown.meanLuma()).isCloseTo(TestFilm.brightness((int) shown.frame()), within(1.5));
        }
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void time_runs_on_across_the_borders(Container container) throws IOException {
        var film = joined(container, FrameRate.OF_30, 20, 1, 2, 33, 5);

        assertThat(film.packets()).extracting(Decoded.Packet::pts).containsExactlyInAnyOrderElementsOf(numbers(61));
        assertThat(film.facts().startTime()).isZero();
        if (container == Container.MKV) return; // Matroska keeps no decoding times
        long first = film.packets().getFirst().dts();
        assertThat(film.packets())
                .extracting(Decoded.Packet::dts)
                .containsExactlyElementsOf(
                        LongStream.range(first, first + 61).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 30, 50, 60})
    void a_film_has_its_exact_length_at_every_rate(int rate) throws IOException {
        var film = joined(Container.MP4, FrameRate.of(rate), rate, rate / 2, 7);

        int frames = rate + rate / 2 + 7;
        assertThat(film.packets()).hasSize(frames);
        assertThat(film.facts().rate()).isEqualTo(rate + "/1");
        assertThat(film.facts().seconds()).isCloseTo((double) frames / rate, within(0.0005));
    }

    @Test
    void a_rate_that_is_a_fraction_stays_exact() throws IOException {
        var film = joined(Container.MP4, new FrameRate(30000, 1001), 31, 17);

        assertThat(film.facts().rate()).isEqualTo("30000/1001");
        assertThat(film.shown()).extracting(Decoded.Shown::frame).containsExactlyElementsOf(numbers(48));
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void a_film_of_one_frame_is_a_film(Container container) throws IOException {
        var film = joined(container, FrameRate.OF_30, 1);

        assertThat(film.shown()).hasSize(1);
        assertThat(film.facts().seconds()).isCloseTo(1 / 30.0, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void the_colour_tags_are_said_in_full(Container container) throws IOException {
        var film = joined(container, FrameRate.OF_30, 10);

        assertThat(film.facts().colours()).isEqualTo("bt709 bt709 bt709 tv");
    }

    @Test
    void each_chunk_is_a_closed_group() throws IOException {
        var film = joined(Container.MP4, FrameRate.OF_30, 10, 20, 5);

        var keys = film.packets().stream().filter(Decoded.Packet::isKey).map(Decoded.Packet::pts);
        assertThat(keys).containsExactly(0L, 10L, 30L);
        long highest = -1;
        for (var packet : film.packets()) {
            if (packet.isKey()) assertThat(highest).isEqualTo(packet.pts() - 1);
            highest = Math.max(highest, packet.pts());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "MOV"})
    void the_index_comes_first_and_needs_no_edit_list(Container container) throws IOException {
        joined(container, FrameRate.OF_30, 20, 20);

        String bytes = new String(Files.readAllBytes(folder.resolve("film")), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
        assertThat(bytes.contains("elst")).isFalse();
        assertThat(bytes.contains("colrncl")).isTrue();
    }

    @Test
    void a_title_is_said_and_nothing_else() throws IOException {
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(Codec.H264, FrameRate.OF_30), 5);
        var plain = folder.resolve("plain.mp4");
        var titled = folder.resolve("夏天 'été'.mp4");

        Joiner.join(chunks, Target.of(plain, Container.MP4));
        Joiner.join(chunks, new Target(titled, Container.MP4, Optional.of("Été 夏"), Optional.empty()));

        assertThat(text(titled).contains("Été 夏")).isTrue();
        assertThat(text(plain).contains("Lavf")).isFalse();
    }

    @Test
    void the_same_chunks_give_the_same_bytes() throws IOException {
        var encoding = TestFilm.encoding(Codec.H264, FrameRate.OF_30);
        var chunks = TestFilm.chunks(folder, encoding, 12, 7);
        Joiner.join(chunks, Target.of(folder.resolve("a.mp4"), Container.MP4));
        Joiner.join(chunks, Target.of(folder.resolve("b.mp4"), Container.MP4));

        assertThat(folder.resolve("a.mp4")).hasSameBinaryContentAs(folder.resolve("b.mp4"));
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws IOException {
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(Codec.H264, FrameRate.OF_30), 5);
        var file = folder.resolve("nowhere/film.mp4");

        assertThatThrownBy(() -> Joiner.join(chunks, Target.of(file, Container.MP4)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.CannotWrite(file.toString(), "No such file or directory")));
    }

    @Test
    void a_full_disk_is_a_refusal() throws IOException {
        var full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(Codec.H264, FrameRate.OF_30), 60, 60);

        assertThatThrownBy(() -> Joiner.join(chunks, Target.of(full, Container.MKV)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.CannotWrite("/dev/full", "No space left on device")));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<Long> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
    }

    private static org.assertj.core.data.Offset<Double> within(double distance) {
        return org.assertj.core.data.Offset.offset(distance);
    }
}
