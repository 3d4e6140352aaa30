import java.util.ArrayList;
import java.util.List;

/// A film to measure with: pictures in a row, counted in frames, and its draft in the wire form.
record Film(int width, int height, List<Shot> shots) {
    static final int FRAMES_PER_SECOND = 30;

    Film {
        shots = List.copyOf(shots);
    }

    /// A picture and the frames from its first to its last one. `overlap` is how many of its first frames it
    /// shares with the shot before; `zoom` is how far it comes nearer, below zero how far it goes away, 0 for a
    /// still.
    record Shot(String file, int frameCount, int overlap, double zoom) {}

    /// Pictures that share `frameCount` frames as evenly as can be, the first ones longer by one, with
    /// `overlap` frames of crossfade between them, coming nearer and going away in turn. The files are taken
    /// again from the first when they do not suffice.
    static Film slideshow(Work work, List<String> files) {
        int needed = work.frameCount() + work.overlap() * (work.pictureCount() - 1);
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < work.pictureCount(); i++) {
            int frames = needed / work.pictureCount() + (i < needed % work.pictureCount() ? 1 : 0);
            double zoom = i % 2 == 0 ? work.zoom() : -work.zoom();
            shots.add(new Shot(files.get(i % files.size()), frames, i == 0 ? 0 : work.overlap(), zoom));
        }
        return new Film(work.width(), work.height(), shots);
    }

    int frameCount() {
        return shots.stream()
                .mapToInt(shot -> shot.frameCount() - shot.overlap())
                .sum();
    }

    double seconds() {
        return (double) frameCount() / FRAMES_PER_SECOND;
    }

    /// Planar 4:2:0, a byte a sample.
    long rawBytes() {
        return frameCount() * (width * (long) height * 3 / 2);
    }

    String draft() {
        return Row.number("""
            {"v": 1, "rev": 1, "d": %d,
             "m": {"title": "Bench", "width": %d, "height": %d, "fps": %d, "background": "black"},
             "t": [{"id": "v1", "tt": 0, "m": {"name": "Video"}, "sg": [
            %s
             ]}]}
            """, ms(frameCount()), width, height, FRAMES_PER_SECOND, segments());
    }

    private String segments() {
        var lines = new ArrayList<String>();
        int start = 0;
        for (var shot : shots) {
            start -= shot.overlap();
            lines.add(segment(lines.size(), start, shot));
            start += shot.frameCount();
        }
        return String.join(",\n", lines);
    }

    private static String segment(int index, int start, Shot shot) {
        long startMs = ms(start);
        return Row.number(
                """
                {"id": "s%d", "st": %d, "d": %d, "m": {"name": "%s"}, "k": "image", "src": "%s", "fit": "cover",
                 "mo": %s, "tr": %s}\
                """,
                index + 1,
                startMs,
                ms(start + shot.frameCount()) - startMs,
                shot.file(),
                shot.file(),
                motion(shot.zoom()),
                entrance(ms(start + shot.overlap()) - startMs));
    }

    private static String motion(double zoom) {
        if (zoom == 0) return "{\"type\": \"still\"}";
        return Row.number(
                "{\"type\": \"%s\", \"amount\": %.3f, \"focus\": [0.5, 0.5], \"ease\": \"linear\"}",
                zoom > 0 ? "zoom-in" : "zoom-out", 1 + Math.abs(zoom));
    }

    private static String entrance(long lengthMs) {
        if (lengthMs == 0) return "{\"type\": \"cut\", \"d\": 0}";
        return "{\"type\": \"fade\", \"d\": " + lengthMs + "}";
    }

    /// The whole millisecond nearest to where a frame begins. It is at most half a millisecond off, and a frame
    /// is 33 of them, so that rounding a moment to the nearest frame gives this frame again.
    private static long ms(int frame) {
        return Math.round(frame * 1000.0 / FRAMES_PER_SECOND);
    }
}
