package diorama.clip;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.look.Turn;
import diorama.media.Size;
import diorama.photo.Enlarger;
import diorama.photo.Orientation;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// Reads a clip's picture at any moment: the last one that began by then. Going forward it decodes on; backward or far
/// ahead it seeks. Not for several threads at once.
///
/// `shown  |  a  |  b  |    c    |  d  ...`: at any time within b's stretch, b; before a, a; after the last, the last.
public final class ClipReader implements AutoCloseable {
    /// Containers round their frames' times, some to whole milliseconds: a frame that begins so soon has begun.
    private static final double ROUNDED_MS = 0.5;

    private final ClipFile file;
    private final FrameStream frames;
    private final Orientation orientation;
    private final Size seen;
    private AVFrame shown = av_frame_alloc();
    private AVFrame following = av_frame_alloc();
    private boolean hasFollowing;
    private final double startMs;
    private @Nullable Enlarger enlarger;
    private @Nullable Printed printed;

    /// What the raster shows.
    private record Printed(Need need, long tick, Raster raster) {}

    private ClipReader(ClipFile file, Turn turn) {
        this.file = file;
        this.frames = new FrameStream(file);
        this.orientation = file.orientation().then(turn);
        this.seen = turn.quarters() % 2 == 1 ? file.size().turned() : file.size();
        restart();
        this.startMs = tick(shown) * frames.tickMs();
    }

    /// The clip as it is seen after `turn`.
    public static ClipReader open(Path path, Turn turn, ClipSettings settings) {
        var file = ClipFile.open(path, String.valueOf(path.getFileName()), settings);
        ClipReader reader = null;
        try {
            if (!file.hasPictures()) throw ClipFile.damaged(file.name(), "no moving pictures in it");
            reader = new ClipReader(file, turn);
            return reader;
        } finally {
            if (reader == null) file.close();
        }
    }

    public static ClipReader open(Path path, Turn turn) {
        return open(path, turn, ClipSettings.DEFAULT);
    }

    /// The picture that is shown `sourceMs` after the first one began. Valid until the next call: the raster is written
    /// again.
    public Raster at(double sourceMs, Need need) {
        goTo(startMs + sourceMs + ROUNDED_MS);
        var last = printed;
        if (last != null && last.tick() == tick(shown) && last.need().equals(need)) return last.raster();
        var raster = enlarger(need).print(shown);
        printed = new Printed(need, tick(shown), raster);
        return raster;
    }

    private Enlarger enlarger(Need need) {
        var last = enlarger;
        boolean fits = last != null && printed != null && printed.need().equals(need) && last.isFor(shown);
        if (last != null && fits) return last;
        if (last != null) last.close();
        var made = new Enlarger(shown, orientation, seen, need);
        enlarger = made;
        return made;
    }

    private void goTo(double ms) {
        long wanted = (long) Math.floor(ms / frames.tickMs());
        boolean isFar = hasFollowing
                && (wanted - tick(following)) * frames.tickMs()
                        > file.settings().patienceMs();
        if (wanted < tick(shown) || isFar) seek(wanted);
        while (hasFollowing && tick(following) <= wanted) advance();
    }

    /// To a key frame that was shown by then. Containers seek by the time of decoding, so the first try may land late;
    /// each further try goes back twice as far, at last to the beginning.
    private void seek(long wanted) {
        long backMs = 0;
        while (wanted - backMs / frames.tickMs() > frames.firstTick()) {
            long target = wanted - (long) (backMs / frames.tickMs());
            if (frames.seek(target) && begin() && tick(shown) <= wanted) return;
            backMs = Math.max(1000, 2 * backMs);
        }
        restart();
    }

    private void restart() {
        if (!frames.rewind() || !begin()) throw ClipFile.damaged(file.name(), "none of its pictures can be decoded");
    }

    /// The two first frames from where the stream stands.
    private boolean begin() {
        boolean hasShown = frames.next(shown);
        hasFollowing = hasShown && frames.next(following);
        return hasShown;
    }

    private void advance() {
        var freed = shown;
        shown = following;
        following = freed;
        hasFollowing = frames.next(following);
    }

    private static long tick(AVFrame frame) {
        return frame.best_effort_timestamp();
    }

    @Override
    public void close() {
        if (enlarger != null) enlarger.close();
        av_frame_free(shown);
        av_frame_free(following);
        frames.close();
        file.close();
    }
}
