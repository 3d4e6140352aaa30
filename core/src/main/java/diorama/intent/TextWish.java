package diorama.intent;

import diorama.look.Colour;
import diorama.look.Place;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import java.util.List;
import java.util.Optional;

/// How words shall look, as far as it was said: where they stand, in what face, how they come and go.
public record TextWish(Optional<Place> place, Face face, List<TextStyle> without, Passage passage) {
    public static final TextWish NONE = new TextWish(Optional.empty(), Face.NONE, List.of(), Passage.NONE);

    public record Face(
            Optional<Change> size, Optional<Colour> colour, Optional<Typeface> typeface, List<TextStyle> styles) {
        public static final Face NONE = new Face(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public record Passage(Optional<TextMotion> in, Optional<TextMotion> out) {
        public static final Passage NONE = new Passage(Optional.empty(), Optional.empty());
    }

    public boolean isSaid() {
        return !equals(NONE);
    }
}
