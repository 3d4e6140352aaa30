package diorama.draft;

import diorama.media.Size;
import diorama.time.FrameRate;
import java.util.Optional;

/// `m` of the draft: the film's title, its canvas, where it will be shown, and the language it is talked about in.
/// `lufs` is the loudness to reach; empty is the default of -14, and unknown fields hold what else a client wrote.
public record Metadata(String title, Canvas canvas, Optional<String> preset, Delivery delivery, Extras extras) {

    /// The picture's size, its rate, and what shows where no picture reaches.
    public record Canvas(Size size, FrameRate rate, Background background) {
        public static final Canvas DEFAULT =
                new Canvas(new Size(1920, 1080), FrameRate.OF_30, new Background.Blurred());

        public Canvas with(Size newSize) {
            return new Canvas(newSize, rate, background);
        }

        public Canvas with(FrameRate newRate) {
            return new Canvas(size, newRate, background);
        }

        public Canvas with(Background newBackground) {
            return new Canvas(size, rate, newBackground);
        }
    }

    public record Delivery(Language language, Optional<Double> lufs) {
        public static final Delivery DEFAULT = new Delivery(Language.ENGLISH, Optional.empty());
    }

    public static final Metadata DEFAULT =
            new Metadata("", Canvas.DEFAULT, Optional.empty(), Delivery.DEFAULT, Extras.NONE);

    public Metadata with(Canvas newCanvas) {
        return new Metadata(title, newCanvas, preset, delivery, extras);
    }

    public Metadata with(Delivery newDelivery) {
        return new Metadata(title, canvas, preset, newDelivery, extras);
    }

    public Metadata titled(String newTitle) {
        return new Metadata(newTitle, canvas, preset, delivery, extras);
    }

    public Metadata forPreset(Optional<String> newPreset) {
        return new Metadata(title, canvas, newPreset, delivery, extras);
    }
}
