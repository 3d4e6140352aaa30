package diorama.plan;

import diorama.media.Size;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.List;
import java.util.stream.Stream;

/// A film as the painter knows it: `frameCount` frames from 0, each a pure function of this plan and its number.
/// Shots are in order of their start; where two are seen at once, the later one is coming in over the earlier
/// one. Overlays lie above the shots and their veils, later ones over earlier ones.
public record RenderPlan(
        Size canvas, FrameRate rate, int frameCount, List<Shot> shots, List<Veil> veils, List<Overlay> overlays) {
    public RenderPlan {
        shots = List.copyOf(shots);
        veils = List.copyOf(veils);
        overlays = List.copyOf(overlays);
    }

    /// A plan with nothing over its shots.
    public RenderPlan(Size canvas, FrameRate rate, int frameCount, List<Shot> shots, List<Veil> veils) {
        this(canvas, rate, frameCount, shots, veils, List.of());
    }

    /// The shots seen at a frame: one, or during an entrance two, the older one first.
    public List<Shot> shotsAt(int frame) {
        return shots.stream().filter(s -> s.frames().holds(frame)).toList();
    }

    /// Is it made of photos alone, so that nothing in it moves but what we move?
    public boolean isOfStills() {
        var insets = overlays.stream().filter(Inset.class::isInstance).map(o -> ((Inset) o).shot());
        return Stream.concat(shots.stream(), insets).allMatch(shot -> shot.reel() instanceof Reel.Still);
    }

    /// The frames of `range` as a plan of their own, counted from 0.
    public RenderPlan part(FrameRange range) {
        return new RenderPlan(
                canvas,
                rate,
                range.count(),
                shots.stream()
                        .filter(s -> s.frames().overlaps(range))
                        .map(s -> s.from(range.start()))
                        .toList(),
                veils.stream()
                        .filter(v -> v.frames().overlaps(range))
                        .map(v -> v.from(range.start()))
                        .toList(),
                overlays.stream()
                        .filter(o -> o.frames().overlaps(range))
                        .map(o -> o.part(range))
                        .toList());
    }
}
