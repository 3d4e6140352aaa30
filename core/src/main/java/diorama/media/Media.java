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
}
