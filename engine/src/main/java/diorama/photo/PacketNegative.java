package diorama.photo;

import diorama.look.Colour;
import diorama.media.Size;

/// A photo that is one packet for one decoder.
record PacketNegative(PhotoFile photo, Size size, Orientation orientation) implements Negative {
    /// FFmpeg's JPEG decoder can leave out frequencies, up to an eighth of the size.
    private static final int JPEG_HALVINGS = 3;

    static PacketNegative of(PhotoFile photo) {
        var header = photo.header();
        var size = new Size((int) header.width(), (int) header.height());
        return new PacketNegative(photo, size, Exif.read(photo).orientation());
    }

    @Override
    public int mostHalvings() {
        return photo.format() == PhotoFormat.JPEG ? JPEG_HALVINGS : 0;
    }

    @Override
    public Sheet develop(int halvings, Colour background) {
        return Sheets.of(StillDecoder.decode(photo, halvings), background);
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }
}
