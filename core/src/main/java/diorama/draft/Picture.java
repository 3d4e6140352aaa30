package diorama.draft;

import diorama.look.Filter;
import diorama.media.MediaId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A photo or clip on a video track.
public record Picture(
        Head head, Source source, Framing framing, Movement movement, Entrance entrance, List<Effect> effects)
        implements Segment {
    public Picture {
        effects = List.copyOf(effects);
    }

    public static Picture of(Head head, Source source) {
        return new Picture(head, source, Framing.COVER, Movement.STILL, Entrance.CUT, List.of());
    }

    /// All media that it needs: what it shows, and what its effects take.
    public Stream<MediaId> media() {
        return Stream.concat(Stream.of(source.media()), effects.stream().flatMap(effect -> effect.source().stream()));
    }

    public Optional<Effect> effect(Filter filter) {
        return effects.stream()
                .filter(effect -> effect.type().equals(filter.names().wire()))
                .findFirst();
    }

    public boolean has(Filter filter) {
        return effect(filter).isPresent();
    }

    @Override
    public Picture withHead(Head newHead) {
        return new Picture(newHead, source, framing, movement, entrance, effects);
    }

    public Picture with(Source newSource) {
        return new Picture(head, newSource, framing, movement, entrance, effects);
    }

    public Picture with(Framing newFraming) {
        return new Picture(head, source, newFraming, movement, entrance, effects);
    }

    public Picture with(Movement newMovement) {
        return new Picture(head, source, framing, newMovement, entrance, effects);
    }

    public Picture with(Entrance newEntrance) {
        return new Picture(head, source, framing, movement, newEntrance, effects);
    }

    public Picture with(List<Effect> newEffects) {
        return new Picture(head, source, framing, movement, entrance, newEffects);
    }
}
