package diorama.photo;

import diorama.look.Colour;
import diorama.media.Size;

/// A photo before it is developed: its facts are known, its pixels are not. Closing it leaves its [PhotoFile] open.
interface Negative extends AutoCloseable {
    /// The components of a JPEG for print.
    int INKS = 4;

    /// As it is stored, perhaps lying down.
    Size size();

    Orientation orientation();

    /// How often the decoder itself can halve it, at less cost than decoding all.
    int mostHalvings();

    /// How often it must be halved at least, to fit into memory.
    default int leastHalvings() {
        return 0;
    }

    /// Decodes it. What is transparent shows the background.
    Sheet develop(int halvings, Colour background);

    @Override
    void close();

    /// The way to develop what the file holds. Refuses what is over the limits or has no size.
    static Negative of(PhotoFile photo) {
        return switch (photo.format()) {
            case JPEG -> jpeg(photo);
            case PNG, GIF, WEBP, BMP, TIFF -> PacketNegative.of(photo, photo.header());
            case HEIC, AVIF -> HeifNegative.of(photo);
        };
    }

    private static Negative jpeg(PhotoFile photo) {
        var header = photo.header();
        if (header.components() != INKS) return PacketNegative.of(photo, header);
        return new CmykNegative(photo, header.size(), Exif.read(photo).orientation());
    }
}
