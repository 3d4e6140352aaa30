package diorama.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.clip.ClipSettings;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.photo.JpegParts;
import diorama.photo.PhotoSettings;
import diorama.photo.Scene;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {
    private static final MediaId ID = new MediaId("m1");

    @TempDir
    Path folder;

    private final Probe probe = new Probe();

    private Media.Photo photo(Path file) {
        return (Media.Photo) probe.probe(file, ID).media();
    }

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
    void a_photo_s_facts_are_those_of_what_is_seen() throws IOException {
        byte[] jpeg = JpegParts.oriented(Scene.jpeg(Scene.stored(Scene.image(120, 160), 6)), 6);
        var file = Scene.write(jpeg, folder.resolve("portrait.jpg"));

        var photo = photo(file);

        assertThat(photo.size()).isEqualTo(new Size(120, 160));
        assertThat(photo.file().name()).isEqualTo("portrait.jpg");
        assertThat(photo.file().sizeBytes()).isEqualTo(jpeg.length);
        assertThat(photo.id()).isEqualTo(ID);
    }

    @Test
    void the_digest_is_the_sha_256_of_the_bytes() throws IOException {
        var file = Scene.png(Scene.image(8, 8), folder.resolve("p.png"));
        byte[] bytes = Files.readAllBytes(file);

        String digest = photo(file).file().digest();

        assertThat(digest).isEqualTo(sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void when_and_where_it_was_taken_is_read() throws IOException {
        byte[] jpeg = JpegParts.taken(Scene.jpeg(Scene.image(64, 48)), "2024:07:21 18:30:05", -33, 151);
        var file = Scene.write(jpeg, folder.resolve("sydney.jpg"));

        var taken = photo(file).taken();

        assertThat(taken.at()).contains(LocalDateTime.of(2024, 7, 21, 18, 30, 5));
        assertThat(taken.place()).contains(new Taken.Place(-33, 151));
    }

    @Test
    void a_photo_that_says_nothing_was_taken_at_an_unknown_time_and_place() throws IOException {
        var file = Scene.png(Scene.image(64, 48), folder.resolve("p.png"));

        assertThat(photo(file).taken()).isEqualTo(new Taken(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.3", "0.75, 0.6", "0.5, 0.5"})
    void the_subject_is_where_a_coat_is_before_a_wall(double x, double y) throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(150, 160, 170));
        paint.fillRect(0, 0, 400, 300);
        paint.setColor(new Color(200, 30, 40));
        paint.fillOval((int) (400 * x) - 30, (int) (300 * y) - 40, 60, 80);
        var file = Scene.png(image, folder.resolve("coat.png"));

        var subject = photo(file).subject();

        assertThat(subject.centre().x()).isBetween(x - 0.05, x + 0.05);
        assertThat(subject.centre().y()).isBetween(y - 0.05, y + 0.05);
        assertThat(subject.bounds().width()).isBetween(0.08, 0.3);
        assertThat(subject.bounds().x()).isBetween(x - 0.15, x);
    }

    @Test
    void an_empty_picture_has_no_subject() throws IOException {
        var file = Scene.png(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), folder.resolve("black.png"));

        assertThat(photo(file).subject()).isEqualTo(Subject.UNKNOWN);
    }

    @Test
    void a_torn_photo_is_as_large_as_what_is_there_and_a_warning_says_so() throws IOException {
        byte[] jpeg = Scene.jpeg(noise(640, 480));
        var file = Scene.write(Arrays.copyOf(jpeg, jpeg.length * 7 / 10), folder.resolve("torn.jpg"));

        var finding = probe.probe(file, ID);

        var size = ((Media.Photo) finding.media()).size();
        assertThat(size.width()).isEqualTo(640);
        assertThat(size.height()).isBetween(280, 360);
        assertThat(finding.warnings()).singleElement().isInstanceOf(Problem.PartlyDamaged.class);
    }

    @Test
    void a_photo_torn_beyond_use_is_damaged() throws IOException {
        byte[] jpeg = Scene.jpeg(noise(640, 480));
        var file = Scene.write(Arrays.copyOf(jpeg, jpeg.length / 5), folder.resolve("torn.jpg"));

        assertThat(refusal(file)).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void a_font_is_known_by_its_content_and_a_broken_one_is_named() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/diorama/letter/fonts/DancingScript-Bold.otf"));
        var font = Files.write(folder.resolve("letters.bin"), bytes);
        var broken = Files.write(folder.resolve("broken.ttf"), Arrays.copyOf(bytes, 900));

        assertThat(new Probe().probe(font, new MediaId("f")).media()).isInstanceOf(Media.Font.class);
        assertThatThrownBy(() -> new Probe().probe(broken, new MediaId("b")))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem().toString()).contains("broken.ttf"));
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int grey = 60 + ((i * 7919) >>> 4) % 120;
            image.setRGB(i % width, i / width, new Color(grey, grey, 255 - grey).getRGB());
        }
        return image;
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
    void a_table_of_colours_is_known_by_its_size_and_a_wrong_one_says_its_line() throws IOException {
        var table = Files.writeString(folder.resolve("look.txt"), "# mine\nLUT_1D_SIZE 2\n0 0 0\n1 1 1\n");
        var wrong = Files.writeString(folder.resolve("wrong.cube"), "LUT_1D_SIZE 2\n0 0 0\n1 one 1\n");

        assertThat(new Probe().probe(table, new MediaId("m1")).media())
                .isInstanceOfSatisfying(
                        Media.Table.class, found -> assertThat(found.name()).isEqualTo("look.txt"));
        assertThat(refusal(wrong).toString()).contains("wrong.cube").contains("line 3");
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

    @Test
    void this_machine_carries_the_libraries() {
        Natives.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.31", "2.34", "2.4"})
    void an_older_c_library_is_named(String found) {
        assertThatThrownBy(() -> Natives.checkGlibc(Optional.of(found)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.MachineLacks("glibc", "2.35", found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.35", "2.36", "2.100", "3.0"})
    void a_newer_c_library_will_do(String found) {
        Natives.checkGlibc(Optional.of(found));
    }
}
