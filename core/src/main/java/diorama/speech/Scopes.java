package diorama.speech;

import diorama.intent.Gap;
import diorama.intent.Scope;
import diorama.intent.Spot;

/// Which pictures, gaps and places are meant, in words.
final class Scopes {
    private Scopes() {}

    static String say(Scope scope) {
        return switch (scope) {
            case Scope.All _ -> "all pictures";
            case Scope.Nth(var n) -> nth(n);
            case Scope.Run(var first, var last) when first > 0 && last > 0 -> "pictures " + first + " to " + last;
            case Scope.Run(var first, var last) when last == -1 && first < 0 -> "the last " + -first + " pictures";
            case Scope.Run(var first, var last) -> nth(first) + " to " + nth(last);
            case Scope.Named(var name) -> name;
            case Scope.It _ -> "it";
            case Scope.Rest _ -> "the rest";
            case Scope.Middle(var count) -> count == 0 ? "the middle picture" : "the middle " + count + " pictures";
            case Scope.Alternate(var from) -> "every other picture from the " + (from == 1 ? "first" : "second");
            case Scope.Side(var of, var isAfter) -> "all " + (isAfter ? "after " : "before ") + say(of);
            case Scope.Other _ -> "the other one";
            case Scope.Kind(var isVideo) -> isVideo ? "the clips" : "the photos";
            case Scope.Unseen(var quality) -> "those that are " + quality;
            case Scope.Except(var all, var without) -> say(all) + " except " + say(without);
            case Scope.Several(var scopes) ->
                String.join(" and ", scopes.stream().map(Scopes::say).distinct().toList());
            case Scope.Between(var from, var to) ->
                "what is seen from " + Wording.seconds(from) + " s to " + Wording.seconds(to) + " s";
            case Scope.Unsaid _ -> "the pictures";
        };
    }

    static String clips(Scope scope) {
        return scope.isSaid() ? say(scope) : "the clips";
    }

    static String say(Gap gap) {
        return switch (gap) {
            case Gap.Every _ -> "between all pictures";
            case Gap.Before(var pictures) -> "before " + say(pictures);
            case Gap.After(var pictures) -> "after " + say(pictures);
            case Gap.Between(var one, var other) -> "between " + say(one) + " and " + say(other);
            case Gap.Nth(var n) -> n < 0 ? "number " + -n + " from the end" : "number " + n;
            case Gap.AllBut(var numbers) ->
                "everywhere but at number "
                        + String.join(
                                " and ",
                                numbers.stream()
                                        .map(n -> n < 0 ? -n + " from the end" : "" + n)
                                        .toList());
            case Gap.Rest _ -> "between all others";
        };
    }

    static String say(Spot spot) {
        return switch (spot) {
            case Spot.Front _ -> "to the front";
            case Spot.Back _ -> "to the end";
            case Spot.At(var n) -> "to place " + n;
            case Spot.Before(var picture) -> "before " + say(picture);
            case Spot.After(var picture) -> "behind " + say(picture);
            case Spot.By(var places) -> (places < 0 ? -places + " earlier" : places + " later");
            case Spot.Middle _ -> "to the middle";
        };
    }

    private static String nth(int n) {
        if (n == -1) return "the last picture";
        return n < 0 ? "picture " + -n + " from the end" : "picture " + n;
    }
}
