package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Frame;
import diorama.movie.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A render that is killed is taken up where it was.
class KilledTest {
    private static final int PICTURES = 30;

    @TempDir
    Path folder;

    @Test
    void a_killed_render_is_taken_up_where_it_was() throws IOException, InterruptedException {
        var child = new ProcessBuilder(command()).inheritIO().start();
        while (child.isAlive() && chunks() < 8) Thread.sleep(5);
        child.destroyForcibly();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("killed, not finished").isNotZero();
        long finished = chunks();

        var painters = new Pastime.Painters();
        render(folder, painters);

        assertThat(painters.opened).hasValue((int) (PICTURES - finished));
        assertThat(finished).isBetween(8L, PICTURES - 1L);
        assertThat(Decoded.of(folder.resolve("film.mp4")).shown()).hasSize(20 * PICTURES);
        assertThat(halfFiles()).isEmpty();
    }

    private List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString());
    }

    private long chunks() throws IOException {
        if (!Files.isDirectory(folder.resolve("store"))) return 0;
        try (var files = Files.walk(folder.resolve("store"))) {
            return files.filter(f -> f.toString().endsWith(".chunk")).count();
        }
    }

    private List<Path> halfFiles() throws IOException {
        try (var files = Files.walk(folder.resolve("store"))) {
            return files.filter(f -> f.toString().endsWith(".part")).toList();
        }
    }

    private static void render(Path folder, ChunkPainter.Opener painters) {
        var store = new ChunkStore(folder.resolve("store"), 1 << 30, InstantSource.system());
        int[] brightness = IntStream.range(0, PICTURES).map(i -> 30 + 5 * i).toArray();
        var delivery = new Delivery(
                folder.resolve("film.mp4"), Format.MP4, Pastime.encoding().effort());
        new Render(painters, store, Pastime.SETTINGS).render(Pastime.plan(brightness), delivery, _ -> {});
    }

    /// The process that is killed: it paints slowly enough to be caught in the middle.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            var painters = new Pastime.Painters();
            render(Path.of(arguments[0]), plan -> new Slow(painters.open(plan)));
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
