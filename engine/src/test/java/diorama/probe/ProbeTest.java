package diorama.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.photo.JpegParts;
import diorama.photo.Scene;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

/// What a file's bytes say of it.
class ProbeTest {
    private static final MediaId ID = new MediaId("m1");

    @TempDir
    Path folder;

    private final Probe probe = new Probe();

    private Media.Photo photo(Path file) {
        return (Media.Photo) probe.probe(file, ID).media();
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
        byte[] jpeg = Scene.jpeg(Scene.noise(640, 480));
        var file = Scene.write(Arrays.copyOf(jpeg, jpeg.length * 7 / 10), folder.resolve("torn.jpg"));

        var finding = probe.probe(file, ID);

        var size = ((Media.Photo) finding.media()).size();
        assertThat(size.width()).isEqualTo(640);
        assertThat(size.height()).isBetween(280, 360);
        assertThat(finding.warnings()).singleElement().isInstanceOf(Problem.PartlyDamaged.class);
    }

    @Test
    void a_font_is_known_by_its_content_and_a_broken_one_is_named() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/diorama/letter/fonts/DancingScript-Bold.otf"));
        var font = Files.write(folder.resolve("letters.bin"), bytes);
        var broken = Files.write(folder.resolve("broken.ttf"), Arrays.copyOf(bytes, 900));

        assertThat(probe.probe(font, new MediaId("f")).media()).isInstanceOf(Media.Font.class);
        assertThatThrownBy(() -> probe.probe(broken, new MediaId("b")))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem().toString()).contains("broken.ttf"));
    }

    @Test
    void a_table_of_colours_is_known_by_its_size_and_a_wrong_one_says_its_line() throws IOException {
        var table = Files.writeString(folder.resolve("look.txt"), "# mine\nLUT_1D_SIZE 2\n0 0 0\n1 1 1\n");
        var wrong = Files.writeString(folder.resolve("wrong.cube"), "LUT_1D_SIZE 2\n0 0 0\n1 one 1\n");

        assertThat(probe.probe(table, new MediaId("m1")).media())
                .isInstanceOfSatisfying(
                        Media.Table.class, found -> assertThat(found.name()).isEqualTo("look.txt"));
        assertThatThrownBy(() -> probe.probe(wrong, ID))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problem().toString())
                                .contains("wrong.cube")
                                .contains("line 3"));
    }
}
