package diorama.intent;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// In which order pictures are seen. Entrances stay at their place in the film; the pictures move.
final class Orders {
    private Orders() {}

    sealed interface Place {
        record At(int place) implements Place {}

        record None(Reason reason) implements Place {}
    }

    /// Before which picture (from 0) the spot is, in the film as it stands.
    static Place place(Film film, Spot spot) {
        int count = film.draft().pictures().size();
        return switch (spot) {
            case Spot.Front _ -> new Place.At(0);
            case Spot.Back _ -> new Place.At(count);
            case Spot.Middle _ -> new Place.At(count / 2);
            case Spot.By _ -> new Place.None(new Reason.NoSuchPicture(0, count));
            case Spot.At(var number) -> {
                int place = number < 0 ? count + number : number - 1;
                yield place < 0 || place >= Math.max(count, 1)
                        ? new Place.None(new Reason.NoSuchPicture(Math.abs(number), count))
                        : new Place.At(place);
            }
            case Spot.Before(var scope) -> beside(film, scope, 0);
            case Spot.After(var scope) -> beside(film, scope, 1);
        };
    }

    private static Place beside(Film film, Scope scope, int offset) {
        return switch (Pick.in(film, scope)) {
            case Pick.Found.None(var reason) -> new Place.None(reason);
            case Pick.Found.These(var places) ->
                new Place.At((offset == 0 ? places.getFirst() : places.getLast()) + offset);
        };
    }

    static Verdict move(Film film, Intent.Move wish) {
        if (wish.pictures() instanceof Scope.Named(var name)
                && film.draft().pictures().stream().noneMatch(p -> Pick.isCalled(p.name(), name))
                && Clips.isUpload(film, name))
            return Clips.insert(film, new Intent.Insert(wish.pictures(), Optional.of(wish.spot())));
        return On.pictures(film, wish.pictures(), wish, places -> {
            var order = new ArrayList<>(all(film));
            order.removeAll(places);
            if (wish.spot() instanceof Spot.By(var by)) {
                order.addAll(Math.clamp(places.getFirst() + by, 0, order.size()), places);
                return arranged(film, order, places);
            }
            return switch (place(film, wish.spot())) {
                case Place.None(var reason) -> Verdict.no(reason);
                case Place.At(var at) -> {
                    order.addAll(target(order, places, at, wish.spot()), places);
                    yield arranged(film, order, places);
                }
            };
        });
    }

    /// Where the moved ones go among those that stay. "To place 3" means place 3 of the result.
    private static int target(List<Integer> staying, List<Integer> moved, int at, Spot spot) {
        if (spot instanceof Spot.At) return Math.min(at, staying.size());
        if (spot instanceof Spot.Middle) return staying.size() / 2;
        return (int) staying.stream().filter(i -> i < at && !moved.contains(i)).count();
    }

    private static List<Integer> all(Film film) {
        return IntStream.range(0, film.draft().pictures().size()).boxed().toList();
    }

    private static Verdict arranged(Film film, List<Integer> order, List<Integer> moved) {
        var target = Strip.of(film.draft()).arranged(order).into(film.draft());
        int position = order.indexOf(moved.getFirst()) + 1;
        return Verdict.changed(
                film,
                target,
                On.mention(film, moved, Subject.ORDER),
                new Fact.MovedTo(Pick.which(film, moved).names(), position, order.size()));
    }

    static Verdict swap(Film film, Intent.Swap wish) {
        return On.pictures(
                film,
                wish.one(),
                wish,
                a -> On.pictures(film, wish.other(), wish, b -> {
                    int one = a.getFirst();
                    int other = b.getFirst();
                    if (one == other)
                        return Verdict.ask(
                                new Reason.WhichPictures(
                                        Pick.which(film, all(film)).names()),
                                wish);
                    var order = new ArrayList<>(all(film));
                    Collections.swap(order, one, other);
                    var pictures = film.draft().pictures();
                    return Verdict.changed(
                            film,
                            Strip.of(film.draft()).arranged(order).into(film.draft()),
                            On.mention(film, List.of(one, other), Subject.ORDER),
                            new Fact.Swapped(
                                    pictures.get(one).name(),
                                    pictures.get(other).name()));
                }));
    }

    static Verdict arrange(Film film, Intent.Arrange wish) {
        return On.pictures(film, wish.pictures(), wish, places -> {
            var order = new ArrayList<>(all(film));
            var sorted = sorted(film, places, wish.order());
            for (int k = 0; k < places.size(); k++) order.set(places.get(k), sorted.get(k));
            return reordered(film, Optional.of(wish.order()), order);
        });
    }

    static Verdict permute(Film film, List<Integer> numbers) {
        return On.film(film, strip -> {
            boolean isWhole = numbers.size() == strip.count()
                    && numbers.stream()
                            .sorted()
                            .toList()
                            .equals(all(film).stream().map(i -> i + 1).toList());
            if (!isWhole) return Verdict.no(new Reason.OneIsMissing(numbers, strip.count()));
            return reordered(
                    film, Optional.empty(), numbers.stream().map(n -> n - 1).toList());
        });
    }

    private static Verdict reordered(Film film, Optional<Intent.Order> kind, List<Integer> order) {
        var target = Strip.of(film.draft()).arranged(order).into(film.draft());
        var names = target.pictures().stream().map(p -> p.name()).toList();
        return Verdict.changed(
                film, target, new Verdict.Mention(List.of(), Subject.ORDER), new Fact.Arranged(kind, names));
    }

    private static List<Integer> sorted(Film film, List<Integer> which, Intent.Order order) {
        var places = new ArrayList<>(which);
        switch (order) {
            case REVERSED -> Collections.reverse(places);
            case SHUFFLED -> shuffle(places, film.draft().revision());
            case BY_NAME ->
                places.sort(Comparator.comparing(
                        i -> film.draft().pictures().get(i).name().toLowerCase(Locale.ROOT), Orders::natural));
            case BY_NAME_LAST_FIRST -> {
                return sorted(film, which, Intent.Order.BY_NAME).reversed();
            }
            case BY_DATE -> places.sort(byDate(film, Comparator.naturalOrder()));
            case BY_DATE_LAST_FIRST -> places.sort(byDate(film, Comparator.reverseOrder()));
        }
        return places;
    }

    /// What nobody knows the day of comes last, whichever way round; what is of one moment stays as it stands.
    private static Comparator<Integer> byDate(Film film, Comparator<LocalDateTime> order) {
        return Comparator.<Integer, Boolean>comparing(i -> taken(film, i).isEmpty())
                .thenComparing(i -> taken(film, i).orElse(LocalDateTime.MIN), order);
    }

    private static Optional<LocalDateTime> taken(Film film, int place) {
        return film.library()
                .visual(film.draft().pictures().get(place).source().media())
                .flatMap(m -> m.taken().at());
    }

    /// A shuffle that the draft's revision decides, so that the same words on the same draft give the same order; and
    /// one that is seen: never the order that was.
    private static void shuffle(List<Integer> places, long seed) {
        var before = List.copyOf(places);
        long state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        for (int i = places.size() - 1; i > 0; i--) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            Collections.swap(places, i, (int) ((state >>> 33) % (i + 1)));
        }
        if (places.equals(before)) Collections.rotate(places, 1);
    }

    /// `photo2` before `photo10`.
    static int natural(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digitsEnd(a, i);
            int endB = digitsEnd(b, j);
            int order = endA > i && endB > j
                    ? byNumber(a.substring(i, endA), b.substring(j, endB))
                    : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) return order;
            i = Math.max(endA, i + 1);
            j = Math.max(endB, j + 1);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }

    private static int byNumber(String a, String b) {
        return new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b));
    }
}
