package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.percent;
import static diorama.speech.Wording.seconds;

import diorama.draft.Background;
import diorama.intent.Fact;
import diorama.intent.Which;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Fit;
import diorama.look.Motion;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// What was done to how pictures are seen: how they come and move, their colours and their frame.
final class Appearances {
    private Appearances() {}

    static Sentence enters(Transition kind, long length, Fact.Where where) {
        var place = where.isEvery()
                ? new Sentence("between all pictures", "所有照片之间")
                : both("before {}", "{}之前", Wording.names(where.before()));
        if (kind == Transition.CUT) return both("Plain cuts {}.", "{}直接硬切。", place);
        return both("{2} of {1} s {0}.", "{0}用 {1} 秒的{2}。", place, seconds(length), Looks.named(kind.names()))
                .capital();
    }

    static Sentence ends(Fact.EndsSet set) {
        var where = set.atStart() && set.atEnd()
                ? new Sentence("the beginning and the end", "开头和结尾")
                : set.atStart() ? new Sentence("the beginning", "开头") : new Sentence("the end", "结尾");
        if (set.isRemoved()) return both("No fade at {} any more.", "{}不再淡入淡出。", where);
        var colour = set.colour().equals(Colour.WHITE) ? new Sentence("white", "白色") : new Sentence("black", "黑色");
        String how = set.atStart() && set.atEnd()
                ? "Fades from and to "
                : set.atStart() ? "Fades in from " : "Fades out to ";
        String wie = set.atStart() && set.atEnd() ? "淡入淡出" : set.atStart() ? "淡入" : "淡出";
        return new Sentence(
                how + colour.english() + " at " + where.english() + ", " + seconds(set.lengthMs()) + " s.",
                where.chinese() + colour.chinese() + wie + "，" + seconds(set.lengthMs()) + " 秒。");
    }

    static Sentence moves(Which pictures, List<Motion> kinds, double amount) {
        var which = Looks.which(pictures);
        var strength = percent(amount - 1);
        if (kinds.isEmpty()) return both("The motion of {} is {} now.", "{}的运动幅度现在是 {}。", which, strength);
        if (kinds.size() > 1) return both("Gentle, varied motion on {}.", "{}有了轻柔而多样的运镜。", which);
        var kind = kinds.getFirst();
        if (kind == Motion.STILL)
            return new Sentence(
                    Wording.capital(which.english()) + (pictures.isMany() ? " stand still." : " stands still."),
                    which.chinese() + "保持静止。");
        return both("{} on {} ({}).", "{1}：{0}（{2}）。", Looks.named(kind.names()), which, strength)
                .capital();
    }

    static Sentence graded(Sentence which, Filter filter, double strength) {
        var name = Looks.named(filter.names());
        if (filter.goesBothWays())
            return both(
                            "{} of {}: {}{}.",
                            "{1}的{0}：{2}{3}。",
                            name,
                            which,
                            strength >= 0 ? "+" : "-",
                            percent(Math.abs(strength)))
                    .capital();
        return both("{1} on {0} ({2}).", "{}调成了{}（{}）。", which, name, percent(strength))
                .capital();
    }

    static Sentence ungraded(Sentence which, Optional<Filter> filter) {
        return filter.map(f -> both("Took {} off {}.", "去掉了{1}的{0}效果。", Looks.named(f.names()), which))
                .orElseGet(() -> both("Took the filters off {}: original colours again.", "去掉了{}的滤镜，恢复原色。", which));
    }

    static Sentence framed(Fact.Framed framed) {
        var which = Looks.which(framed.which());
        boolean isMany = framed.which().isMany();
        var fit = framed.fit()
                .map(f -> switch (f) {
                    case COVER -> both("{} {} the frame.", "{}裁切铺满画面。", which, isMany ? "fill" : "fills");
                    case CONTAIN -> both("{} {} shown whole.", "{}完整显示。", which, isMany ? "are" : "is");
                    case BLUR ->
                        both(
                                "{} {} shown whole over a blurred copy.",
                                "{}完整显示，空处用模糊背景填满。",
                                which,
                                isMany ? "are" : "is");
                })
                .orElse(Sentence.NONE)
                .capital();
        boolean isTold = framed.background().isPresent()
                && framed.fit().filter(f -> f == Fit.BLUR).isEmpty();
        return isTold ? fit.and(background(framed.background().get())) : fit;
    }

    private static Sentence background(Background background) {
        return switch (background) {
            case Background.Blurred() -> both("The edges are a blurred copy.", "边缘用模糊背景。");
            case Background.Plain(var colour) -> both("The background is {}.", "背景是{}。", Looks.colour(colour));
        };
    }
}
