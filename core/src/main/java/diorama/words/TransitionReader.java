package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Colour;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// Reads what is said of transitions between pictures.
final class TransitionReader {
    private static final Sign[] LONGER = {Sign.SLOW, Sign.LONG, Sign.SLOW_DOWN, Sign.LENGTHEN, Sign.GENTLE, Sign.SMOOTH
    };
    private static final Sign[] SHORTER = {Sign.FAST, Sign.SHORT, Sign.SPEED_UP, Sign.SHORTEN};

    /// Nobody means a transition of more; such a length is the film's.
    private static final long MOST_MS = 6000;

    private TransitionReader() {}

    static void read(Clause clause, Reading reading) {
        EndsReader.read(clause, reading);
        if (concernsTransitions(clause, reading)) transitions(clause, reading);
    }

    // --- between pictures --------------------------------------------------------------------------------------------

    private static boolean concernsTransitions(Clause clause, Reading reading) {
        if (clause.has(Sign.TRANSITION, Sign.WIPE, Sign.PUSH) || clause.has(Meaning.Entering.class)) return true;
        if (clause.has(Sign.SLIDE)) return !clause.has(Sign.PAN);
        if (clause.has(Sign.KEEP) && SparedGaps.isOfTransitions(clause, reading)) return true;
        if (clause.has(Sign.EVERYWHERE) && clause.has(Sign.SMOOTH, Sign.FADE, Sign.CUT, Sign.ZOOM, Sign.GENTLE))
            return true;
        if (clause.has(Sign.FADE) && clause.has(Sign.BETWEEN, Sign.PHOTO)) return true;
        boolean isFaded = clause.has(Sign.FADE)
                && (clause.has(Sign.ALL, Sign.EACH) || clause.has(LONGER) || clause.has(SHORTER))
                && reading.topic() != Subject.MUSIC
                && reading.topic() != Subject.WORDS
                && !clause.has(Sign.START, Sign.END, Sign.MUSIC, Sign.TEXT, Sign.TITLE);
        if (isFaded) return true;
        if (clause.has(Sign.EVERYWHERE, Sign.BETWEEN) && isTinted(clause)) return true;
        if (TransitionTopic.isMeant(clause, reading)) return true;
        boolean isAbout = reading.topic() == Subject.TRANSITIONS
                && !clause.has(Sign.FILM, Sign.PHOTO, Sign.MUSIC, Sign.TEXT, Sign.MOTION, Sign.ZOOM, Sign.CLIP)
                && !clause.has(Meaning.Nth.class);
        return (isAbout && (clause.has(LONGER) || clause.has(SHORTER)) && !clause.has(Meaning.Length.class))
                || (reading.isMaking() && clause.has(Sign.SMOOTH));
    }

    private static void transitions(Clause clause, Reading reading) {
        var spared = SparedGaps.in(clause, reading);
        if (spared.isPresent()) {
            SparedGaps.narrowed(reading);
            var other = kind(clause).filter(_ -> !clause.has(Sign.KEEP) || clause.has(Sign.REST));
            var newLength = clause.has(Sign.KEEP) ? Optional.<Change>empty() : length(clause);
            var wanted = newLength.isPresent() ? other : other.or(() -> Optional.of(Transition.CUT));
            reading.add(Subject.TRANSITIONS, new Intent.Enter(spared.get(), wanted, newLength));
            clause.take(0, clause.size());
            return;
        }
        if (TransitionTopic.alternated(clause, reading)) return;
        if (TransitionTopic.mixed(clause, reading, Optional.empty())) return;
        var kind = kind(clause);
        var length = length(clause);
        if (kind.isEmpty() && length.isEmpty()) {
            boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT);
            if (isOff) kind = Optional.of(Transition.CUT);
            else if (clause.has(
                    Sign.SMOOTH, Sign.ADD, Sign.WITH, Sign.GENTLE, Sign.USE, Sign.FADE, Sign.MAKE, Sign.CHANGE))
                kind = Optional.of(Transition.FADE);
            else return;
        } else if (kind.isPresent()
                && kind.get() != Transition.CUT
                && (clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT)
                        || (clause.has(Sign.NOT) && clause.is(clause.index(Sign.NOT) + 1, Sign.USE)))
                && !clause.has(Sign.INSTEAD)) {
            kind = Optional.of(Transition.CUT);
            length = Optional.empty();
        }
        if (kind.isPresent() && kind.get() == Transition.CUT) length = Optional.empty();
        if (TransitionTopic.isTiring(clause, kind)) kind = Optional.of(Transition.FADE);
        boolean isOfCuts = kind.isEmpty() || kind.get() == Transition.CUT;
        if (isOfCuts && TransitionTopic.isAbruptCut(clause, reading)) {
            kind = Optional.of(Transition.FADE);
            length = Optional.empty();
        }
        reading.add(Subject.TRANSITIONS, new Intent.Enter(Gaps.of(clause, reading, kind), kind, length));
        for (var item : Pictures.read(clause))
            if (!(item.scope() instanceof Scope.All)) clause.take(item.from(), item.to());
        clause.take(
                Sign.PUT,
                Sign.FADE_IN,
                Sign.FADE_OUT,
                Sign.MIDDLE,
                Sign.TRANSITION,
                Sign.WIPE,
                Sign.SLIDE,
                Sign.PUSH,
                Sign.EVERYWHERE,
                Sign.ADD,
                Sign.REMOVE,
                Sign.NO,
                Sign.WITHOUT,
                Sign.NOT,
                Sign.SMOOTH,
                Sign.BETWEEN,
                Sign.CHANGE,
                Sign.CUT,
                Sign.ALL,
                Sign.EACH,
                Sign.USE,
                Sign.SLOW,
                Sign.FAST,
                Sign.LONG,
                Sign.SHORT,
                Sign.SLOW_DOWN,
                Sign.SPEED_UP,
                Sign.LENGTHEN,
                Sign.SHORTEN,
                Sign.ZOOM,
                Sign.GENTLE,
                Sign.FADE,
                Sign.LEFT,
                Sign.RIGHT,
                Sign.TOP,
                Sign.BOTTOM,
                Sign.REPLACE,
                Sign.INSTEAD,
                Sign.MAKE,
                Sign.APPEAR,
                Sign.LENGTH,
                Sign.SPEED,
                Sign.ONLY,
                Sign.FROM,
                Sign.IN,
                Sign.MOTION,
                Sign.FILTER);
        clause.useAll(Meaning.Entering.class);
        if (clause.has(Sign.PHOTO)) clause.take(Sign.PHOTO);
        if (kind.filter(k -> k == Transition.ZOOM).isPresent()) clause.useAll(Meaning.Moving.class);
    }

    private static Optional<Transition> kind(Clause clause) {
        var kinds = clause.all(Meaning.Entering.class).stream()
                .map(Meaning.Entering::kind)
                .toList();
        var other = becoming(clause);
        if (other.isPresent()) return Optional.of(directed(clause, other.get()));
        int instead = clause.index(Sign.INSTEAD);
        int swept = clause.index(Sign.WIPE, Sign.SLIDE, Sign.PUSH);
        boolean isOther = instead >= 0 && swept >= 0 && swept < instead;
        boolean isSoftened = kinds.equals(List.of(Transition.CUT))
                && clause.has(Sign.TURN_DOWN, Sign.SMOOTH, Sign.GENTLE)
                && !clause.has(Sign.ONLY, Sign.NO, Sign.NOT, Sign.USE);
        if (isSoftened) return Optional.of(Transition.FADE);
        if (!kinds.isEmpty() && !isOther) return Optional.of(directed(clause, wanted(clause, kinds)));
        if (clause.has(Sign.WIPE)) return Optional.of(directed(clause, Transition.WIPE_LEFT));
        if (clause.has(Sign.SLIDE)) return Optional.of(directed(clause, Transition.SLIDE_LEFT));
        if (clause.has(Sign.PUSH)) return Optional.of(directed(clause, Transition.PUSH_LEFT));
        boolean isZoom = clause.has(Sign.ZOOM)
                || clause.index(
                                Meaning.Moving.class,
                                m -> m.kind().names().wire().startsWith("zoom"))
                        >= 0;
        if (isZoom && clause.has(Sign.TRANSITION, Sign.EVERYWHERE)) return Optional.of(Transition.ZOOM);
        if (clause.has(Sign.CUT) && clause.has(Sign.EVERYWHERE, Sign.ONLY, Sign.REST, Sign.BETWEEN))
            return Optional.of(Transition.CUT);
        if (TransitionTopic.isPaleBetween(clause)) return Optional.of(Transition.FADE);
        return through(clause);
    }

    /// "Swap the crossfades for wipes", 淡入淡出都换成擦除: the kind that is named behind the one that goes.
    private static Optional<Transition> becoming(Clause clause) {
        int old = clause.lastIndex(Meaning.Entering.class);
        int next = clause.lastIndex(Sign.WIPE, Sign.SLIDE, Sign.PUSH);
        boolean isChange = clause.has(Sign.CHANGE, Sign.SWAP, Sign.REPLACE, Sign.TO, Sign.MAKE, Sign.USE);
        if (old < 0 || next < old || !isChange) return Optional.empty();
        return Optional.of(
                clause.is(next, Sign.WIPE)
                        ? Transition.WIPE_LEFT
                        : clause.is(next, Sign.SLIDE) ? Transition.SLIDE_LEFT : Transition.PUSH_LEFT);
    }

    /// "Go to black between each photo", "black in between": through that colour.
    private static Optional<Transition> through(Clause clause) {
        if (!isTinted(clause) || clause.has(Sign.TEXT, Sign.TITLE, Sign.BACKGROUND, Sign.BARS)) return Optional.empty();
        boolean isWhite = clause.index(Meaning.Tint.class, t -> t.colour().equals(Colour.WHITE)) >= 0;
        clause.useAll(Meaning.Tint.class);
        clause.take(Sign.DARK, Sign.FRAME, Sign.MOVE);
        return Optional.of(isWhite ? Transition.FADE_WHITE : Transition.FADE_BLACK);
    }

    private static boolean isTinted(Clause clause) {
        boolean isBlackOrWhite = clause.index(
                        Meaning.Tint.class,
                        t -> t.colour().equals(Colour.WHITE) || t.colour().equals(Colour.BLACK))
                >= 0;
        String fade = clause.wordsAt(clause.index(Sign.FADE_IN, Sign.FADE_OUT));
        boolean isDarkened =
                clause.has(Sign.DARK) && clause.has(Sign.EVERYWHERE, Sign.BETWEEN) && !clause.has(Sign.TOO, Sign.PHOTO);
        return isBlackOrWhite || isDarkened || fade.contains("black") || fade.contains("黑");
    }

    /// "Instead of the dissolves use wipes", "no crossfades, just cuts": the last one is the wish.
    private static Transition wanted(Clause clause, List<Transition> kinds) {
        if (clause.has(Sign.INSTEAD) && kinds.size() > 1) {
            int instead = clause.index(Sign.INSTEAD);
            int after = clause.index(Meaning.Entering.class);
            return after > instead ? kinds.getLast() : kinds.getFirst();
        }
        return kinds.size() > 1 && !clause.has(Sign.NO, Sign.WITHOUT) && kinds.contains(Transition.CUT)
                ? kinds.stream().filter(k -> k != Transition.CUT).findFirst().orElse(Transition.CUT)
                : kinds.getLast();
    }

    /// "From the right" comes in from the right, so it moves to the left.
    private static Transition directed(Clause clause, Transition kind) {
        String wire = kind.names().wire();
        int dash = wire.indexOf('-');
        boolean hasDirection = wire.startsWith("wipe-") || wire.startsWith("slide-") || wire.startsWith("push-");
        if (!hasDirection || wire.endsWith("clock")) return kind;
        boolean isFrom = clause.is(clause.index(Sign.LEFT, Sign.RIGHT, Sign.TOP, Sign.BOTTOM) - 1, Sign.FROM);
        var swept = clause.use(
                        Meaning.Moving.class, m -> m.kind().names().wire().startsWith("pan-"))
                .map(m -> m.kind().names().wire().substring("pan-".length()));
        if (swept.isPresent())
            return Transition.named(wire.substring(0, dash + 1) + swept.get()).orElse(kind);
        String words = " " + Letters.plain(clause.words()) + " ";
        boolean isUp = words.contains(" going up ") || words.contains(" moving up ");
        boolean isDown = words.contains(" going down ") || words.contains(" moving down ");
        if (isUp || isDown)
            return Transition.named(wire.substring(0, dash + 1) + (isUp ? "up" : "down"))
                    .orElse(kind);
        String to = clause.has(Sign.LEFT)
                ? isFrom ? "right" : "left"
                : clause.has(Sign.RIGHT)
                        ? isFrom ? "left" : "right"
                        : clause.has(Sign.TOP)
                                ? isFrom ? "down" : "up"
                                : clause.has(Sign.BOTTOM) ? isFrom ? "up" : "down" : "";
        if (clause.has(Sign.LEFT) && clause.has(Sign.RIGHT))
            to = clause.index(Sign.LEFT) < clause.index(Sign.RIGHT) ? "right" : "left";
        return to.isEmpty()
                ? kind
                : Transition.named(wire.substring(0, dash + 1) + to).orElse(kind);
    }

    private static Optional<Change> length(Clause clause) {
        boolean isOfTransition = !clause.has(Sign.FILM) && !isOfPicture(clause);
        boolean isTheirs =
                clause.index(Meaning.Length.class, l -> l.ms() <= MOST_MS) >= 0 || TransitionTopic.isBeside(clause);
        if (isOfTransition && isTheirs) {
            int at = clause.index(Meaning.Length.class);
            double ms = ((Meaning.Length) clause.at(at)).ms();
            clause.take(at);
            boolean isMore =
                    clause.is(at + 1, Sign.LONG) && clause.wordsAt(at + 1).endsWith("er");
            if (isMore) return Optional.of(new Change.By(ms));
            // "Bump them up to 1.5 s" sets no limit.
            var wanted = new Change.To(ms);
            return Optional.of(clause.has(Sign.TURN_UP, Sign.LENGTHEN) ? wanted : Bounds.said(clause, wanted));
        }
        if (clause.has(Meaning.Entering.class)
                && clause.has(Sign.SLOW, Sign.FAST)
                && !Degrees.isComplaint(clause)
                && !clause.has(Sign.MAKE, Sign.CHANGE))
            return Optional.of(new Change.To(clause.has(Sign.SLOW) ? 1000 : 300));
        boolean isTimed = isOfTransition && (clause.has(Meaning.Factor.class) || clause.has(Meaning.Fraction.class));
        var isLonger = Degrees.isUp(clause, LONGER, SHORTER);
        if (isTimed) {
            double factor = clause.use(Meaning.Factor.class)
                    .map(Meaning.Factor::value)
                    .or(() -> clause.use(Meaning.Fraction.class).map(Meaning.Fraction::value))
                    .orElse(1.0);
            boolean isShorter = isLonger.filter(l -> !l).isPresent() && factor > 1;
            return Optional.of(new Change.Times(isShorter ? 1 / factor : factor));
        }
        boolean isChange = clause.has(Sign.TRANSITION)
                || Degrees.isComplaint(clause)
                || clause.has(Sign.MAKE, Sign.CHANGE, Sign.A_BIT, Sign.VERY, Sign.MORE, Sign.LESS, Sign.IT)
                || clause.has(Sign.SLOW_DOWN, Sign.SPEED_UP, Sign.LENGTHEN, Sign.SHORTEN)
                || !clause.has(Meaning.Entering.class);
        boolean isLook = clause.has(Sign.SMOOTH, Sign.GENTLE)
                && !clause.has(Sign.SLOW, Sign.LONG, Sign.SLOW_DOWN, Sign.FAST, Sign.SHORT);
        if (isLook || !isChange) return Optional.empty();
        return isLonger.map(l -> new Change.Times(l ? Degrees.size(clause) : 1 / Degrees.size(clause)));
    }

    /// "Crossfades, 3 seconds a photo" in one breath: the seconds belong to the photos.
    private static boolean isOfPicture(Clause clause) {
        int at = clause.index(Meaning.Length.class);
        return at >= 0
                && ((clause.is(at + 1, Sign.PHOTO, Sign.FILM)
                                || (clause.is(at + 1, Sign.EACH) && ((Meaning.Length) clause.at(at)).ms() > 1500))
                        || (clause.is(at - 1, Sign.PHOTO, Sign.EACH)
                                && !clause.wordsAt(at - 1).equals("每次")
                                && !clause.has(Sign.TRANSITION)
                                && !clause.wordsAt(clause.index(Meaning.Entering.class))
                                        .endsWith("between"))
                        || (clause.is(at + 1, Sign.OF) && clause.is(at + 2, Sign.FILM)));
    }
}
