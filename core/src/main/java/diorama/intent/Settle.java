package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Effect;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Filter;
import diorama.look.Role;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must follow when pictures change: music and watermarks stay as long as the film, captions stay on their picture
/// and go with it, an end credit stays at the end, and the film's fades stay at its ends.
final class Settle {
    private static final long NEAR_MS = 120;

    private final Draft before;
    private final Draft after;

    private Settle(Draft before, Draft after) {
        this.before = before;
        this.after = after;
    }

    static Draft after(Draft before, Draft target) {
        if (before.pictures().isEmpty()) return target;
        var ends = withFadesAtTheEnds(target, before.pictures());
        return before.pictures().equals(ends.pictures()) ? ends : new Settle(before, ends).followed();
    }

    private Draft followed() {
        var tracks = new ArrayList<Track>();
        for (var track : after.tracks()) {
            boolean isMain = after.mainTrack().filter(track::equals).isPresent();
            if (isMain) tracks.add(track);
            else
                tracks.add(track.with(track.segments().stream()
                        .flatMap(s -> follow(s).stream())
                        .toList()));
        }
        return after.with(tracks);
    }

    private Optional<Segment> follow(Segment segment) {
        if (before.find(segment.id()).filter(segment::equals).isEmpty()) return Optional.of(segment);
        return switch (segment) {
            case Text text when isCaption(text) -> onItsPicture(text);
            case Text text -> Optional.of(text.withHead(text.head().at(placed(text))));
            case Sound sound -> Optional.of(sound.withHead(sound.head().at(placed(sound))));
            case Picture picture ->
                isWhole(picture) && !isBeside(picture)
                        ? Optional.of(picture.withHead(picture.head().at(placed(picture))))
                        : onItsPicture(picture);
        };
    }

    private static boolean isCaption(Text text) {
        return text.lettering().role().equals(Role.CAPTION.names().wire());
    }

    private boolean isWhole(Segment segment) {
        return segment.span().startMs() <= NEAR_MS && Math.abs(segment.span().endMs() - before.lengthMs()) <= NEAR_MS;
    }

    /// Laid side by side with a picture of the film, in a box as large as its own: it comes and goes with that picture.
    private boolean isBeside(Picture picture) {
        var cell = picture.framing().box();
        return before.pictures().stream()
                .filter(p -> p.span().equals(picture.span()))
                .flatMap(p -> p.framing().box().stream())
                .anyMatch(own -> cell.filter(c -> c.width() == own.width() && c.height() == own.height())
                        .isPresent());
    }

    private Optional<Segment> onItsPicture(Segment text) {
        var owner = before.pictures().stream()
                .filter(p -> overlap(p.span(), text.span()) * 10 >= text.span().lengthMs() * 6)
                .findFirst();
        if (owner.isEmpty()) return Optional.of(text.withHead(text.head().at(placed(text))));
        return after.find(owner.get().id())
                .map(now -> text.withHead(
                        text.head().at(moved(text.span(), owner.get().span(), now.span()))));
    }

    private static Span moved(Span text, Span was, Span now) {
        long offset = Math.clamp(text.startMs() - was.startMs(), 0, Math.max(0, now.lengthMs() - 1));
        boolean isWhole = text.lengthMs() + NEAR_MS + 1500 >= was.lengthMs();
        long length = isWhole ? now.lengthMs() - offset : Math.min(text.lengthMs(), now.lengthMs() - offset);
        return new Span(now.startMs() + offset, Math.max(1, length));
    }

    private static long overlap(Span a, Span b) {
        return Math.min(a.endMs(), b.endMs()) - Math.max(a.startMs(), b.startMs());
    }

    /// From the start to the end stays so; what ended with the film ends with it still; all else is cut where it ends.
    private Span placed(Segment segment) {
        var span = segment.span();
        long was = before.lengthMs();
        long now = after.lengthMs();
        boolean ended = Math.abs(span.endMs() - was) <= NEAR_MS;
        if (ended && span.startMs() <= NEAR_MS) return new Span(span.startMs(), Math.max(1, now - span.startMs()));
        if (ended && segment instanceof Text)
            return new Span(Math.max(0, now - span.lengthMs()), Math.min(now, span.lengthMs()));
        long start = Math.min(span.startMs(), Math.max(0, now - 1));
        long wanted = segment instanceof Sound && ended ? now - start : span.lengthMs();
        return new Span(start, Math.max(1, Math.min(wanted, now - start)));
    }

    /// A film that fades in still does when the picture that carried the fade is gone.
    private static Draft withFadesAtTheEnds(Draft draft, List<Picture> before) {
        var pictures = draft.pictures();
        var ins = carried(pictures, before, Filter.FADE_IN);
        var outs = carried(pictures, before, Filter.FADE_OUT);
        if ((ins.isEmpty() && outs.isEmpty()) || pictures.isEmpty()) return draft;
        return draft.with(draft.tracks().stream()
                .map(t -> t.equals(draft.mainTrack().orElseThrow()) ? t.with(fadedAtTheEnds(pictures, ins, outs)) : t)
                .toList());
    }

    private static List<Picture> fadedAtTheEnds(List<Picture> pictures, List<Effect> ins, List<Effect> outs) {
        var faded = new ArrayList<Picture>();
        for (int i = 0; i < pictures.size(); i++) {
            var effects = new ArrayList<>(pictures.get(i).effects());
            if (i > 0)
                effects.removeIf(e -> e.type().equals(Filter.FADE_IN.names().wire()));
            else if (ends(pictures.subList(0, 1), Filter.FADE_IN).isEmpty()) effects.addAll(ins);
            if (i < pictures.size() - 1)
                effects.removeIf(e -> e.type().equals(Filter.FADE_OUT.names().wire()));
            else if (ends(pictures.subList(i, i + 1), Filter.FADE_OUT).isEmpty()) effects.addAll(outs);
            faded.add(
                    effects.equals(pictures.get(i).effects())
                            ? pictures.get(i)
                            : pictures.get(i).with(effects));
        }
        return faded;
    }

    private static List<Effect> carried(List<Picture> pictures, List<Picture> before, Filter end) {
        var here = ends(pictures, end);
        if (!here.isEmpty()) return here;
        var ids = pictures.stream().map(Picture::id).toList();
        return ends(before.stream().filter(p -> !ids.contains(p.id())).toList(), end);
    }

    private static List<Effect> ends(List<Picture> pictures, Filter end) {
        return pictures.stream().flatMap(p -> p.effect(end).stream()).limit(1).toList();
    }
}
