package diorama.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that a person brought to one film, in the order in which it came.
public record Library(List<Media> media) {
    public static final Library EMPTY = new Library(List.of());

    public Library {
        media = List.copyOf(media);
    }

    public Optional<Media> find(MediaId id) {
        return media.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public Optional<Media.Visual> visual(MediaId id) {
        return find(id).filter(Media.Visual.class::isInstance).map(Media.Visual.class::cast);
    }

    public List<Media.Visual> visuals() {
        return media.stream()
                .filter(Media.Visual.class::isInstance)
                .map(Media.Visual.class::cast)
                .toList();
    }

    public List<Media.Sound> sounds() {
        return media.stream()
                .filter(Media.Sound.class::isInstance)
                .map(Media.Sound.class::cast)
                .toList();
    }

    public List<Media.Table> tables() {
        return media.stream()
                .filter(Media.Table.class::isInstance)
                .map(Media.Table.class::cast)
                .toList();
    }

    /// A font by the id that words name it by.
    public Optional<Media.Font> font(String id) {
        return media.stream()
                .filter(Media.Font.class::isInstance)
                .map(Media.Font.class::cast)
                .filter(font -> font.id().value().equals(id))
                .findFirst();
    }

    public Library with(Media added) {
        var more = new ArrayList<>(media);
        more.add(added);
        return new Library(more);
    }
}
