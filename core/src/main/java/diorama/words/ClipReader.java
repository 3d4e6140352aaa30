package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import diorama.intent.Subject;
import diorama.look.Motion;
import diorama.look.Turn;
import java.util.List;
import java.util.Optional;

/// Reads which pictures shall be in the film: out, only these, once more, another one, a new one; and how they are
/// turned.
final class ClipReader {
    private ClipReader() {}

    static void read(Clause clause, Reading reading) {
        if (clause.has(Sign.ROTATE, Sign.FLIP) && turned(clause, reading)) return;
        if (replaced(clause, reading)
                || KeepReader.read(clause, reading)
                || removed(clause, reading)
                || doubled(clause, reading)) return;
        inserted(clause, reading);
    }

    private static boolean turned(Clause clause, Reading reading) {
        var scope = reading.pictures(clause);
        if (!scope.isSaid() && !clause.has(Sign.PHOTO, Sign.CLIP) && reading.topic() != Subject.PICTURES) return false;
        String words = Letters.plain(clause.words());
        if (clause.has(Sign.FLIP)) {
            boolean isVertical = words.contains("vertical")
                    || words.contains("上下")
                    || words.contains("垂直")
                    || words.contains("upside");
            reading.add(
                    Subject.PICTURES, new Intent.Mirror(scope, isVertical ? Turn.Flip.VERTICAL : Turn.Flip.HORIZONTAL));
        } else reading.add(Subject.PICTURES, new Intent.Rotate(scope, quarters(clause, words)));
        clause.take(0, clause.size());
        return true;
    }

    private static int quarters(Clause clause, String words) {
        double degrees = clause.all(Meaning.Figure.class).stream()
                .map(Meaning.Figure::value)
                .filter(n -> n == 90 || n == 180 || n == 270)
                .findFirst()
                .orElse(90.0);
        int quarters = (int) (degrees / 90);
        boolean isLeft =
                clause.has(Sign.LEFT) || words.contains("counter") || words.contains("anti") || words.contains("逆时针");
        if (words.contains("upside")) return 2;
        return isLeft ? -quarters : quarters;
    }

    /// "Replace the second photo with cat.jpg", 用cat.jpg替换第二张.
    private static boolean replaced(Clause clause, Reading reading) {
        boolean isReplace = clause.has(Sign.REPLACE)
                || (clause.has(Sign.SWAP, Sign.CHANGE, Sign.INSTEAD) && namesUpload(clause, reading));
        if (!isReplace) return false;
        var items = Pictures.read(clause).stream()
                .filter(i -> !(i.scope() instanceof Scope.All))
                .toList();
        var fresh = items.stream()
                .filter(i -> i.scope() instanceof Scope.Named(var name) && OrderReader.isNewUpload(reading, name))
                .findFirst();
        boolean hasNew = clause.has(Sign.UPLOADED, Sign.NEW);
        if (items.isEmpty() || (items.size() < 2 && fresh.isEmpty() && !hasNew)) return false;
        var by = fresh.or(
                () -> hasNew ? Optional.empty() : Optional.of(isUsed(clause) ? items.getFirst() : items.getLast()));
        var old = items.stream().filter(i -> !by.equals(Optional.of(i))).toList();
        var which = old.isEmpty() ? new Scope.It() : Pictures.joined(old);
        reading.add(
                Subject.PICTURES,
                new Intent.Replace(
                        reading.settled(which), by.map(Pictures.Item::scope).orElse(Scope.unsaid())));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean isUsed(Clause clause) {
        return clause.index(Sign.USE) >= 0 && clause.index(Sign.USE) < clause.index(Sign.REPLACE);
    }

    private static boolean namesUpload(Clause clause, Reading reading) {
        return clause.all(Meaning.Name.class).stream().anyMatch(n -> OrderReader.isNewUpload(reading, n.name()))
                && (clause.has(Meaning.Nth.class)
                        || clause.all(Meaning.Name.class).size() > 1
                        || clause.has(Meaning.Figure.class));
    }

    /// The object decides: this is reached only when the clause spoke of no music, words, transition or look.
    private static boolean removed(Clause clause, Reading reading) {
        boolean isOff = clause.has(Sign.REMOVE)
                || (clause.has(Sign.CUT) && !clause.has(Meaning.Length.class))
                || (clause.has(Sign.NO) && clause.at(clause.index(Sign.NO) + 1) instanceof Meaning.Name)
                || (clause.has(Sign.NOT, Sign.WITHOUT, Sign.NO)
                        && clause.has(Sign.USE, Sign.SHOW, Sign.WITH, Sign.KEEP, Sign.ADD));
        boolean isWithout = clause.has(Sign.WITHOUT) && !clause.hasSort(Sign.Sort.VERB) && !reading.isMaking();
        if (!isOff && !isWithout) return false;
        var kept = reading.intents().isEmpty()
                ? Optional.<Intent>empty()
                : Optional.of(reading.intents().getLast());
        boolean isSaidAlready =
                kept.filter(Intent.Keep.class::isInstance).isPresent() && Pictures.scope(clause) instanceof Scope.Rest;
        if (isSaidAlready) {
            reading.add(Subject.PICTURES, kept.get());
            return true;
        }
        if (isNotForRest(clause, reading)) return true;
        var scope = reading.pictures(clause);
        if (!scope.isSaid() && clause.has(Sign.CLIP, Sign.PHOTO) && !reading.isMaking()) scope = new Scope.It();
        boolean isBare = !scope.isSaid()
                && reading.hasSpoken()
                && clause.terms().stream().noneMatch(t -> t.isSort(Sign.Sort.NOUN));
        if (isBare && clause.has(Sign.REMOVE) && !reading.isMaking()) scope = reading.lastSpoken();
        if (!scope.isSaid()) return false;
        boolean isEverything = scope instanceof Scope.All
                && !clause.hasSort(Sign.Sort.NOUN)
                && !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Given.class)
                && !reading.isMaking();
        if (scope instanceof Scope.All && !clause.has(Sign.PHOTO, Sign.CLIP) && !isEverything) return false;
        // Some that we have no word for are not all of them.
        if (scope instanceof Scope.All && clause.has(Meaning.Unknown.class)) return false;
        if (isEverything && !clause.has(Sign.PHOTO, Sign.CLIP)) scope = Scope.unsaid();
        boolean isElsewhere = clause.has(
                Sign.MOTION, Sign.FILTER, Sign.BARS, Sign.BACKGROUND, Sign.MUSIC, Sign.TRANSITION, Sign.PERSON);
        if (isElsewhere) return false;
        reading.add(Subject.PICTURES, new Intent.Remove(scope));
        clause.take(0, clause.size());
        return true;
    }

    /// 只要第一张放大，别的不要: not the others are unwanted, but that for them.
    private static boolean isNotForRest(Clause clause, Reading reading) {
        String word = clause.wordsAt(clause.index(Sign.REMOVE, Sign.NOT));
        boolean isRefused = word.startsWith("不要")
                || word.startsWith("不用")
                || word.startsWith("不需要")
                || word.startsWith("唔要")
                || word.startsWith("唔使");
        if (!isRefused
                || !(Pictures.scope(clause) instanceof Scope.Rest)
                || reading.intents().isEmpty()
                || clause.has(Sign.PHOTO)) return false;
        var last = reading.intents().getLast();
        if (!(last instanceof Intent.Animate || last instanceof Intent.Grade || last instanceof Intent.Write))
            return false;
        if (last instanceof Intent.Animate)
            reading.add(
                    Subject.MOTION,
                    new Intent.Animate(
                            reading.pictures(clause),
                            new Intent.MotionWish(List.of(Motion.STILL), Optional.empty(), Optional.empty())));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean doubled(Clause clause, Reading reading) {
        boolean isTwice = clause.has(Sign.SHOW, Sign.PLAY, Sign.USE)
                && clause.index(Meaning.Factor.class) >= 0
                && clause.wordsAt(clause.index(Meaning.Factor.class)).startsWith("tw");
        var scope = reading.pictures(clause);
        boolean isBare = clause.index(Meaning.Factor.class, f -> f.value() == 2) >= 0
                && (scope instanceof Scope.Nth || scope instanceof Scope.Named)
                && !clause.has(Sign.LENGTH, Sign.SPEED, Sign.ZOOM, Sign.LONG, Sign.SHORT)
                && !clause.hasSort(Sign.Sort.DEGREE);
        if (!clause.has(Sign.DUPLICATE) && !isTwice && !isBare) return false;
        String again = clause.wordsAt(clause.index(Sign.DUPLICATE));
        var ended = atEnd(clause);
        if (ended.isPresent()) scope = reading.settled(ended.get().getFirst().scope());
        boolean isElsewhere = clause.has(Sign.START, Sign.END)
                || ended.isPresent()
                || again.endsWith("at the end")
                || again.endsWith("at the start")
                || clause.wordsAt(clause.index(Sign.THEN)).startsWith("最后")
                || clause.wordsAt(clause.index(Meaning.Nth.class)).equals("最后");
        var items = Pictures.read(clause);
        boolean isBeside = clause.has(Sign.AFTER, Sign.BEFORE, Sign.BETWEEN) && items.size() > 1;
        if (isBeside) {
            var spot = spot(clause, reading, items.subList(1, items.size()));
            var once = nameOf(items.getFirst().scope(), reading);
            if (spot.isPresent() && once.isPresent()) {
                reading.add(Subject.PICTURES, new Intent.Insert(new Scope.Named(once.get()), spot));
                clause.take(0, clause.size());
                return true;
            }
        }
        var named = isElsewhere ? nameOf(scope, reading) : Optional.<String>empty();
        boolean isAtBoth = named.isPresent() && clause.has(Sign.START) && clause.has(Sign.END) && isTwice;
        if (isAtBoth) {
            boolean isFirst = named.equals(nameOf(new Scope.Nth(1), reading));
            if (!isFirst) reading.add(Subject.ORDER, new Intent.Move(reading.settled(scope), new Spot.Front()));
            reading.add(
                    Subject.PICTURES, new Intent.Insert(new Scope.Named(named.get()), Optional.of(new Spot.Back())));
        } else if (named.isPresent()) {
            boolean isFront = clause.has(Sign.START)
                    || again.endsWith("at the start")
                    || ended.filter(e -> e.getLast().scope().equals(new Scope.Nth(1)))
                            .isPresent();
            Spot spot = isFront ? new Spot.Front() : new Spot.Back();
            reading.add(Subject.PICTURES, new Intent.Insert(new Scope.Named(named.get()), Optional.of(spot)));
        } else reading.add(Subject.PICTURES, new Intent.Duplicate(scope.isSaid() ? scope : new Scope.It()));
        clause.take(0, clause.size());
        return true;
    }

    /// 第一张最尾再出多一次: a picture, and the end of the row where it comes again.
    private static Optional<List<Pictures.Item>> atEnd(Clause clause) {
        var items = Pictures.read(clause);
        if (items.size() != 2 || clause.has(Sign.AND, Sign.LISTING, Sign.TO)) return Optional.empty();
        boolean isEdge = items.getLast().scope() instanceof Scope.Nth(var n) && (n == 1 || n == -1);
        boolean isOne = items.getFirst().scope() instanceof Scope.Nth
                || items.getFirst().scope() instanceof Scope.Named;
        return isEdge && isOne ? Optional.of(items) : Optional.empty();
    }

    private static Optional<String> nameOf(Scope scope, Reading reading) {
        var pictures = reading.film().draft().pictures();
        return switch (scope) {
            case Scope.Named(var name) -> Optional.of(name);
            case Scope.Nth(var n)
            when n > 0 && n <= pictures.size() ->
                Optional.of(pictures.get(n - 1).name());
            default -> Optional.empty();
        };
    }

    /// "Add cat.jpg at the end", "put the new photo after the dog".
    private static void inserted(Clause clause, Reading reading) {
        boolean isAdd = clause.has(Sign.ADD, Sign.PUT, Sign.USE)
                || (clause.has(Sign.MOVE) && clause.has(Sign.UPLOADED))
                || isPlaced(clause, reading);
        if (!isAdd || reading.isMaking() || clause.has(Sign.MUSIC)) return;
        var items = Pictures.read(clause);
        var fresh = items.stream().filter(i -> isFresh(i, reading)).toList();
        boolean isNew = clause.has(Sign.UPLOADED)
                || (clause.has(Sign.NEW, Sign.REST) && clause.has(Sign.PHOTO))
                || (clause.has(Sign.ADD) && clause.has(Sign.THIS, Sign.IT) && hasFresh(reading));
        if (fresh.isEmpty() && !isNew) return;
        var others = items.stream()
                .filter(i ->
                        !fresh.contains(i) && !(i.scope() instanceof Scope.Rest) && !(i.scope() instanceof Scope.It))
                .toList();
        var added = reading.settled(Pictures.joined(fresh));
        reading.add(Subject.PICTURES, new Intent.Insert(added, spot(clause, reading, others)));
        clause.take(0, clause.size());
    }

    /// "I've added cat.jpg, slot it in between the first two": it is a new one too.
    static boolean isFresh(List<Pictures.Item> items, Reading reading) {
        return items.stream().anyMatch(i -> isFresh(i, reading));
    }

    private static boolean isFresh(Pictures.Item item, Reading reading) {
        boolean isNamed =
                item.scope() instanceof Scope.Named || (item.scope() instanceof Scope.It && reading.hasSpoken());
        return isNamed
                && reading.settled(item.scope()) instanceof Scope.Named(var name)
                && OrderReader.isNewUpload(reading, name);
    }

    /// "Add these": there are uploads that the film does not show yet.
    private static boolean hasFresh(Reading reading) {
        return reading.film().library().visuals().stream()
                .anyMatch(m -> reading.film().draft().pictures().stream()
                        .noneMatch(p -> p.source().media().equals(m.id())));
    }

    /// "cat.jpg as the last picture": a new one, and where.
    private static boolean isPlaced(Clause clause, Reading reading) {
        return !clause.hasSort(Sign.Sort.VERB)
                && clause.has(Sign.AS, Sign.AT, Sign.AFTER, Sign.BEFORE, Sign.BETWEEN, Sign.EVERYWHERE)
                && clause.all(Meaning.Name.class).stream().anyMatch(n -> OrderReader.isNewUpload(reading, n.name()));
    }

    private static Optional<Spot> spot(Clause clause, Reading reading, List<Pictures.Item> others) {
        if (clause.has(Sign.BETWEEN, Sign.EVERYWHERE) && others.size() > 1)
            return Optional.of(new Spot.After(reading.settled(SparedGaps.earlier(others, reading))));
        for (var item : others) {
            var scope = reading.settled(item.scope());
            if (clause.is(item.from() - 1, Sign.BEFORE)
                    || clause.is(item.to(), Sign.BEFORE)
                    || clause.wordsAt(item.to()).equals("前面")) return Optional.of(new Spot.Before(scope));
            if (clause.is(item.from() - 1, Sign.AFTER)
                    || clause.is(item.to(), Sign.AFTER)
                    || clause.wordsAt(item.to()).equals("后面")) return Optional.of(new Spot.After(scope));
            if (item.scope() instanceof Scope.Nth(var n) && n == -1) return Optional.of(new Spot.Back());
            if (item.scope() instanceof Scope.Nth(var n))
                return Optional.of(n == 1 ? new Spot.Front() : new Spot.At(n));
        }
        if (clause.has(Sign.START)) return Optional.of(new Spot.Front());
        if (clause.has(Sign.MIDDLE)) return Optional.of(new Spot.Middle());
        return clause.has(Sign.END) ? Optional.of(new Spot.Back()) : Optional.empty();
    }
}
