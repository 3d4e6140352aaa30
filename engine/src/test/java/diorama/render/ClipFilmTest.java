package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.Codec;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.movie.Container;
import diorama.movie.Decoded;
import diorama.movie.Joiner;
import diorama.movie.Target;
import diorama.movie.TestFilm;
import diorama.plan.Backdrop;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import diorama.time.Speed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Films made of a clip whose frames can be told apart by their brightness.
class ClipFilmTest {
    @TempDir
    Path folder;

    @BeforeEach
    void shoot() throws IOException {
        var chunks = TestFilm.chunks(folder, TestFilm.encoding(Codec.H264, FrameRate.OF_30), 60, 60, 60);
        Joiner.join(chunks, Target.of(folder.resolve("clip.mp4"), Container.MP4));
    }

    private static Shot shot(int start, int end, long inMs, int entrance) {
        var playback = new Reel.Playback(inMs, Speed.AS_SHOT);
        var reel = new Reel.Moving(new MediaId("clip"), "digest", TestFilm.SMALL, Turn.NONE, playback);
        var whole = new Window(0, 0, TestFilm.SMALL.width(), TestFilm.SMALL.height());
        var blend = entrance == 0 ? Blend.CUT : new Blend(Transition.FADE, entrance, Easing.LINEAR, Colour.BLACK);
        return new Shot(new FrameRange(start, end), reel, Camera.still(whole), new Backdrop.Plain(Colour.BLACK), blend);
    }

    private List<Decoded.Shown> rendered(int frames, Shot... shots) {
        var plan = new RenderPlan(TestFilm.SMALL, FrameRate.OF_30, frames, List.of(shots), List.of());
        var store = new ChunkStore(folder.resolve("store"), RenderSettings.DEFAULT, InstantSource.system());
        var painters = PlanPainter.over(_ -> folder.resolve("clip.mp4"), RenderSettings.DEFAULT, 2);
        var delivery = new Delivery(
                folder.resolve("film.mp4"), Format.MP4, Pastime.encoding().effort());
        new Render(painters, store, RenderSettings.DEFAULT).render(plan, delivery, _ -> {});
        return Decoded.of(delivery.file()).shown();
    }

    @Test
    void a_clip_plays_on_across_the_borders_of_chunks() {
        var film = rendered(150, shot(0, 150, 500, 0));

        assertThat(film).hasSize(150);
        for (var shown : film) {
            double wanted = TestFilm.brightness((int) shown.frame() + 15);
            assertThat(shown.meanLuma()).as("frame " + shown.frame()).isBetween(wanted - 2, wanted + 2);
        }
    }

    @Test
    void two_shots_of_one_clip_may_be_seen_at_once() {
        var film = rendered(80, shot(0, 50, 0, 0), shot(30, 80, 0, 20));

        for (var shown : film) {
            int n = (int) shown.frame();
            double share = n < 30 ? 0 : n < 50 ? (n - 29) / 21.0 : 1;
            double wanted = (1 - share) * TestFilm.brightness(n) + share * TestFilm.brightness(Math.max(0, n - 30));
            assertThat(shown.meanLuma()).as("frame " + n).isBetween(wanted - 3, wanted + 3);
        }
    }
}
