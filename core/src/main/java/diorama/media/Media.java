package diorama.media;

/// One thing that a person brought, as facts. Sizes are of the picture as it is seen: upright.
public sealed interface Media {
    MediaFile file();

    default MediaId id() {
        return file().id();
    }

    default String name() {
        return file().name();
    }

    /// The same medium under another id.
    default Media under(MediaId id) {
        var file = new MediaFile(id, name(), file().digest(), file().sizeBytes());
        return switch (this) {
            case Photo photo -> new Photo(file, photo.size(), photo.subject(), photo.taken());
            case Clip clip -> new Clip(file, clip.size(), clip.subject(), clip.taken(), clip.facts());
            case Sound sound -> new Sound(file, sound.lengthMs(), sound.beats());
            case Table _ -> new Table(file);
            case Font _ -> new Font(file);
        };
    }

    /// Something with a picture.
    sealed interface Visual extends Media {
        Size size();

        Subject subject();

        Taken taken();
    }

    record Photo(MediaFile file, Size size, Subject subject, Taken taken) implements Visual {}

    record Clip(MediaFile file, Size size, Subject subject, Taken taken, ClipFacts facts) implements Visual {
        public long lengthMs() {
            return facts.lengthMs();
        }
    }

    record Sound(MediaFile file, long lengthMs, Beats beats) implements Media {}

    /// A table of colours (`.cube`), for the filter `lut`.
    record Table(MediaFile file) implements Media {}

    /// Letters of a person's own (`.ttf`, `.otf`), for words.
    record Font(MediaFile file) implements Media {}
}
