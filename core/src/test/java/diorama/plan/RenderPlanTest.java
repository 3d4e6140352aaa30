package diorama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Inset.Presence;
import diorama.time.Speed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderPlanTest {
    private final RenderPlan photos = Films.plan(Films.slideshow(2, 3000, 500));

    @Test
    void a_film_of_photos_is_of_stills_and_one_with_a_clip_anywhere_is_not() {
        var playback = new Reel.Playback(0, Speed.AS_SHOT);
        var reel = new Reel.Moving(new MediaId("clip"), "digest", new Size(640, 360), Turn.NONE, playback);
        var first = photos.shots().getFirst();
        var clip = new Shot(first.frames(), reel, first.camera(), first.backdrop(), first.blend());
        var boxed = new Inset(first.frames(), clip, new Area(0, 0, 64, 64), new Presence(1, 0, 0, false));
        var asShot = new RenderPlan(photos.canvas(), photos.rate(), 30, List.of(first, clip), List.of());
        var asInset = new RenderPlan(photos.canvas(), photos.rate(), 30, photos.shots(), List.of(), List.of(boxed));

        assertThat(photos.isOfStills()).isTrue();
        assertThat(asShot.isOfStills()).isFalse();
        assertThat(asInset.isOfStills()).isFalse();
    }
}
