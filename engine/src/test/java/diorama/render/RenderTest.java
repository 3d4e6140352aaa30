package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.look.Quality;
import diorama.movie.Decoded;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class RenderTest {
    @TempDir
    Path folder;

    private final Pastime.Painters painters = new Pastime.Painters();

    private Render render() {
        var store = new ChunkStore(folder.resolve("store"), RenderSettings.DEFAULT, InstantSource.system());
        return new Render(painters, store, Pastime.SETTINGS);
    }

    private Delivery delivery(String name) {
        var format = Format.ofFile(name).orElseThrow();
        var effort = format.codec()
                .map(codec -> EncodeSettings.DEFAULT.effort(codec, Quality.DRAFT))
                .orElse(Effort.of("", 0));
        return new Delivery(folder.resolve(name), format, effort);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MP4", "MOV", "MKV", "WEBM"})
    void a_plan_becomes_a_film_in_every_form(Format format) {
        var delivery = delivery("film." + format.name().toLowerCase(java.util.Locale.ROOT));

        render().render(Pastime.plan(40, 90, 140), delivery, _ -> {});

        var film = Decoded.of(delivery.file());
        assertThat(film.shown()).hasSize(60);
        for (var shown : film.shown()) {
            assertThat(shown.y()).isBetween(38 + 50 * (int) (shown.frame() / 20), 42 + 50 * (int) (shown.frame() / 20));
        }
    }

    @Test
    void an_uncompressed_film_has_every_sample() throws IOException {
        var delivery = delivery("film.y4m");

        render().render(Pastime.plan(40, 90), delivery, _ -> {});

        String head = "YUV4MPEG2 W160 H96 F30:1 Ip A1:1 C420mpeg2 XCOLORRANGE=LIMITED\n";
        assertThat(delivery.file()).hasSize(head.length() + 40 * (6 + 160 * 96 * 3 / 2));
        assertThat(Decoded.of(delivery.file()).shown()).hasSize(40).allMatch(s -> s.y() == (s.frame() < 20 ? 40 : 90));
    }

    @Test
    void a_gif_has_every_frame_at_its_time_and_the_right_pictures() throws IOException {
        var delivery = delivery("film.gif");

        render().render(Pastime.plan(40, 90, 200), delivery, _ -> {});

        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(delivery.file().toFile()));
        assertThat(reader.getNumImages(true)).isEqualTo(60);
        assertThat(reader.read(0).getRGB(80, 48) & 0xff).isBetween(25, 31);
        assertThat(reader.read(20).getRGB(80, 48) & 0xff).isBetween(83, 89);
        assertThat(reader.read(40).getRGB(80, 48) & 0xff).isBetween(211, 217);
        int hundredths = 0;
        for (int i = 0; i < 60; i++) hundredths += delay(reader.getImageMetadata(i));
        assertThat(hundredths).isEqualTo(200);
    }

    private static int delay(IIOMetadata facts) {
        var root = (IIOMetadataNode) facts.getAsTree("javax_imageio_gif_image_1.0");
        var control =
                (Element) root.getElementsByTagName("GraphicControlExtension").item(0);
        return Integer.parseInt(control.getAttribute("delayTime"));
    }

    @Test
    void the_stages_are_told_in_order() {
        var stages = new ArrayList<Progress.Stage>();

        render().render(Pastime.plan(40), delivery("film.mp4"), p -> stages.add(p.stage()));

        assertThat(stages.stream().distinct()).containsExactly(Progress.Stage.values());
    }

    @Test
    void only_the_film_itself_is_left_in_its_folder() throws IOException {
        render().render(Pastime.plan(40), delivery("film.mp4"), _ -> {});

        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("film.mp4", "store");
        }
    }

    @Test
    void a_film_that_stood_there_is_replaced_only_by_a_whole_one() throws IOException {
        var delivery = delivery("film.mp4");
        Files.writeString(delivery.file(), "the old film");
        ChunkPainter.Opener failing = _ -> {
            throw new Refused(new Problem.EmptyFile("a.jpg"));
        };
        var store = new ChunkStore(folder.resolve("store"), RenderSettings.DEFAULT, InstantSource.system());

        assertThatThrownBy(
                        () -> new Render(failing, store, Pastime.SETTINGS).render(Pastime.plan(40), delivery, _ -> {}))
                .isInstanceOf(Refused.class);

        assertThat(delivery.file()).hasContent("the old film");
        render().render(Pastime.plan(40), delivery, _ -> {});
        assertThat(Decoded.of(delivery.file()).shown()).hasSize(20);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var delivery = delivery("nowhere/film.mp4");

        assertThatThrownBy(() -> render().render(Pastime.plan(40), delivery, _ -> {}))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isInstanceOfSatisfying(
                                        Problem.CannotWrite.class,
                                        cannot -> assertThat(cannot.path())
                                                .isEqualTo(delivery.file().toString())));
    }

    @Test
    void a_store_smaller_than_the_film_still_gives_the_film() {
        var store = new ChunkStore(folder.resolve("store"), 1, 0, InstantSource.system());

        new Render(painters, store, Pastime.SETTINGS).render(Pastime.plan(40, 90, 140), delivery("film.mp4"), _ -> {});

        assertThat(Decoded.of(folder.resolve("film.mp4")).shown()).hasSize(60);
    }
}
