package diorama.speech;

import diorama.intent.Change;

/// A change of an amount in words, for [Explained]: of a time, of a share of something, of a factor.
final class ExplainedChange {
    private ExplainedChange() {}

    static String time(Change change) {
        return switch (change) {
            case Change.To(var ms) -> "to " + seconds(Math.round(ms));
            case Change.By(var ms) -> "by " + (ms < 0 ? "-" : "+") + seconds(Math.round(Math.abs(ms)));
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) -> limits(least, most);
        };
    }

    /// In milliseconds.
    private static String limits(double least, double most) {
        if (most == Double.MAX_VALUE) return "to at least " + seconds(Math.round(least));
        String upper = seconds(Math.round(most));
        return least == 0 ? "to at most " + upper : "to " + seconds(Math.round(least)) + " up to " + upper;
    }

    static String share(Change change) {
        return switch (change) {
            case Change.To(var value) -> "to " + Wording.percent(value);
            case Change.By(var delta) -> "by " + (delta < 0 ? "-" : "+") + Wording.percent(Math.abs(delta));
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) ->
                "to " + Wording.percent(least) + " up to " + Wording.percent(most);
        };
    }

    static String factor(Change change) {
        return switch (change) {
            case Change.To(var value) -> "to " + number(value) + "x";
            case Change.By(var delta) -> "by " + number(delta) + "x";
            case Change.Times(var factor) -> "times " + number(factor);
            case Change.Within(var least, var most) -> "to " + number(least) + "x up to " + number(most) + "x";
        };
    }

    private static String seconds(long ms) {
        return Wording.seconds(ms) + " s";
    }

    private static String number(double value) {
        return Wording.number(value, 3);
    }
}
