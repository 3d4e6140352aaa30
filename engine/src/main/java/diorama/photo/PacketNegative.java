package diorama.photo;

import diorama.look.Colour;
import diorama.media.Size;
import java.util.Optional;

/// A photo that is one packet for one decoder.
record PacketNegative(PhotoFile photo, Size size, Orientation orientation) implements Negative {
    /// FFmpeg's JPEG decoder can leave out frequencies, up to an eighth of the size.
    private static final int JPEG_HALVINGS = 3;

    static PacketNegative of(PhotoFile photo, Header header) {
        return new PacketNegative(photo, header.size(), Exif.read(photo).orientation());
    }

    @Override
    public int mostHalvings() {
        return photo.format() == PhotoFormat.JPEG ? JPEG_HALVINGS : 0;
    }

    @Override
    public Sheet develop(int halvings, Colour background) {
        var animation =
                photo.format() == PhotoFormat.WEBP ? WebpFrame.first(photo.bytes()) : Optional.<WebpFrame>empty();
        return animation
                .map(frame -> developFirst(frame, background))
                .orElseGet(() -> developWhole(halvings, background));
    }

    private Sheet developWhole(int halvings, Colour background) {
        var frame = StillDecoder.decode(photo, halvings);
        if (photo.format() == PhotoFormat.JPEG) Torn.trim(frame, photo.bytes());
        return Sheets.of(frame, background);
    }

    private Sheet developFirst(WebpFrame frame, Colour background) {
        var sheet = Sheets.of(StillDecoder.decode(photo, frame.still()), background);
        return new InsetSheet(sheet, frame, background);
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }
}
