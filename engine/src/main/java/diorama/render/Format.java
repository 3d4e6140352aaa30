package diorama.render;

import diorama.encode.Codec;
import diorama.encode.SoundCodec;
import diorama.movie.Container;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a film can be had.
public enum Format {
    MP4,
    MOV,
    MKV,
    WEBM,
    GIF,
    Y4M,
    JPG,
    PNG;

    private static final String JPEG = "JPEG";

    /// By the ending of a file's name: `holiday.mp4` is [#MP4]. The last two are stills.
    public static Optional<Format> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (ending.equals(JPEG)) return Optional.of(JPG);
        for (var format : values()) if (format.name().equals(ending)) return Optional.of(format);
        return Optional.empty();
    }

    /// One picture of the film.
    public boolean isStill() {
        return this == JPG || this == PNG;
    }

    /// What its frames are compressed with, chunk by chunk; empty for those that are written frame by frame.
    public Optional<Codec> codec() {
        return container().map(Container::codec);
    }

    /// What its sound is compressed with; empty for those that have none.
    public Optional<SoundCodec> soundCodec() {
        return container().map(Container::soundCodec);
    }

    Optional<Container> container() {
        return switch (this) {
            case MP4 -> Optional.of(Container.MP4);
            case MOV -> Optional.of(Container.MOV);
            case MKV -> Optional.of(Container.MKV);
            case WEBM -> Optional.of(Container.WEBM);
            case GIF, Y4M, JPG, PNG -> Optional.empty();
        };
    }
}
