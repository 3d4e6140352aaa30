package diorama.render;

import diorama.encode.Codec;
import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.frame.Frame;
import diorama.look.Colour;
import diorama.look.Quality;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A slide show to render in tests: flat pictures, each known by its brightness, and painters that count what they do.
final class Pastime {
    static final RenderSettings SETTINGS = RenderSettings.DEFAULT;

    private Pastime() {}

    static Encoding encoding() {
        var effort = EncodeSettings.DEFAULT.effort(Codec.H264, Quality.DRAFT);
        return Encoding.of(
                Codec.H264, new Encoding.Picture(TestFilm.SMALL, FrameRate.OF_30), effort, EncodeSettings.DEFAULT);
    }

    /// Each picture is seen for 20 frames.
    static RenderPlan plan(int... brightness) {
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < brightness.length; i++) {
            var reel = new Reel.Still(
                    new MediaId("p" + brightness[i]), "digest" + brightness[i], new Size(160, 96), Turn.NONE);
            var camera = Camera.still(new Window(0, 0, 160, 96));
            var frames = new FrameRange(20 * i, 20 * i + 20);
            shots.add(new Shot(frames, reel, camera, new Backdrop.Plain(Colour.BLACK), Blend.CUT));
        }
        return new RenderPlan(TestFilm.SMALL, FrameRate.OF_30, 20 * brightness.length, shots, List.of());
    }

    /// Paints flat pictures, and counts chunks and frames.
    static final class Painters implements ChunkPainter.Opener {
        final AtomicInteger opened = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();
        final AtomicInteger frames = new AtomicInteger();

        @Override
        public ChunkPainter open(RenderPlan plan) {
            opened.incrementAndGet();
            return new ChunkPainter() {
                @Override
                public void paint(int n, Frame target) {
                    frames.incrementAndGet();
                    String id = plan.shotsAt(n).getFirst().reel().media().value();
                    TestFilm.fill(target.y(), Integer.parseInt(id.substring(1)));
                    TestFilm.fill(target.u(), 128);
                    TestFilm.fill(target.v(), 128);
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }
    }
}
