package diorama.speech;

import diorama.intent.Which;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Motion;
import diorama.look.Names;
import diorama.look.Transition;
import diorama.media.Size;
import java.util.List;
import java.util.Map;

/// What looks, places and selections are called.
final class Looks {
    private static final Map<String, Sentence> COLOURS = Map.ofEntries(
            Map.entry("#000000", new Sentence("black", "黑色")),
            Map.entry("#FFFFFF", new Sentence("white", "白色")),
            Map.entry("#FF0000", new Sentence("red", "红色")),
            Map.entry("#FFD700", new Sentence("yellow", "黄色")),
            Map.entry("#FF8C00", new Sentence("orange", "橙色")),
            Map.entry("#2ECC40", new Sentence("green", "绿色")),
            Map.entry("#1E6FFF", new Sentence("blue", "蓝色")),
            Map.entry("#8E44AD", new Sentence("purple", "紫色")),
            Map.entry("#FF69B4", new Sentence("pink", "粉色")),
            Map.entry("#808080", new Sentence("grey", "灰色")),
            Map.entry("#00BCD4", new Sentence("cyan", "青色")));

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
        return COLOURS.getOrDefault(colour.toString(), new Sentence(colour.toString(), colour.toString()));
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
