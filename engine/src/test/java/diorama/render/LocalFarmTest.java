package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.frame.Frame;
import diorama.movie.EncodedChunk;
import diorama.plan.Chunker;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFarmTest {
    @TempDir
    Path folder;

    private ChunkStore store;
    private final Pastime.Painters painters = new Pastime.Painters();

    @BeforeEach
    void open() {
        store = new ChunkStore(folder, RenderSettings.DEFAULT, InstantSource.system());
    }

    private List<EncodedChunk> render(RenderPlan plan) {
        return render(plan, painters);
    }

    private List<EncodedChunk> render(RenderPlan plan, ChunkPainter.Opener with) {
        return new LocalFarm(Pastime.encoding(), with, store, Pastime.SETTINGS).render(Chunker.split(plan), _ -> {});
    }

    @Test
    void every_chunk_comes_back_in_its_place() {
        var chunks = render(Pastime.plan(40, 90, 140, 190));

        assertThat(chunks).extracting(EncodedChunk::frameCount).containsExactly(20, 20, 20, 20);
        assertThat(chunks).extracting(c -> Math.round(c.first().brightness())).containsExactly(40L, 90L, 140L, 190L);
    }

    @Test
    void what_was_made_once_is_not_made_again() {
        render(Pastime.plan(40, 90, 140, 190));

        var again = render(Pastime.plan(40, 90, 140, 190));

        assertThat(again).hasSize(4);
        assertThat(painters.opened).hasValue(4);
    }

    @Test
    void a_changed_picture_costs_its_own_chunk_only() {
        render(Pastime.plan(40, 90, 140, 190));

        render(Pastime.plan(40, 90, 141, 190));

        assertThat(painters.opened).hasValue(5);
    }

    @Test
    void pictures_that_move_in_time_are_not_made_again() {
        render(Pastime.plan(40, 90, 140, 190));

        render(Pastime.plan(190, 140, 90, 40));

        assertThat(painters.opened).hasValue(4);
    }

    @Test
    void the_same_chunk_twice_in_a_film_is_made_once() {
        var chunks = render(Pastime.plan(40, 90, 40, 90, 40));

        assertThat(painters.opened).hasValue(2);
        assertThat(chunks).hasSize(5);
    }

    @Test
    void another_encoding_is_other_work() {
        render(Pastime.plan(40));
        var settings = new RenderSettings(RenderSettings.DEFAULT.paintVersion() + 1, 0.5, 2, 1 << 20, 1 << 20, 0, 0, 0);

        new LocalFarm(Pastime.encoding(), painters, store, settings).render(Chunker.split(Pastime.plan(40)), _ -> {});

        assertThat(painters.opened).hasValue(2);
    }

    @Test
    void a_damaged_chunk_is_made_again() throws IOException {
        var made = render(Pastime.plan(40, 90));
        byte[] bytes = Files.readAllBytes(made.getFirst().file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(made.getFirst().file(), bytes);

        var again = render(Pastime.plan(40, 90));

        assertThat(painters.opened).hasValue(3);
        assertThat(again.getFirst().first()).isEqualTo(made.getFirst().first());
    }

    @Test
    void every_painter_is_closed_and_no_half_file_is_left() throws IOException {
        render(Pastime.plan(40, 90, 140));

        assertThat(painters.closed).hasValue(3);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(3)
                    .allMatch(f -> f.toString().endsWith(".chunk"));
        }
    }

    @Test
    void progress_counts_every_frame_and_ends_at_all() {
        var seen = new ArrayList<Progress>();

        new LocalFarm(Pastime.encoding(), painters, store, Pastime.SETTINGS)
                .render(Chunker.split(Pastime.plan(40, 90)), seen::add);

        assertThat(seen).hasSize(41);
        assertThat(seen.getFirst()).isEqualTo(new Progress(Progress.Stage.PAINTING, 0, 40, 0));
        assertThat(seen.getLast()).isEqualTo(new Progress(Progress.Stage.PAINTING, 40, 40, 0));
    }

    @Test
    void progress_counts_what_is_there_already() {
        render(Pastime.plan(40));
        var seen = new ArrayList<Progress>();

        new LocalFarm(Pastime.encoding(), painters, store, Pastime.SETTINGS)
                .render(Chunker.split(Pastime.plan(40, 90, 40)), seen::add);

        assertThat(seen.getFirst()).isEqualTo(new Progress(Progress.Stage.PAINTING, 40, 60, 2));
    }

    @Test
    void a_refusal_while_painting_reaches_the_caller_and_finished_chunks_stay() {
        var problem = new Problem.Damaged("p141", "JPEG", "");
        ChunkPainter.Opener failing = plan -> {
            if (plan.shots().getFirst().reel().media().value().equals("p141")) throw new Refused(problem);
            return painters.open(plan);
        };

        assertThatThrownBy(() -> render(Pastime.plan(40, 90, 140, 141), failing))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
        render(Pastime.plan(40));
        assertThat(painters.opened.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void our_own_mistake_fails_loudly() {
        ChunkPainter.Opener wrong = _ -> {
            throw new ArithmeticException("a mistake");
        };

        assertThatThrownBy(() -> render(Pastime.plan(40), wrong)).hasRootCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_interrupted_render_keeps_what_is_finished() throws InterruptedException {
        var count = new AtomicInteger();
        ChunkPainter.Opener slow = plan -> {
            var painter = painters.open(plan);
            return new ChunkPainter() {
                @Override
                public void paint(int n, Frame target) {
                    pause();
                    count.incrementAndGet();
                    painter.paint(n, target);
                }

                @Override
                public void close() {
                    painter.close();
                }
            };
        };
        var ended = new ArrayList<Throwable>();
        var caller = Thread.ofPlatform().unstarted(() -> {
            try {
                render(Pastime.plan(40, 60, 80, 100, 120, 140, 160, 180), slow);
            } catch (Refused e) {
                ended.add(e);
            }
        });

        caller.start();
        while (count.get() < 70) pause();
        caller.interrupt();
        caller.join();

        assertThat(ended).hasSize(1);
        assertThat(((Refused) ended.getFirst()).problem()).isEqualTo(new Problem.Cancelled());
        int before = painters.opened.get();
        render(Pastime.plan(40, 60, 80, 100, 120, 140, 160, 180));
        assertThat(painters.opened.get() - before).isLessThan(8);
        assertThat(painters.closed).hasValue(painters.opened.get());
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
