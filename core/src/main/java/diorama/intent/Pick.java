package diorama.intent;

import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the pictures of a film that a scope means: their places from 0, or the reason why there are none.
final class Pick {
    private final List<String> names;
    private final List<Integer> videos;
    private final List<Span> spans;
    private final List<Integer> recent;
    private final List<Integer> seen;

    /// `seen`: where the picture of each number is now, as the person saw them when they spoke; -1 where it is gone.
    private Pick(List<String> names, List<Integer> videos, List<Span> spans, List<Integer> recent, List<Integer> seen) {
        this.names = names;
        this.videos = videos;
        this.spans = spans;
        this.recent = recent;
        this.seen = seen;
    }

    sealed interface Found {
        record These(List<Integer> places) implements Found {}

        record None(Reason reason) implements Found {}
    }

    static Found in(Film film, Scope scope) {
        if (film.draft().pictures().isEmpty()) return new Found.None(empty(film));
        var pictures = film.draft().pictures();
        var videos = places(pictures, p -> p.source().kind() == Source.Kind.VIDEO);
        var recent = places(pictures, p -> film.talk().pictureIds().contains(p.id()));
        var spans = pictures.stream().map(Picture::span).toList();
        var ids = pictures.stream().map(Picture::id).toList();
        var seen = film.talk().seenIds().stream().map(ids::indexOf).toList();
        return new Pick(pictures.stream().map(Picture::name).toList(), videos, spans, recent, seen).find(scope);
    }

    /// Among things that are in no film yet, such as uploads.
    static Found among(List<String> names, List<Integer> videos, Scope scope) {
        return new Pick(names, videos, List.of(), List.of(), List.of()).find(scope);
    }

    private static List<Integer> places(List<Picture> pictures, Predicate<Picture> wanted) {
        return IntStream.range(0, pictures.size())
                .filter(i -> wanted.test(pictures.get(i)))
                .boxed()
                .toList();
    }

    static Reason empty(Film film) {
        int uploads = film.library().visuals().size();
        return uploads == 0 ? new Reason.NoMedia() : new Reason.NoFilm(uploads);
    }

    private Found find(Scope scope) {
        return switch (scope) {
            case Scope.All _, Scope.Unsaid _, Scope.Rest _ -> these(IntStream.range(0, names.size()));
            case Scope.Nth(var number) -> numbered(number, number);
            case Scope.Run(var first, var last) -> numbered(first, last);
            case Scope.Named(var name) -> named(name);
            case Scope.It _ -> it();
            case Scope.Middle(var count) -> middle(count);
            case Scope.Alternate(var from) ->
                these(IntStream.range(0, names.size()).filter(i -> i % 2 == (from - 1) % 2));
            case Scope.Side(var of, var isAfter) -> beside(find(of), isAfter);
            case Scope.Other _ -> other();
            case Scope.Kind(var isVideo) -> ofKind(isVideo);
            case Scope.Unseen(var quality) -> new Found.None(new Reason.CannotTell(quality, names));
            case Scope.Except(var all, var without) -> except(find(all), find(without));
            case Scope.Several(var scopes) -> several(scopes);
            case Scope.Between(var from, var to) ->
                these(IntStream.range(0, spans.size()).filter(i -> seenBetween(spans.get(i), from, to)));
        };
    }

    private static Found these(IntStream places) {
        return new Found.These(places.boxed().toList());
    }

    private Found numbered(int first, int last) {
        return asSeen(first, last).orElseGet(() -> asTheyStand(first, last));
    }

    /// Numbers mean the film as it was when the person began to speak; where that picture is gone by now, as it stands.
    private Optional<Found> asSeen(int first, int last) {
        int count = seen.size();
        int from = first < 0 ? count + first : first - 1;
        int to = last < 0 ? count + last : last - 1;
        if (from < 0 || from >= count || to < 0 || to >= count) return Optional.empty();
        var places = seen.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                .filter(i -> i >= 0)
                .sorted()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new Found.These(places));
    }

    private Found asTheyStand(int first, int last) {
        int count = names.size();
        int from = first < 0 ? count + first : first - 1;
        int to = last < 0 ? count + last : last - 1;
        if (from < 0 || from >= count) return missing(first);
        if (to < 0 || to >= count) return missing(last);
        return these(IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)));
    }

    private Found missing(int number) {
        return new Found.None(new Reason.NoSuchPicture(Math.abs(number), names.size()));
    }

    private Found named(String name) {
        var places = IntStream.range(0, names.size())
                .filter(i -> isCalled(names.get(i), name))
                .boxed()
                .toList();
        return places.isEmpty() ? new Found.None(new Reason.NoSuchName(name, names)) : new Found.These(places);
    }

    /// `dog` and `DOG.JPG` are both dog.jpg.
    static boolean isCalled(String full, String name) {
        return full.equalsIgnoreCase(name) || stem(full).equalsIgnoreCase(name);
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Found it() {
        if (!recent.isEmpty()) return new Found.These(recent);
        return names.size() == 1 ? new Found.These(List.of(0)) : new Found.None(new Reason.WhichPictures(names));
    }

    private Found beside(Found of, boolean isAfter) {
        if (!(of instanceof Found.These(var places))) return of;
        int edge = isAfter ? places.getLast() + 1 : places.getFirst();
        var side = isAfter ? IntStream.range(edge, names.size()) : IntStream.range(0, edge);
        var found = side.boxed().toList();
        return found.isEmpty() ? new Found.None(new Reason.NothingLeft()) : new Found.These(found);
    }

    private Found other() {
        var others = IntStream.range(0, names.size())
                .filter(i -> !recent.contains(i))
                .boxed()
                .toList();
        boolean isOne = others.size() == 1;
        return isOne
                ? new Found.These(others)
                : new Found.None(
                        new Reason.WhichPictures(others.stream().map(names::get).toList()));
    }

    private Found middle(int wanted) {
        if (wanted > names.size()) return missing(wanted);
        if (wanted > 0) {
            int first = (names.size() - wanted) / 2;
            return these(IntStream.range(first, first + wanted));
        }
        int count = names.size();
        int half = count / 2;
        return new Found.These(count % 2 == 1 || count < 2 ? List.of(half) : List.of(half - 1, half));
    }

    private Found ofKind(boolean isVideo) {
        if (isVideo) return videos.isEmpty() ? new Found.None(new Reason.NoneMatch(true)) : new Found.These(videos);
        var photos = IntStream.range(0, names.size())
                .filter(i -> !videos.contains(i))
                .boxed()
                .toList();
        return photos.isEmpty() ? new Found.None(new Reason.NoneMatch(false)) : new Found.These(photos);
    }

    private Found except(Found all, Found without) {
        if (!(all instanceof Found.These(var places))) return all;
        if (!(without instanceof Found.These(var left))) return without;
        var rest = new ArrayList<>(places);
        rest.removeAll(left);
        return rest.isEmpty() ? new Found.None(new Reason.NothingLeft()) : new Found.These(rest);
    }

    private Found several(List<Scope> scopes) {
        var all = new TreeSet<Integer>();
        for (var scope : scopes) {
            var found = find(scope);
            if (!(found instanceof Found.These(var places))) return found;
            all.addAll(places);
        }
        return new Found.These(List.copyOf(all));
    }

    private static boolean seenBetween(Span span, long from, long to) {
        return span.startMs() < to && from < span.endMs();
    }

    static Which which(Film film, List<Integer> places) {
        var pictures = film.draft().pictures();
        return new Which(places.stream().map(i -> pictures.get(i).name()).toList(), places.size() == pictures.size());
    }

    static List<String> ids(Film film, List<Integer> places) {
        var pictures = film.draft().pictures();
        return places.stream().map(i -> pictures.get(i).id()).toList();
    }
}
