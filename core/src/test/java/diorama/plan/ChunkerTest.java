package diorama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.Dice;
import diorama.draft.Draft;
import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Motion;
import diorama.media.MediaId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChunkerTest {
    private static List<Chunk> chunks(Draft draft) {
        return Chunker.split(Films.plan(draft));
    }

    private static Set<String> keys(Draft draft) {
        return chunks(draft).stream().map(c -> c.key("x")).collect(Collectors.toSet());
    }

    private static Set<String> made(Draft before, Draft after) {
        var made = new HashSet<>(keys(after));
        made.removeAll(keys(before));
        return made;
    }

    @Test
    void chunks_cover_every_frame_once_and_none_is_longer_than_two_seconds() {
        Dice.roll(200, dice -> {
            int eachMs = dice.between(300, 9300);
            var plan = Films.plan(Films.slideshow(dice.between(1, 20), eachMs, dice.between(0, eachMs / 2)));

            int next = 0;
            for (var chunk : Chunker.split(plan)) {
                assertThat(chunk.firstFrame()).isEqualTo(next);
                assertThat(chunk.frameCount()).isBetween(1, 60);
                next += chunk.frameCount();
            }
            assertThat(next).isEqualTo(plan.frameCount());
        });
    }

    @Test
    void a_frame_of_a_chunk_shows_what_the_film_shows_there() {
        var plan = Films.plan(Films.slideshow(5, 3700, 600));

        for (var chunk : Chunker.split(plan)) {
            for (int n = 0; n < chunk.frameCount(); n++) {
                int frame = n;
                var here = chunk.plan().shotsAt(n).stream()
                        .map(s -> s.windowAt(frame))
                        .toList();
                int there = chunk.firstFrame() + n;
                assertThat(here)
                        .isEqualTo(plan.shotsAt(there).stream()
                                .map(s -> s.windowAt(there))
                                .toList());
            }
        }
    }

    @Test
    void another_motion_of_one_picture_makes_only_the_chunks_in_which_it_is_seen() {
        var before = Films.slideshow(15, 4460, 500);
        var pictures = new ArrayList<>(before.pictures());
        pictures.set(7, pictures.get(7).with(Movement.of(Motion.PAN_LEFT)));
        var after = Films.film(pictures);
        var seen = Films.plan(after).shots().get(7).frames();

        long expected = chunks(after).stream()
                .filter(c -> c.firstFrame() < seen.end() && c.firstFrame() + c.frameCount() > seen.start())
                .count();

        assertThat(made(before, after)).hasSize((int) expected);
        assertThat(expected).isLessThanOrEqualTo(5);
    }

    @Test
    void a_picture_put_in_front_moves_the_others_and_makes_none_of_them_again() {
        var before = Films.slideshow(6, 4000, 500);
        var seats = Films.slideshow(7, 4000, 500).pictures();
        var pictures = new ArrayList<Picture>();
        pictures.add(seats.getFirst().with(Source.image(new MediaId("p150"))));
        for (int i = 0; i < 6; i++) {
            var seat = seats.get(i + 1);
            var moved = before.pictures().get(i);
            pictures.add(moved.withHead(moved.head().at(seat.span())).with(seat.entrance()));
        }
        var after = Films.film(pictures);

        var made = made(before, after);

        int near = Films.plan(after).shots().get(1).frames().end();
        long chunksNear =
                chunks(after).stream().filter(c -> c.firstFrame() < near).count();
        assertThat(made.size()).isLessThanOrEqualTo((int) chunksNear);
        assertThat(made.size()).isLessThan(chunks(after).size() / 2);
    }

    @Test
    void the_encoding_is_part_of_the_name() {
        var chunk = chunks(Films.slideshow(1, 1000, 0)).getFirst();

        assertThat(chunk.key("crf 20")).isNotEqualTo(chunk.key("crf 21")).hasSize(64);
        assertThat(chunk.key("crf 20")).isEqualTo(chunk.key("crf 20"));
    }
}
