package diorama.speech;

import diorama.intent.Which;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Motion;
import diorama.look.Names;
import diorama.look.Transition;
import diorama.media.Size;
import java.util.List;

/// What looks, places and selections are called.
final class Looks {
    private Looks() {}

    static Sentence named(Names names) {
        return new Sentence(names.english(), names.chinese());
    }

    static Sentence which(Which which) {
        if (which.isAll() && which.isMany()) return new Sentence("all pictures", "所有照片");
        return Wording.names(which.names());
    }

    static Sentence canvas(Size size) {
        return new Sentence(ratio(size) + " (" + size + ")", ratio(size) + "（" + size + "）");
    }

    static String ratio(Size size) {
        int divisor = java.math.BigInteger.valueOf(size.width())
                .gcd(java.math.BigInteger.valueOf(size.height()))
                .intValue();
        return size.width() / divisor + ":" + size.height() / divisor;
    }

    static Sentence colour(Colour colour) {
        return Shades.of(colour);
    }

    static Sentence position(int position, int count, int moved) {
        if (position == 1) return new Sentence("the front", "最前面");
        if (position + moved - 1 >= count) return new Sentence("the end", "最后");
        return new Sentence("place " + position, "第 " + position + " 个");
    }

    /// A look by its wire name, whatever kind it is.
    static Sentence wire(String wire) {
        return Transition.named(wire)
                .map(t -> named(t.names()))
                .or(() -> Motion.named(wire).map(m -> named(m.names())))
                .or(() -> Filter.named(wire).map(f -> named(f.names())))
                .orElse(new Sentence(wire, wire));
    }

    static Sentence list(List<Sentence> sentences) {
        return new Sentence(
                String.join(", ", sentences.stream().map(Sentence::english).toList()),
                String.join("，", sentences.stream().map(Sentence::chinese).toList()));
    }
}
