package diorama.plan;

import diorama.draft.Entrance;
import diorama.draft.Picture;
import diorama.look.Transition;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.List;

/// Which frames each picture of the main track is seen for. In a lawful draft these are the frames of its span; where a
/// draft has gaps, the picture before stays on, and where pictures lie over each other without an entrance, the later
/// one cuts the earlier one off. At no frame are more than two seen.
///
/// ```
/// |     A       |
///          | B  :            |         B's first frames, up to ':', are its entrance
/// ```
record Seating(List<Seat> seats, int frameCount) {

    record Seat(Picture picture, FrameRange frames, Blend blend, FrameRate rate) {}

    static Seating of(List<Picture> pictures, long lengthMs, FrameRate rate) {
        int frameCount = Math.max(1, rate.frameAt(lengthMs));
        var seen = visible(pictures, rate, frameCount);
        var starts = new int[seen.size() + 2];
        for (int i = 1; i < seen.size(); i++)
            starts[i] = rate.frameAt(seen.get(i).span().startMs());
        starts[seen.size()] = frameCount;
        starts[seen.size() + 1] = frameCount;
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < seen.size(); i++) {
            int overlap = i + 1 < seen.size() ? blendFrames(seen.get(i + 1), starts, i + 1, rate) : 0;
            var frames = new FrameRange(starts[i], starts[i + 1] + overlap);
            seats.add(
                    new Seat(seen.get(i), frames, blend(seen.get(i), blendFrames(seen.get(i), starts, i, rate)), rate));
        }
        return new Seating(seats, frameCount);
    }

    /// The pictures in the order of their starts, without those that are gone before a frame of theirs is seen.
    private static List<Picture> visible(List<Picture> pictures, FrameRate rate, int frameCount) {
        var ordered = new ArrayList<>(pictures);
        ordered.sort((a, b) -> Long.compare(a.span().startMs(), b.span().startMs()));
        var seen = new ArrayList<Picture>();
        for (int i = 0; i < ordered.size(); i++) {
            int start = seen.isEmpty() ? 0 : rate.frameAt(ordered.get(i).span().startMs());
            int next = i + 1 < ordered.size()
                    ? rate.frameAt(ordered.get(i + 1).span().startMs())
                    : frameCount;
            if (start < Math.min(next, frameCount)) seen.add(ordered.get(i));
        }
        if (seen.isEmpty()) seen.add(ordered.getLast());
        return seen;
    }

    /// How long the entrance of picture `i` is: as asked, but over before the next one begins, and not longer than the
    /// picture before has been seen.
    private static int blendFrames(Picture picture, int[] starts, int i, FrameRate rate) {
        if (i == 0 || picture.entrance().transition() == Transition.CUT) return 0;
        long startMs = picture.span().startMs();
        int asked = rate.frameAt(startMs + picture.entrance().lengthMs()) - rate.frameAt(startMs);
        return Math.min(asked, Math.min(starts[i + 1] - starts[i], starts[i] - starts[i - 1]));
    }

    private static Blend blend(Picture picture, int frames) {
        if (frames == 0) return Blend.CUT;
        Entrance entrance = picture.entrance();
        Transition transition = entrance.transition();
        return new Blend(
                transition,
                frames,
                entrance.ease().orElse(transition.easing()),
                entrance.colour().orElse(transition.colour()));
    }
}
