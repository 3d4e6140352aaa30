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
    Y4M;

    /// By the ending of a file's name: `holiday.mp4` is [#MP4].
    public static Optional<Format> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (var format : values()) if (format.name().equals(ending)) return Optional.of(format);
        return Optional.empty();
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
            case GIF, Y4M -> Optional.empty();
        };
    }
}
