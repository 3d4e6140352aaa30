package diorama.photo;

import diorama.look.Colour;
import diorama.media.Size;

/// A photo before it is developed: its facts are known, its pixels are not. Closing it leaves its [PhotoFile] open.
interface Negative extends AutoCloseable {
    /// As it is stored, perhaps lying down.
    Size size();

    Orientation orientation();

    /// How often the decoder itself can halve it, at less cost than decoding all.
    int mostHalvings();

    /// Decodes it. What is transparent shows the background.
    Sheet develop(int halvings, Colour background);

    @Override
    void close();

    /// The way to develop what the file holds. Refuses what is over the limits or has no size.
    static Negative of(PhotoFile photo) {
        return switch (photo.format()) {
            case JPEG, PNG, GIF, WEBP, BMP, TIFF -> PacketNegative.of(photo);
            case HEIC, AVIF -> HeifNegative.of(photo);
        };
    }
}
