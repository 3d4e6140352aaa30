package diorama.draft;

import diorama.media.MediaId;
import java.util.Optional;

/// One filter of a picture: `type` as on the wire, `amount` in the type's own measure, `source` for a LUT file.
public record Effect(String type, Optional<Double> amount, Optional<MediaId> source, Extras extras) {
    public static Effect of(String type, double amount) {
        return new Effect(type, Optional.of(amount), Optional.empty(), Extras.NONE);
    }

    /// The same, out of a file.
    public Effect from(MediaId file) {
        return new Effect(type, amount, Optional.of(file), extras);
    }
}
