package diorama.speech;

import diorama.intent.Change;
import java.util.function.DoubleFunction;

/// A change of an amount in words, for [Explained]: of a time, of a share of something, of a factor.
final class ExplainedChange {
    private ExplainedChange() {}

    static String time(Change change) {
        return switch (change) {
            case Change.To(var ms) -> "to " + seconds(Math.round(ms));
            case Change.By(var ms) -> "by " + (ms < 0 ? "-" : "+") + seconds(Math.round(Math.abs(ms)));
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) -> limits(least, most, ms -> seconds(Math.round(ms)));
        };
    }

    private static String limits(double least, double most, DoubleFunction<String> said) {
        if (most == Double.MAX_VALUE) return "to at least " + said.apply(least);
        String upper = said.apply(most);
        return least == 0 ? "to at most " + upper : "to " + said.apply(least) + " up to " + upper;
    }

    static String share(Change change) {
        return switch (change) {
            case Change.To(var value) -> "to " + Wording.percent(value);
            case Change.By(var delta) -> "by " + (delta < 0 ? "-" : "+") + Wording.percent(Math.abs(delta));
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) -> limits(least, most, Wording::percent);
        };
    }

    static String factor(Change change) {
        return switch (change) {
            case Change.To(var value) -> "to " + number(value) + "x";
            case Change.By(var delta) -> "by " + number(delta) + "x";
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) -> limits(least, most, value -> number(value) + "x");
        };
    }

    private static String seconds(long ms) {
        return Wording.seconds(ms) + " s";
    }

    private static String number(double value) {
        return Wording.number(value, 3);
    }
}
