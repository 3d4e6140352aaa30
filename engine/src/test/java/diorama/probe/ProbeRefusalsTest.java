package diorama.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.clip.ClipSettings;
import diorama.media.MediaId;
import diorama.photo.PhotoSettings;
import diorama.photo.Scene;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no medium that we can use is refused by what it is, and never by a crash.
class ProbeRefusalsTest {
    private static final MediaId ID = new MediaId("m1");

    @TempDir
    Path folder;

    private final Probe probe = new Probe();

    private Problem refusal(Path file) {
        return refusal(probe, file);
    }

    private static Problem refusal(Probe probe, Path file) {
        var problems = new Problem[1];
        assertThatThrownBy(() -> probe.probe(file, ID))
                .isInstanceOfSatisfying(Refused.class, e -> problems[0] = e.problem());
        return problems[0];
    }

    @Test
    void a_photo_torn_beyond_use_is_damaged() throws IOException {
        byte[] jpeg = Scene.jpeg(Scene.noise(640, 480));
        var file = Scene.write(Arrays.copyOf(jpeg, jpeg.length / 5), folder.resolve("torn.jpg"));

        assertThat(refusal(file)).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void an_empty_file_is_called_empty() throws IOException {
        var file = Files.write(folder.resolve("empty.jpg"), new byte[0]);

        assertThat(refusal(file)).isEqualTo(new Problem.EmptyFile("empty.jpg"));
    }

    @Test
    void a_missing_file_is_called_missing() {
        assertThat(refusal(folder.resolve("gone.jpg"))).isEqualTo(new Problem.FileNotFound("gone.jpg"));
    }

    @Test
    void a_folder_cannot_be_read() {
        assertThat(refusal(folder)).isInstanceOf(Problem.CannotRead.class);
    }

    @ParameterizedTest
    @CsvSource({
        "This is not a picture., text",
        "这不是照片, text",
        "%PDF-1.7, PDF",
        "PK\u0003\u0004rest, archive",
        "<!DOCTYPE html><html>, web page",
        "<svg xmlns='x'>, SVG drawing",
        "8BPS, Photoshop picture"
    })
    void what_is_no_medium_is_told_by_what_it_looks_like(String content, String kind) throws IOException {
        var file = Files.writeString(folder.resolve("text.jpg"), content, StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(new Problem.NotMedia("text.jpg", kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 60})
    void bytes_that_say_nothing_are_no_medium_and_no_crash(int seed) throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (((i * 31 + seed) * 2654435761L) >>> 13);
        bytes[0] = 0;
        var file = Files.write(folder.resolve("noise.jpg"), bytes);

        assertThat(refusal(file)).isEqualTo(new Problem.NotMedia("noise.jpg", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFD8FFE0",
                "89504E470D0A1A0A",
                "47494638396101",
                "524946460000000057454250",
                "424D",
                "49492A00",
                "0000001C6674797068656963",
                "0000001C6674797061766966",
                "000000206674797069736F6D"
            })
    void a_beginning_without_a_picture_is_refused(String hex) throws IOException {
        byte[] begin = HexFormat.of().parseHex(hex);
        var file = Files.write(folder.resolve("begin.jpg"), Arrays.copyOf(begin, 300));

        assertThat(refusal(file)).isInstanceOfAny(Problem.Damaged.class, Problem.NotMedia.class);
    }

    @Test
    void too_many_pixels_are_refused_by_the_header_alone() throws IOException {
        var png = ByteBuffer.allocate(200);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII));
        png.putInt(40_000).putInt(50_000);
        var file = Files.write(folder.resolve("huge.png"), png.array());

        var problem = refusal(file);

        var limit = new Problem.TooManyPixels.Limit(150_000_000, 32_768);
        assertThat(problem).isEqualTo(new Problem.TooManyPixels("huge.png", 40_000, 50_000, limit));
    }

    @Test
    void a_file_over_the_limit_is_refused_unread() throws IOException {
        var small = new PhotoSettings(1000, 1_000_000, 4000, 40, 1_000_000);
        var strict = new Probe(new ProbeSettings(small, ClipSettings.DEFAULT, 96, 600));
        var file = Scene.write(Scene.jpeg(Scene.image(640, 480)), folder.resolve("large.jpg"));

        assertThat(refusal(strict, file)).isEqualTo(new Problem.TooLarge("large.jpg", Files.size(file), 1000));
    }

    @Test
    void the_limits_are_what_the_product_promises() {
        var photos = ProbeSettings.DEFAULT.photos();

        assertThat(photos).isEqualTo(new PhotoSettings(200_000_000, 150_000_000, 32_768, 40, 16_000_000));
        assertThat(ProbeSettings.DEFAULT.clips())
                .isEqualTo(new ClipSettings(50_000_000_000L, 40_000_000, 8192, 1, 1000));
    }
}
