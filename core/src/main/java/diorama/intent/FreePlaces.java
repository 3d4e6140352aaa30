package diorama.intent;

import diorama.draft.Text;
import diorama.look.Place;
import diorama.look.Role;
import diorama.time.Span;
import java.util.List;
import java.util.Optional;

/// Where new words may stand so that they do not lie on others that are seen at the same time.
final class FreePlaces {
    /// Words that only pass one another are no trouble.
    private static final long LEAST_MS = 300;

    private FreePlaces() {}

    /// Words that are in the way at a place.
    static Optional<String> at(List<Text> others, String place, Span span) {
        return others.stream()
                .filter(t -> t.lettering().place().equals(place) && overlap(t, span) >= LEAST_MS)
                .map(t -> t.lettering().words())
                .findFirst();
    }

    private static long overlap(Text text, Span span) {
        return Math.min(text.span().endMs(), span.endMs())
                - Math.max(text.span().startMs(), span.startMs());
    }

    /// The first place that is free, the one that words of this role usually take before all others; that one again
    /// where all are taken.
    static Place of(List<Text> others, Role role, Span span) {
        return places(role).stream()
                .filter(p -> at(others, p.names().wire(), span).isEmpty())
                .findFirst()
                .orElse(usual(role));
    }

    static Place usual(Role role) {
        return places(role).getFirst();
    }

    private static List<Place> places(Role role) {
        return switch (role) {
            case TITLE, CREDIT -> List.of(Place.CENTER, Place.BOTTOM_CENTER, Place.TOP_CENTER);
            case SUBTITLE, CAPTION -> List.of(Place.BOTTOM_CENTER, Place.TOP_CENTER, Place.CENTER);
            case WATERMARK -> List.of(Place.BOTTOM_RIGHT, Place.TOP_RIGHT, Place.BOTTOM_LEFT, Place.TOP_LEFT);
        };
    }
}
