package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.look.Margins;
import diorama.look.Platform;
import diorama.media.Size;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a draft lays over its shots, in the order of its tracks: words, and pictures of further tracks or in boxes of
/// their own.
final class Overlays {
    private final WordsSeating words;
    private final InsetSeating insets;
    private final Stacking stacking = new Stacking();
    private final FrameRate rate;
    private final int frameCount;

    Overlays(Draft draft, Size canvas, FrameRate rate, ShotMaker shots) {
        var metadata = draft.metadata();
        var margins = metadata.preset()
                .flatMap(Platform::named)
                .map(Platform::margins)
                .orElse(Margins.TITLE_SAFE);
        this.words = new WordsSeating(canvas, rate, margins, shots.library());
        this.insets = new InsetSeating(canvas, rate, shots);
        this.rate = rate;
        this.frameCount = Math.max(1, rate.frameAt(draft.lengthMs()));
    }

    List<Overlay> of(Draft draft, List<Seating.Seat> seats) {
        var overlays = new ArrayList<Overlay>();
        for (var seat : seats) insets.boxed(seat).ifPresent(overlays::add);
        var main = draft.mainTrack();
        for (var track : draft.tracks()) {
            if (main.filter(track::equals).isPresent()) continue;
            for (var segment : track.segments()) overlay(segment).ifPresent(overlays::add);
        }
        return overlays;
    }

    private Optional<Overlay> overlay(Segment segment) {
        var asked = rate.frames(segment.span());
        var frames =
                new FrameRange(Math.min(asked.start(), frameCount), Math.clamp(asked.end(), asked.start(), frameCount));
        if (frames.count() == 0) return Optional.empty();
        return switch (segment) {
            case Text text -> words.of(text, frames).map(stacking::place);
            case Picture picture -> Optional.of(insets.of(picture, frames));
            case Sound _ -> Optional.empty();
        };
    }
}
