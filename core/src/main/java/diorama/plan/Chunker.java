package diorama.plan;

import diorama.time.FrameRange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts a plan into chunks: at the start of each shot, and within it so often that no chunk is longer than two seconds.
/// Where a chunk ends depends only on what is seen near it, never on its place in the film: a shot that moves in time
/// keeps its chunks. The end of an entrance is no border: that would save frames after an edit, and cost every film
/// eight per cent of its size (docs/decisions/0031-where-chunks-end.md).
///
/// ```
/// |    A    |
///      | B  :     |
/// |----|----------|
/// ```
public final class Chunker {
    private static final int LONGEST_SECONDS = 2;

    private Chunker() {}

    public static List<Chunk> split(RenderPlan plan) {
        var chunks = new ArrayList<Chunk>();
        for (var range : ranges(plan)) chunks.add(new Chunk(range.start(), plan.part(range)));
        return chunks;
    }

    /// The frames of each chunk, in order, covering the film once.
    static List<FrameRange> ranges(RenderPlan plan) {
        var borders = new TreeSet<Integer>(List.of(0, plan.frameCount()));
        for (var shot : plan.shots()) borders.add(shot.frames().start());
        int longest = LONGEST_SECONDS * plan.rate().numerator() / plan.rate().denominator();
        var ranges = new ArrayList<FrameRange>();
        int start = 0;
        for (int border : borders.tailSet(0, false)) {
            addEvenly(ranges, new FrameRange(start, Math.min(border, plan.frameCount())), longest);
            start = border;
        }
        return ranges;
    }

    /// Cuts a range into the fewest equal parts that are short enough.
    private static void addEvenly(List<FrameRange> ranges, FrameRange whole, int longest) {
        int parts = (whole.count() + longest - 1) / longest;
        for (int i = 0; i < parts; i++) {
            ranges.add(new FrameRange(
                    whole.start() + whole.count() * i / parts, whole.start() + whole.count() * (i + 1) / parts));
        }
    }
}
