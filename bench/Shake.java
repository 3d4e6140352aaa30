import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// M: how much a slow zoom shakes, on a card of dots, through the encoder and back.
final class Shake implements Section {
    private static final int CARD_WIDTH = 4000;
    private static final int CARD_HEIGHT = 2250;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final Dots.Zoom ZOOM = new Dots.Zoom(1.1, 150);
    /// The first and last frames are left out, where an encoder is not itself yet.
    private static final int SKIPPED = 3;

    private static final int LEAST_DOTS = 50;
    private static final double LIMIT = 0.05;

    @Override
    public String name() {
        return "shake";
    }

    @Override
    public String title() {
        return "M: 5 s of 1080p30, one card of dots, zoom 1.0 to 1.1";
    }

    @Override
    public boolean needsPhotographs() {
        return false;
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        new Dots(CARD_WIDTH, CARD_HEIGHT, 1).savePng(stand.file("card.png"));
        var shot = new Film.Shot("card.png", ZOOM.frameCount(), 0, ZOOM.end() - 1);
        var film = new Film(WIDTH, HEIGHT, List.of(shot));
        rows.accept(shake(stand, film, "the default"));
        rows.accept(shake(stand, film, "medium", "--preset", "medium", "--crf", Contest.CRF));
        rows.accept(unencoded(stand, film));
        rows.accept(ideal(stand));
    }

    private static Row shake(Stand stand, Film film, String how, String... options)
            throws IOException, InterruptedException {
        var file = stand.file("m.mp4");
        stand.diorama().render(film, stand.folder(), file, options);
        var ours = steadiness(stand, file);
        return Row.of(
                "shake (jerk) at " + how + ", " + ours.dotCount() + " dots",
                pixels(ours),
                Row.number("at most %.2f px", LIMIT),
                ours.jerkPixels() <= LIMIT);
    }

    private static Row unencoded(Stand stand, Film film) throws IOException, InterruptedException {
        var file = stand.file("m.y4m");
        stand.diorama().render(film, stand.folder(), file);
        return Row.fact("the same before encoding", pixels(steadiness(stand, file)));
    }

    /// What encoding and measuring add to a perfect camera's frames.
    private static Row ideal(Stand stand) throws IOException, InterruptedException {
        var file = stand.file("ideal.mp4");
        stand.ffmpeg().encode(out -> Dots.film(WIDTH, HEIGHT, ZOOM, out), file);
        return Row.fact("frames drawn exactly, encoded by x264 medium", pixels(steadiness(stand, file)));
    }

    private static String pixels(Steadiness steadiness) {
        return Row.number("%.4f px", steadiness.jerkPixels());
    }

    private static Steadiness steadiness(Stand stand, Path file) throws IOException, InterruptedException {
        var followed = new Followed();
        stand.ffmpeg().decode(file, WIDTH * HEIGHT * 3 / 2, followed);
        var tracks = followed.tracker.whole();
        if (tracks.size() < LEAST_DOTS) {
            throw new Unmeasured("only " + tracks.size() + " dots could be followed through the film.");
        }
        return Steadiness.of(tracks);
    }

    /// Follows the dots through all frames but the first and the last ones.
    private static final class Followed implements Ffmpeg.Pictures {
        private final Tracker tracker = new Tracker(new Dots(WIDTH, HEIGHT, 1));
        private int seen;

        @Override
        public void next(byte[] picture) {
            if (seen >= SKIPPED && seen < ZOOM.frameCount() - SKIPPED) {
                tracker.next(Arrays.copyOf(picture, WIDTH * HEIGHT));
            }
            seen++;
        }
    }
}
