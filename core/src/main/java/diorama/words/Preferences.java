package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.SoundWish;
import diorama.intent.Spot;
import diorama.media.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the wishes of a request come to beside each other: which one counts of two that say one thing twice, and which
/// one comes first.
final class Preferences {
    /// What is asked besides the wishes themselves; `isInSteps` where "then" says which comes first.
    record Asked(String text, Film film, boolean isInSteps) {}

    private interface Preference {
        List<Intent> of(List<Intent> wishes, Asked asked);
    }

    private static final List<Preference> IN_ORDER = List.of(
            // So long the film is once its pictures are those that are wanted; what depends on it comes behind.
            Preferences::lengthLast,
            (wishes, _) -> beatsLast(wishes),
            (wishes, _) -> withoutAnyMusic(wishes),
            // What is kept and taken out; the rest needs no wish of its own.
            (wishes, _) -> withoutRest(wishes),
            (wishes, _) -> undoOnce(wishes),
            (wishes, _) -> removeFirst(wishes),
            (wishes, _) -> keepEdges(wishes),
            Preferences::withoutIdle,
            (wishes, _) -> withoutSilence(wishes),
            // Lengths among each other, once those of no wish are gone.
            Preferences::ownLengths,
            Preferences::withoutLimit,
            Preferences::withoutEven,
            Preferences::withoutLooseShape);

    private static final List<String> LIMITS = List.of(
            "under ", "within ", "at most", "no more than", "less than", "max ", "以内", "之内", "不超过", "别超过", "以下");

    private static final List<String> EVEN =
            List.of("一样长", "一样久", "时间一样", "时长一样", "时间相同", "时长相同", "时长都一样", "时间都一样", "长短一样", "长短都一样", "equally long");

    private Preferences() {}

    static List<Intent> settled(List<Intent> wishes, Asked asked) {
        var settled = wishes;
        for (var preference : IN_ORDER) settled = preference.of(settled, asked);
        return settled;
    }

    private static List<Intent> without(List<Intent> wishes, Predicate<Intent> dropped) {
        return wishes.stream().filter(dropped.negate()).toList();
    }

    private static boolean has(List<Intent> wishes, Predicate<Intent> wanted) {
        return wishes.stream().anyMatch(wanted);
    }

    /// What depends on the length and the music comes after both.
    static List<Intent> beatsLast(List<Intent> wishes) {
        var ordered = new ArrayList<>(wishes);
        if (ordered.remove(new Intent.CutToBeat())) ordered.add(new Intent.CutToBeat());
        var read = ordered.stream().filter(Intent.ReadAloud.class::isInstance).toList();
        ordered.removeAll(read);
        ordered.addAll(read);
        return List.copyOf(ordered);
    }

    /// "Add music, something calm": the music that is told counts.
    private static List<Intent> withoutAnyMusic(List<Intent> wishes) {
        var any = new Intent.Play(Optional.empty(), Optional.empty(), SoundWish.NONE);
        boolean isTold = has(
                wishes,
                i -> i instanceof Intent.Play p
                        && (p.mood().isPresent() || p.file().isPresent()));
        int first = wishes.indexOf(any);
        if (!isTold || first < 0) return wishes;
        var told = new ArrayList<>(wishes);
        told.remove(first);
        return told;
    }

    /// "Keep the first three and delete the rest": one wish, said twice.
    private static List<Intent> withoutRest(List<Intent> wishes) {
        if (!has(wishes, Intent.Keep.class::isInstance)) return wishes;
        return without(
                wishes, i -> i instanceof Intent.Remove(var scope) && (scope instanceof Scope.Rest || !scope.isSaid()));
    }

    /// "No, another music": what plays then need not be taken away first.
    private static List<Intent> withoutSilence(List<Intent> wishes) {
        if (!has(wishes, Intent.Play.class::isInstance)) return wishes;
        return without(wishes, i -> i instanceof Intent.Silence(var isRemoved) && isRemoved);
    }

    /// 每张时间一样长: all alike, whatever that comes to.
    static boolean isEven(String words) {
        return EVEN.stream().anyMatch(words::contains);
    }

    /// 每张时间一样长，总共十五秒: the whole says how long each is.
    private static List<Intent> withoutEven(List<Intent> wishes, Asked asked) {
        boolean hasWhole = has(wishes, Intent.LastFilm.class::isInstance);
        if (!hasWhole || !isEven(Letters.plain(asked.text()))) return wishes;
        return without(
                wishes, i -> i instanceof Intent.LastPictures(var pictures, var _) && pictures instanceof Scope.All);
    }

    /// "I liked it better before, go back two steps": so many, and not one more; "I don't like that, take it back": and
    /// nothing else is taken off.
    private static List<Intent> undoOnce(List<Intent> wishes) {
        var once = new ArrayList<>(wishes);
        if (has(once, w -> w instanceof Intent.Undo(var steps) && steps > 1)) once.remove(new Intent.Undo(1));
        if (once.contains(new Intent.Undo(1))) once.remove(new Intent.Ungrade(Scope.all(), Optional.empty()));
        return once;
    }

    /// "Under 15 seconds, say 14": what is said behind a limit counts.
    private static List<Intent> withoutLimit(List<Intent> wishes, Asked asked) {
        String plain = Letters.plain(asked.text());
        boolean hasLimit = LIMITS.stream().anyMatch(plain::contains);
        var lengths = wishes.stream().filter(Intent.LastFilm.class::isInstance).toList();
        if (!hasLimit || lengths.size() < 2) return wishes;
        return without(wishes, lengths.subList(0, lengths.size() - 1)::contains);
    }

    /// 竖的，3:4: the word for a shape gives way to the numbers, as long as both stand or both lie.
    private static List<Intent> withoutLooseShape(List<Intent> wishes, Asked asked) {
        String plain = Letters.plain(asked.text()).replace('x', ':').replace('/', ':');
        boolean isWord = !plain.contains("9:16") && !plain.contains("16:9");
        var shapes = wishes.stream()
                .filter(i -> i instanceof Intent.Reframe r && r.platform().isEmpty())
                .map(i -> ((Intent.Reframe) i).ratio())
                .distinct()
                .toList();
        boolean areAlike = shapes.size() == 2
                && shapes.getFirst().isPortrait() == shapes.getLast().isPortrait();
        if (!isWord || !areAlike) return wishes;
        return without(wishes, i -> i instanceof Intent.Reframe r && isUsual(r.ratio()));
    }

    /// 第三张不要黑白，改成复古: it was not black and white, and that need not be said.
    private static List<Intent> withoutIdle(List<Intent> wishes, Asked asked) {
        if (wishes.size() < 2) return wishes;
        var pictures = asked.film().draft().pictures();
        return without(
                wishes,
                i -> i instanceof Intent.Ungrade(var _, var filter)
                        && filter.isPresent()
                        && pictures.stream().noneMatch(p -> p.has(filter.get())));
    }

    /// "Keep only the beach and remove the dog": what is taken out by name is there still.
    private static List<Intent> removeFirst(List<Intent> wishes) {
        var ordered = new ArrayList<>(wishes);
        int keep = 0;
        while (keep < ordered.size() && !(ordered.get(keep) instanceof Intent.Keep)) keep++;
        for (int i = keep + 1; i < ordered.size(); i++)
            if (ordered.get(i) instanceof Intent.Remove) ordered.add(keep++, ordered.remove(i));
        return ordered;
    }

    /// "Reverse them, but with the first one staying first": all others change places.
    private static List<Intent> keepEdges(List<Intent> wishes) {
        var settled = new ArrayList<>(wishes);
        for (int i = 0; i + 1 < settled.size(); i++) {
            if (!(settled.get(i) instanceof Intent.Arrange(var order, var among)) || !(among instanceof Scope.All))
                continue;
            if (!(settled.get(i + 1) instanceof Intent.Move(var moved, var spot))) continue;
            boolean isEdge = (moved.equals(new Scope.Nth(1)) && spot instanceof Spot.Front)
                    || (moved.equals(new Scope.Nth(-1)) && spot instanceof Spot.Back);
            if (!isEdge) continue;
            settled.set(i, new Intent.Arrange(order, new Scope.Except(Scope.all(), moved)));
            settled.remove(i + 1);
        }
        return settled;
    }

    private static boolean isUsual(Size ratio) {
        return ratio.equals(new Size(9, 16)) || ratio.equals(new Size(16, 9));
    }

    /// "15 seconds, and lose the last photo": so long the film is once the photo has gone.
    private static List<Intent> lengthLast(List<Intent> wishes, Asked asked) {
        var lengths = wishes.stream()
                .filter(w -> w instanceof Intent.LastFilm(var length, var _, var _) && length instanceof Change.To)
                .toList();
        boolean isRemoving = wishes.stream()
                .anyMatch(w -> w instanceof Intent.Remove || w instanceof Intent.Keep || w instanceof Intent.Insert);
        if (asked.isInSteps() || lengths.isEmpty() || !isRemoving) return wishes;
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
    private static List<Intent> ownLengths(List<Intent> wishes, Asked asked) {
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
        if (asked.isInSteps() || own.isEmpty() || films.size() != 1) return wishes;
        var ordered = new ArrayList<>(wishes);
        ordered.removeAll(films);
        var keeping = own.size() == 1 ? own.getFirst() : new Scope.Several(own);
        ordered.add(((Intent.LastFilm) films.getFirst()).keeping(keeping));
        return List.copyOf(ordered);
    }

    /// "For Instagram, square": the shape that is said counts, not the one that is usual there.
    static List<Intent> withoutUsualShape(List<Intent> wishes) {
        boolean isSaid =
                has(wishes, i -> i instanceof Intent.Reframe r && r.platform().isEmpty());
        if (!isSaid) return wishes;
        return without(
                wishes, i -> i instanceof Intent.Reframe r && r.platform().isPresent());
    }
}
