package diorama.draft;

import diorama.look.Colour;
import java.util.List;
import java.util.Optional;

/// `tx` on the wire: the words, their role and place, their face, and how they come and go. Names are as on the wire;
/// what is absent is left to the role's default.
public record Lettering(String words, String role, String place, Face face, Passage passage, Extras extras) {

    /// `sizePercent` is of the picture's height; `gapEm` is letter spacing in em; `styles` such as `bold`, `box`.
    public record Face(
            Optional<String> family,
            Optional<Double> sizePercent,
            Optional<Colour> colour,
            Optional<String> align,
            Optional<Double> gapEm,
            List<String> styles) {
        public static final Face DEFAULT = new Face(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Face {
            styles = List.copyOf(styles);
        }
    }

    /// How the words come and go (`none`, `fade`, `slide-up`…), and when each is said, for word-by-word captions.
    public record Passage(Optional<String> in, Optional<String> out, List<TimedWord> timedWords) {
        public static final Passage DEFAULT = new Passage(Optional.empty(), Optional.empty(), List.of());

        public Passage {
            timedWords = List.copyOf(timedWords);
        }
    }

    public record TimedWord(long atMs, String word) {}

    public Lettering saying(String newWords) {
        return new Lettering(newWords, role, place, face, passage, extras);
    }

    public static Lettering of(String words, String role, String place) {
        return new Lettering(words, role, place, Face.DEFAULT, Passage.DEFAULT, Extras.NONE);
    }
}
