package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Text;
import diorama.time.Span;
import java.util.List;
import java.util.Optional;

/// When words are seen: as their role wants it, or as it was said.
final class TextSpans {
    private static final long LEAST_MS = 300;

    private TextSpans() {}

    sealed interface Moment {
        record At(Span span) implements Moment {}

        record No(Reason reason) implements Moment {}
    }

    static Moment of(Film film, Intent.Write wish) {
        var when = wish.when();
        long filmMs = film.draft().lengthMs();
        if (when.over().isSaid()) {
            return switch (Pick.in(film, when.over())) {
                case Pick.Found.None(var reason) -> new Moment.No(reason);
                case Pick.Found.These(var places) -> new Moment.At(timed(over(film.draft(), places), when, filmMs));
            };
        }
        return new Moment.At(timed(usualSpan(film, wish), when, filmMs));
    }

    /// From where the first of them starts to where the last gives way.
    private static Span over(Draft draft, List<Integer> places) {
        var strip = Strip.of(draft);
        var pictures = draft.pictures();
        long start = pictures.get(places.getFirst()).span().startMs();
        int last = places.getLast();
        long end = pictures.get(last).span().startMs() + strip.shots().get(last).seenMs();
        return new Span(start, Math.max(1, end - start));
    }

    private static Span usualSpan(Film film, Intent.Write wish) {
        long length = film.draft().lengthMs();
        var anchor = wish.when().anchor().orElse(usualAnchor(wish));
        long reading = Math.min(length, Math.max(3000, 500 + wish.words().length() * 70L));
        return switch (anchor) {
            case START -> new Span(0, reading);
            case END -> new Span(Math.max(0, length - reading), reading);
            case MIDDLE -> new Span(Math.max(0, (length - reading) / 2), reading);
            case WHOLE -> new Span(0, length);
        };
    }

    private static When.Anchor usualAnchor(Intent.Write wish) {
        return switch (wish.role()) {
            case TITLE, SUBTITLE -> When.Anchor.START;
            case CREDIT -> When.Anchor.END;
            case CAPTION, WATERMARK -> When.Anchor.WHOLE;
        };
    }

    /// The said moments laid over a span: from, until, and how long.
    private static Span timed(Span usual, When when, long filmMs) {
        long start = when.fromMs().orElse(usual.startMs());
        long length = when.fromMs().isPresent()
                        && when.untilMs().isEmpty()
                        && when.length().isEmpty()
                ? Math.min(usual.lengthMs(), 3000)
                : usual.lengthMs();
        length = when.length().map(c -> c.of(usual.lengthMs())).orElse(length);
        if (when.untilMs().isPresent()) {
            if (when.fromMs().isEmpty() && when.length().isPresent())
                start = when.untilMs().get() - length;
            else length = when.untilMs().get() - start;
        }
        boolean isAtEnd = when.anchor().equals(Optional.of(When.Anchor.END))
                && when.fromMs().isEmpty();
        if (isAtEnd) start = filmMs - length;
        start = Math.clamp(start, 0, Math.max(0, filmMs - LEAST_MS));
        return new Span(start, Math.clamp(length, 1, Math.max(1, filmMs - start)));
    }

    static Span changed(Film film, Text text, When when) {
        if (!when.isSaid()) return text.span();
        long length = film.draft().lengthMs();
        if (when.over().isSaid() && Pick.in(film, when.over()) instanceof Pick.Found.These(var places))
            return timed(over(film.draft(), places), when, length);
        var span = text.span();
        var anchored = when.anchor()
                .map(a -> switch (a) {
                    case START -> span.movedTo(0);
                    case END -> span.movedTo(Math.max(0, length - span.lengthMs()));
                    case MIDDLE -> span.movedTo(Math.max(0, (length - span.lengthMs()) / 2));
                    case WHOLE -> new Span(0, length);
                })
                .orElse(span);
        long later = Math.clamp(anchored.startMs() + when.laterMs().orElse(0L), 0, Math.max(0, length - LEAST_MS));
        return timed(anchored.movedTo(later), when, length);
    }
}
