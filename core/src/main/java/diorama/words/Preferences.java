package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import diorama.media.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Of two wishes that say one thing twice, which one counts: the number behind a limit, the ratio in numbers.
final class Preferences {
    private static final List<String> LIMITS = List.of(
            "under ", "within ", "at most", "no more than", "less than", "max ", "以内", "之内", "不超过", "别超过", "以下");

    private static final List<String> EVEN =
            List.of("一样长", "一样久", "时间一样", "时长一样", "时间相同", "时长相同", "时长都一样", "时间都一样", "长短一样", "长短都一样", "equally long");

    private Preferences() {}

    /// 每张时间一样长: all alike, whatever that comes to.
    static boolean isEven(String words) {
        return EVEN.stream().anyMatch(words::contains);
    }

    /// 每张时间一样长，总共十五秒: the whole says how long each is.
    static void dropEven(List<Intent> wishes, String text) {
        boolean hasWhole = wishes.stream().anyMatch(Intent.LastFilm.class::isInstance);
        if (hasWhole && isEven(Letters.plain(text)))
            wishes.removeIf(
                    i -> i instanceof Intent.LastPictures(var pictures, var _) && pictures instanceof Scope.All);
    }

    /// "I liked it better before, go back two steps": so many, and not one more; "I don't like that, take it back": and
    /// nothing else is taken off.
    static void undoOnce(List<Intent> wishes) {
        if (wishes.stream().anyMatch(w -> w instanceof Intent.Undo(var steps) && steps > 1))
            wishes.remove(new Intent.Undo(1));
        if (wishes.contains(new Intent.Undo(1))) wishes.remove(new Intent.Ungrade(Scope.all(), Optional.empty()));
    }

    /// "Under 15 seconds, say 14": what is said behind a limit counts.
    static void dropLimit(List<Intent> wishes, String text) {
        String plain = Letters.plain(text);
        boolean hasLimit = LIMITS.stream().anyMatch(plain::contains);
        var lengths = wishes.stream().filter(Intent.LastFilm.class::isInstance).toList();
        if (hasLimit && lengths.size() > 1) wishes.removeAll(lengths.subList(0, lengths.size() - 1));
    }

    /// 竖的，3:4: the word for a shape gives way to the numbers, as long as both stand or both lie.
    static void dropLooseShape(List<Intent> wishes, String text) {
        String plain = Letters.plain(text).replace('x', ':').replace('/', ':');
        boolean isWord = !plain.contains("9:16") && !plain.contains("16:9");
        var shapes = wishes.stream()
                .filter(i -> i instanceof Intent.Reframe r && r.platform().isEmpty())
                .map(i -> ((Intent.Reframe) i).ratio())
                .distinct()
                .toList();
        boolean areAlike = shapes.size() == 2
                && shapes.getFirst().isPortrait() == shapes.getLast().isPortrait();
        if (isWord && areAlike) wishes.removeIf(i -> i instanceof Intent.Reframe r && isUsual(r.ratio()));
    }

    /// 第三张不要黑白，改成复古: it was not black and white, and that need not be said.
    static void dropIdle(List<Intent> wishes, Film film) {
        if (wishes.size() > 1)
            wishes.removeIf(i -> i instanceof Intent.Ungrade(var _, var filter)
                    && filter.isPresent()
                    && film.draft().pictures().stream()
                            .noneMatch(p -> p.effects().stream()
                                    .anyMatch(e ->
                                            e.type().equals(filter.get().names().wire()))));
    }

    /// "Keep only the beach and remove the dog": what is taken out by name is there still.
    static void removeFirst(List<Intent> wishes) {
        int keep = 0;
        while (keep < wishes.size() && !(wishes.get(keep) instanceof Intent.Keep)) keep++;
        for (int i = keep + 1; i < wishes.size(); i++)
            if (wishes.get(i) instanceof Intent.Remove) wishes.add(keep++, wishes.remove(i));
    }

    /// "Reverse them, but with the first one staying first": all others change places.
    static void keepEdges(List<Intent> wishes) {
        for (int i = 0; i + 1 < wishes.size(); i++) {
            boolean isOfAll = wishes.get(i) instanceof Intent.Arrange(var _, var among) && among instanceof Scope.All;
            if (!isOfAll || !(wishes.get(i + 1) instanceof Intent.Move(var moved, var spot))) continue;
            boolean isEdge = (moved.equals(new Scope.Nth(1)) && spot instanceof Spot.Front)
                    || (moved.equals(new Scope.Nth(-1)) && spot instanceof Spot.Back);
            if (!isEdge) continue;
            var order = ((Intent.Arrange) wishes.get(i)).order();
            wishes.set(i, new Intent.Arrange(order, new Scope.Except(Scope.all(), moved)));
            wishes.remove(i + 1);
        }
    }

    private static boolean isUsual(Size ratio) {
        return ratio.equals(new Size(9, 16)) || ratio.equals(new Size(16, 9));
    }

    /// "15 seconds, and lose the last photo": so long the film is once the photo has gone.
    static List<Intent> lengthLast(List<Intent> wishes) {
        var lengths = wishes.stream()
                .filter(w -> w instanceof Intent.LastFilm(var length, var _, var _) && length instanceof Change.To)
                .toList();
        boolean isRemoving = wishes.stream()
                .anyMatch(w -> w instanceof Intent.Remove || w instanceof Intent.Keep || w instanceof Intent.Insert);
        if (lengths.isEmpty() || !isRemoving) return wishes;
        var ordered = new ArrayList<>(wishes);
        ordered.removeAll(lengths);
        int last = 0;
        for (int i = 0; i < ordered.size(); i++)
            if (ordered.get(i) instanceof Intent.Remove
                    || ordered.get(i) instanceof Intent.Keep
                    || ordered.get(i) instanceof Intent.Insert) last = i + 1;
        ordered.addAll(last, lengths);
        return List.copyOf(ordered);
    }

    /// "30 seconds, but keep the beach at 10": first the one, and then the others make up the rest.
    static List<Intent> ownLengths(List<Intent> wishes) {
        var own = wishes.stream()
                .filter(w -> w instanceof Intent.LastPictures(var which, var length)
                        && which.isSaid()
                        && !(which instanceof Scope.All)
                        && length instanceof Change.To)
                .map(w -> ((Intent.LastPictures) w).pictures())
                .toList();
        var films = wishes.stream()
                .filter(w -> w instanceof Intent.LastFilm(var length, var _, var _) && length instanceof Change.To)
                .toList();
        if (own.isEmpty() || films.size() != 1) return wishes;
        var ordered = new ArrayList<>(wishes);
        ordered.removeAll(films);
        var keeping = own.size() == 1 ? own.getFirst() : new Scope.Several(own);
        ordered.add(((Intent.LastFilm) films.getFirst()).keeping(keeping));
        return List.copyOf(ordered);
    }

    /// "For Instagram, square": the shape that is said counts, not the one that is usual there.
    static void dropUsualShape(List<Intent> wishes) {
        boolean isSaid = wishes.stream()
                .anyMatch(i -> i instanceof Intent.Reframe r && r.platform().isEmpty());
        if (isSaid)
            wishes.removeIf(i -> i instanceof Intent.Reframe r && r.platform().isPresent());
    }
}
