package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose disk is full: a small file system of its own, where we may mount one.
class FullDiskTest {
    private static final String TINY = "{\"resolution\":\"64x36\",\"quality\":\"draft\",\"fps\":5}";

    @TempDir
    Path folder;

    private Path disk;
    private Served served;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()), "skipped: cannot mount");
        served = Served.over(disk);
    }

    @AfterEach
    void unmount() throws Exception {
        if (served != null) served.close();
        run("umount", "-l", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Leaves so many bytes free.
    private void fill(long left) throws IOException {
        long room = Files.getFileStore(disk).getUsableSpace() - left;
        Files.write(disk.resolve("filler"), new byte[(int) room]);
    }

    /// To the last byte, whoever else writes meanwhile.
    private void fillUp() {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) out.write(new byte[4096]);
        } catch (IOException _) {
            assertThat(disk.resolve("filler")).exists();
        }
    }

    private static byte[] noise() throws IOException {
        var image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(7);
        for (int i = 0; i < 810_000; i++) image.setRGB(i % 900, i / 900, chance.nextInt(1 << 24));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private long halfDone() throws IOException {
        return ServerTest.filesIn(disk.resolve("data/media/arriving"))
                + ServerTest.filesIn(disk.resolve("data/films/arriving"));
    }

    @Test
    void an_upload_that_does_not_fit_leaves_nothing_and_says_so() throws Exception {
        String session = served.film(1);
        fill(400_000);
        long free = Files.getFileStore(disk).getUsableSpace();

        var got = served.upload(
                session,
                List.of(new Served.Upload("small.png", Served.photo(5)), new Served.Upload("large.png", noise())));

        assertThat(got.status()).isEqualTo(507);
        assertThat(got.json().path("message").asString()).isNotEmpty().doesNotContain(disk.toString());
        assertThat(served.state(session).path("video_infos")).hasSize(1);
        assertThat(halfDone()).isZero();
        assertThat(Files.getFileStore(disk).getUsableSpace()).isGreaterThan(free - 200_000);
        Files.delete(disk.resolve("filler"));
        assertThat(served.upload(session, List.of(new Served.Upload("large.png", noise())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_turn_that_cannot_be_kept_changes_nothing_and_ends_in_words() throws Exception {
        String session = served.film(2);
        fillUp();

        var kept = served.state(session).path("draft");
        String said = "";
        for (int i = 0; i < 40 && !said.contains("errorCode"); i++) {
            kept = served.state(session).path("draft");
            said = served.say(session, i % 2 == 0 ? "make it square" : "make it 16:9")
                    .text();
        }

        assertThat(said).contains("errorCode").contains("\"text\"");
        assertThat(served.state(session).path("draft")).isEqualTo(kept);
        Files.delete(disk.resolve("filler"));
        assertThat(served.say(session, "make it vertical").text()).doesNotContain("errorCode");
        var vertical = served.state(session).path("draft");
        served.close();
        served = Served.over(disk);
        assertThat(served.state(session).path("draft")).isEqualTo(vertical);
    }

    @Test
    void a_film_that_does_not_fit_ends_as_failed_with_a_sentence() throws Exception {
        String session = served.film(2);
        served.say(session, "make it 60 seconds");
        fill(300_000);
        var asked = served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"r\",\"sessionId\":\"" + session + "\",\"output\":{\"resolution\":\"720p\",\"fps\":10}}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);

        var film = served.ended("r");

        assertThat(film.path("status").asString()).isEqualTo("failed");
        assertThat(film.path("error").asString()).isNotEmpty();
        assertThat(halfDone()).isZero();
        assertThat(Files.getFileStore(disk).getUsableSpace())
                .as("room for others")
                .isGreaterThan(100_000);
        Files.delete(disk.resolve("filler"));
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"again\",\"sessionId\":\"" + session + "\",\"output\":" + TINY + "}");
        assertThat(served.ended("again").path("status").asString()).isEqualTo("completed");
    }

    @Test
    void old_chunks_give_way_to_a_new_film() throws Exception {
        String session = served.film(2);
        var old = disk.resolve("chunks/0f/0f.chunk");
        Files.createDirectories(old.getParent());
        Files.write(old, new byte[2_000_000]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        fill(120_000);

        served.post(
                "/api/render/proxy/lambda", "{\"id\":\"r\",\"sessionId\":\"" + session + "\",\"output\":" + TINY + "}");

        var film = served.ended("r");
        assertThat(film.path("status").asString()).as(film.toString()).isEqualTo("completed");
        assertThat(old).doesNotExist();
    }

    @Test
    void a_film_that_meets_a_full_disk_on_its_way_ends_all_the_same_and_so_do_those_behind_it() throws Exception {
        String session = served.film(2);
        served.say(session, "make it 30 seconds");
        for (int i = 0; i < 3; i++)
            served.post(
                    "/api/render/proxy/lambda",
                    "{\"id\":\"r" + i + "\",\"sessionId\":\"" + session
                            + "\",\"output\":{\"resolution\":\"360p\",\"fps\":1" + i + "}}");
        fillUp();
        Thread.sleep(3000);
        Files.delete(disk.resolve("filler"));

        for (int i = 0; i < 3; i++)
            assertThat(served.ended("r" + i).path("status").asString()).isIn("completed", "failed");
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"last\",\"sessionId\":\"" + session + "\",\"output\":" + TINY + "}");
        assertThat(served.ended("last").path("status").asString()).isEqualTo("completed");
    }
}
