package diorama.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Turn;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.probe.Probe;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipReaderTest {
    private static final Need WHOLE = need(CountingClip.WIDTH, CountingClip.HEIGHT);
    private static final double FRAME_MS = 40;

    /// Fewer than two luma steps tell a frame from its neighbours.
    private static final double TOLERANCE = 0.9;

    @TempDir
    Path folder;

    private static Need need(int width, int height) {
        return new Need(new Region(0, 0, width, height), width, height);
    }

    private static double light(Raster raster, double x, double y) {
        int row = (int) (y * raster.height());
        int column = (int) (x * raster.width());
        return raster.y()[row * raster.width() + column] / (double) Raster.SCALE;
    }

    private static void assertShows(int frame, Raster raster, String when) {
        assertThat(light(raster, 0.9, 0.9))
                .as(when)
                .isBetween(CountingClip.light(frame) - TOLERANCE, CountingClip.light(frame) + TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "libx264, film.mp4, bf=3 qp=4",
        "libx264, film.mov, bf=2 qp=4",
        "libx264, film.mkv, bf=3 qp=4",
        "libx264, open.mp4, bf=3 qp=4 x264-params=open-gop=1",
        "libvpx-vp9, film.webm, crf=4 deadline=realtime cpu-used=8",
        "libvpx, film.webm, crf=4 deadline=realtime cpu-used=8",
        "mpeg4, film.avi, qmin=1 qmax=2",
        "mjpeg, film.avi, qmin=1 qmax=2 strict=unofficial"
    })
    void any_moment_shows_the_frame_that_has_begun_by_then(String encoder, String name, String options) {
        var file = CountingClip.of(encoder, options(options)).write(folder.resolve(name));
        var order = new ArrayList<>(IntStream.range(0, 75).boxed().toList());
        Collections.shuffle(order, new Random(5));

        try (var reader = ClipReader.open(file, Turn.NONE)) {
            for (int n = 0; n < 75; n++) assertShows(n, reader.at(n * FRAME_MS, WHOLE), "forward " + n);
            for (int n : order) assertShows(n, reader.at((n + 0.7) * FRAME_MS, WHOLE), "shuffled " + n);
            for (int n = 74; n >= 0; n -= 9) assertShows(n, reader.at(n * FRAME_MS, WHOLE), "backward " + n);
        }
    }

    private static Map<String, String> options(String text) {
        var options = new TreeMap<String, String>();
        for (String option : List.of(text.split(" ", -1))) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }

    private Path film() {
        return CountingClip.of("libx264", Map.of("qp", "4")).write(folder.resolve("film.mp4"));
    }

    @Test
    void before_the_first_picture_is_the_first_and_after_the_last_the_last() {
        try (var reader = ClipReader.open(film(), Turn.NONE)) {
            assertShows(74, reader.at(1e9, WHOLE), "long after");
            assertShows(0, reader.at(-500, WHOLE), "before");
            assertShows(74, reader.at(3000, WHOLE), "at the end");
        }
    }

    @Test
    void the_film_s_own_frame_times_fall_into_the_right_frames() {
        var rate = new FrameRate(25, 1);
        try (var reader = ClipReader.open(film(), Turn.NONE)) {
            for (int n = 0; n < 75; n++) {
                assertShows(n, reader.at(rate.startUs(n) / 1000.0, WHOLE), "frame " + n);
            }
        }
    }

    @Test
    void the_raster_is_written_again_and_not_made_again() {
        try (var reader = ClipReader.open(film(), Turn.NONE)) {
            var first = reader.at(0, WHOLE);
            var second = reader.at(400, WHOLE);

            assertThat(second).isSameAs(first);
            assertShows(10, second, "the second");
        }
    }

    @Test
    void a_part_is_seen_when_a_part_is_needed() {
        try (var reader = ClipReader.open(film(), Turn.NONE)) {
            var corner = reader.at(0, new Need(new Region(0, 0, 64, 32), 32, 16));

            assertThat(corner.width()).isEqualTo(32);
            assertThat(light(corner, 0.9, 0.9)).isBetween(CountingClip.light(0) + 29.0, CountingClip.light(0) + 31.0);
        }
    }

    @Test
    void a_clip_held_upright_is_turned_by_its_matrix_and_then_by_the_person() {
        var file = CountingClip.of("libx264", Map.of("qp", "4")).turned().write(folder.resolve("turned.mp4"));
        int high = CountingClip.WIDTH;
        int wide = CountingClip.HEIGHT;

        var media = (Media.Clip) new Probe().probe(file, new MediaId("m")).media();

        assertThat(media.size()).isEqualTo(new Size(wide, high));
        try (var reader = ClipReader.open(file, Turn.NONE);
                var again = ClipReader.open(file, new Turn(1, Turn.Flip.NONE))) {
            assertBrightCorner(reader.at(0, need(wide, high)), 0.8, 0.2);
            assertBrightCorner(again.at(0, need(high, wide)), 0.8, 0.8);
        }
    }

    private static void assertBrightCorner(Raster raster, double x, double y) {
        assertThat(light(raster, x, y)).isGreaterThan(CountingClip.light(0) + 25.0);
        assertThat(light(raster, 1 - x, y)).isLessThan(CountingClip.light(0) + 5.0);
        assertThat(light(raster, x, 1 - y)).isLessThan(CountingClip.light(0) + 5.0);
    }

    @Test
    void wide_pixels_make_a_wide_picture() {
        var file =
                CountingClip.of("libx264", Map.of("qp", "4")).withWidePixels().write(folder.resolve("wide.mp4"));

        var media = (Media.Clip) new Probe().probe(file, new MediaId("m")).media();

        assertThat(media.size()).isEqualTo(new Size(2 * CountingClip.WIDTH, CountingClip.HEIGHT));
        try (var reader = ClipReader.open(file, Turn.NONE)) {
            var raster = reader.at(0, need(2 * CountingClip.WIDTH, CountingClip.HEIGHT));
            assertBrightCorner(raster, 0.2, 0.2);
        }
    }

    @Test
    void the_probe_knows_a_clip_s_facts_whatever_it_is_called() throws IOException {
        var file = Files.move(film(), folder.resolve("holiday.jpg"));

        var media = (Media.Clip) new Probe().probe(file, new MediaId("m")).media();

        assertThat(media.lengthMs()).isEqualTo(3000);
        assertThat(media.facts().rate()).isEqualTo(new FrameRate(25, 1));
        assertThat(media.facts().hasSound()).isFalse();
        assertThat(media.size()).isEqualTo(new Size(CountingClip.WIDTH, CountingClip.HEIGHT));
        assertThat(media.subject().centre().x()).isLessThan(0.5);
        assertThat(media.file().sizeBytes()).isEqualTo(Files.size(file));
    }

    @Test
    void a_clip_without_its_table_of_contents_is_damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(film());
        var file = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new Probe().probe(file, new MediaId("m")))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Damaged.class));
    }

    @Test
    void a_matroska_that_was_cut_off_is_used_as_far_as_it_goes() throws IOException {
        var whole = CountingClip.of("libx264", Map.of("qp", "4", "g", "10")).write(folder.resolve("film.mkv"));
        byte[] bytes = Files.readAllBytes(whole);
        var file = Files.write(folder.resolve("cut.mkv"), Arrays.copyOf(bytes, bytes.length * 6 / 10));

        try (var reader = ClipReader.open(file, Turn.NONE)) {
            assertShows(20, reader.at(800, WHOLE), "early");
            var last = light(reader.at(2960, WHOLE), 0.9, 0.9);
            assertThat(last).isBetween(CountingClip.light(22) - 1.0, CountingClip.light(70) + 1.0);
            assertShows(20, reader.at(800, WHOLE), "early again");
        }
    }
}
