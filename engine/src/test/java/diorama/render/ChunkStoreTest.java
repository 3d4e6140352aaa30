package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.encode.Codec;
import diorama.movie.EncodedChunk;
import diorama.movie.TestFilm;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkStoreTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");

    private ChunkStore store(long limitBytes) {
        return new ChunkStore(folder.resolve("store"), limitBytes, 0, (InstantSource) () -> now);
    }

    private EncodedChunk keep(ChunkStore store, String key) {
        now = now.plusSeconds(60);
        return store.keep(key, ChunkStoreTest::make);
    }

    private static void make(Path file) throws IOException {
        TestFilm.chunk(file, TestFilm.encoding(Codec.H264, FrameRate.OF_30), 0, 5);
    }

    @Test
    void what_is_kept_is_found() {
        var store = store(1 << 20);

        var kept = keep(store, "aa11");

        assertThat(store.find("aa11")).contains(kept);
        assertThat(store.find("aa12")).isEmpty();
    }

    @Test
    void what_was_used_longest_ago_goes_first() throws IOException {
        var store = store(1 << 20);
        long sizeBytes = Files.size(keep(store, "aa01").file());
        keep(store, "bb02");
        keep(store, "cc03");
        now = now.plusSeconds(60);
        store.find("aa01");

        store(2 * sizeBytes).tidy();

        assertThat(store.find("bb02")).isEmpty();
        assertThat(store.find("aa01")).isPresent();
        assertThat(store.find("cc03")).isPresent();
    }

    @Test
    void a_maker_that_fails_leaves_nothing() throws IOException {
        var store = store(1 << 20);

        assertThatThrownBy(() -> store.keep("aa01", file -> {
                    Files.writeString(file, "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.CannotWrite(
                                        folder.resolve("store/aa/aa01.chunk").toString(), "No space left on device")));

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(folder.resolve("store"), "a file stands in the way");

        assertThatThrownBy(() -> keep(store(1 << 20), "aa01"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isInstanceOfSatisfying(
                                        Problem.CannotWrite.class,
                                        cannot -> assertThat(cannot.path())
                                                .startsWith(
                                                        folder.resolve("store").toString())));
    }

    @Test
    void what_dead_processes_left_is_thrown_away_and_what_living_ones_write_is_not() throws IOException {
        var store = store(1 << 20);
        keep(store, "aa01");
        long nobody = Long.MAX_VALUE / 2;
        long us = ProcessHandle.current().pid();
        var dead = Files.writeString(folder.resolve("store/aa/.aa02.chunk." + nobody + "-1.part"), "half");
        var alive = Files.writeString(folder.resolve("store/aa/.aa03.chunk." + us + "-1.part"), "half");

        store.tidy();

        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
        assertThat(store.find("aa01")).isPresent();
    }

    @Test
    void two_stores_may_share_a_folder() {
        var one = store(1 << 20);
        var other = store(1 << 20);

        var kept = keep(one, "aa01");

        assertThat(keep(other, "aa01")).isEqualTo(kept);
        assertThat(one.find("aa01")).contains(kept);
    }
}
