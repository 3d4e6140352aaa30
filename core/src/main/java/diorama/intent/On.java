package diorama.intent;

import java.util.List;
import java.util.function.Function;

/// Runs a wish on the pictures that it means, or says why there are none, or asks which.
final class On {
    private On() {}

    static Verdict pictures(Film film, Scope scope, Intent wish, Function<List<Integer>, Verdict> then) {
        return switch (Pick.in(film, scope)) {
            case Pick.Found.These(var places) when places.isEmpty() -> Verdict.no(new Reason.NothingLeft());
            case Pick.Found.These(var places) -> then.apply(places);
            case Pick.Found.None(var reason) ->
                reason instanceof Reason.WhichPictures || reason instanceof Reason.CannotTell
                        ? Verdict.ask(reason, wish)
                        : Verdict.no(reason);
        };
    }

    static Verdict film(Film film, Function<Strip, Verdict> then) {
        if (film.draft().pictures().isEmpty()) return Verdict.no(Pick.empty(film));
        return then.apply(Strip.of(film.draft()));
    }

    static Verdict.Mention mention(Film film, List<Integer> places, Subject subject) {
        return new Verdict.Mention(Pick.ids(film, places), subject);
    }
}
