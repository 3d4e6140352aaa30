package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Frame;
import diorama.movie.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A render that is killed is taken up where it was.
class KilledTest {
    private static final int PICTURES = 30;
    private static final int MANY_PICTURES = 80;
    private static final int KILLS = 10;
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void a_render_killed_at_ten_random_moments_makes_no_finished_chunk_twice()
            throws IOException, InterruptedException {
        var moments = new SplittableRandom(SEED);
        var made = new HashMap<Path, Object>();
        for (int kill = 1; kill <= KILLS; kill++) {
            killAfterItBegan(moments.nextInt(200));
            assertThat(chunkFiles()).as("seed %d, kill %d", SEED, kill).containsAllEntriesOf(made);
            made.putAll(chunkFiles());
        }
        assertThat(made.size()).as("chunks of killed renders").isBetween(KILLS, MANY_PICTURES - 1);

        var painters = new Pastime.Painters();
        render(folder, painters, MANY_PICTURES);

        assertThat(painters.opened).hasValue(MANY_PICTURES - made.size());
        assertThat(chunkFiles()).containsAllEntriesOf(made);
        assertThat(Decoded.of(folder.resolve("film.mp4")).shown()).hasSize(20 * MANY_PICTURES);
        assertThat(halfFiles()).isEmpty();
    }

    @Test
    void a_killed_render_is_taken_up_where_it_was() throws IOException, InterruptedException {
        var child = child(PICTURES);
        while (child.isAlive() && chunks() < 8) Thread.sleep(5);
        child.destroyForcibly();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("killed, not finished").isNotZero();
        long finished = chunks();

        var painters = new Pastime.Painters();
        render(folder, painters, PICTURES);

        assertThat(painters.opened).hasValue((int) (PICTURES - finished));
        assertThat(finished).isBetween(8L, PICTURES - 1L);
        assertThat(Decoded.of(folder.resolve("film.mp4")).shown()).hasSize(20 * PICTURES);
        assertThat(halfFiles()).isEmpty();
    }

    private Process child(int pictures) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        String.valueOf(pictures))
                .inheritIO()
                .start();
    }

    /// A child is killed so many milliseconds after it finished its first chunk: in the middle of some others.
    private void killAfterItBegan(int ms) throws IOException, InterruptedException {
        long before = chunks();
        var child = child(MANY_PICTURES);
        while (child.isAlive() && chunks() == before) Thread.sleep(2);
        Thread.sleep(ms);
        child.destroyForcibly();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("killed, not finished").isNotZero();
    }

    private long chunks() throws IOException {
        return chunkFiles().size();
    }

    /// The chunks that are finished, each with what tells its file from another one of the same name.
    private Map<Path, Object> chunkFiles() throws IOException {
        if (!Files.isDirectory(folder.resolve("store"))) return Map.of();
        var found = new HashMap<Path, Object>();
        try (var files = Files.walk(folder.resolve("store"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".chunk")).toList()) {
                found.put(
                        file,
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey());
            }
        }
        return found;
    }

    private List<Path> halfFiles() throws IOException {
        try (var files = Files.walk(folder.resolve("store"))) {
            return files.filter(f -> f.toString().endsWith(".part")).toList();
        }
    }

    private static void render(Path folder, ChunkPainter.Opener painters, int pictures) {
        var store = new ChunkStore(folder.resolve("store"), RenderSettings.DEFAULT, InstantSource.system());
        int[] brightness = IntStream.range(0, pictures).map(i -> 30 + 2 * i).toArray();
        var delivery = new Delivery(
                folder.resolve("film.mp4"), Format.MP4, Pastime.encoding().effort());
        new Render(painters, store, Pastime.SETTINGS).render(Pastime.plan(brightness), delivery, _ -> {});
    }

    /// The process that is killed: it paints slowly enough to be caught in the middle.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            var painters = new Pastime.Painters();
            render(Path.of(arguments[0]), plan -> new Slow(painters.open(plan)), Integer.parseInt(arguments[1]));
        }
    }

    private record Slow(ChunkPainter painter) implements ChunkPainter {
        @Override
        public void paint(int frame, Frame target) {
            try {
                Thread.sleep(4);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            painter.paint(frame, target);
        }

        @Override
        public void close() {
            painter.close();
        }
    }
}
