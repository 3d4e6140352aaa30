package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Motion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what is said of how the view moves over pictures.
final class MotionReader {
    private static final Sign[] MORE = {Sign.STRONG, Sign.BIG, Sign.FAST, Sign.TURN_UP, Sign.SPEED_UP, Sign.HIGHER};
    private static final Sign[] LESS = {Sign.GENTLE, Sign.SMALL, Sign.SLOW, Sign.TURN_DOWN, Sign.SLOW_DOWN, Sign.QUIET};
    private static final List<String> EXTENTS = List.of("幅度", "力度", "强度", "程度");
    static final List<Motion> VARIED = List.of(
            Motion.ZOOM_IN, Motion.ZOOM_OUT, Motion.PAN_RIGHT, Motion.ZOOM_IN, Motion.PAN_LEFT, Motion.ZOOM_OUT);
    private static final double SLOW_AMOUNT = 0.10;
    private static final double FAST_AMOUNT = 0.22;

    private static final List<String> ALTERNATELY =
            List.of("alternate between", "alternate zoom", "alternate the zoom", "alternating", "alternately");

    private MotionReader() {}

    static void read(Clause clause, Reading reading) {
        if (OnlyMoving.read(clause, reading)) return;
        var opposed = Directions.opposed(clause, reading);
        if (opposed.isPresent()) {
            reading.add(Subject.MOTION, opposed.get());
            clause.take(0, clause.size());
            return;
        }
        boolean isNamed = clause.has(Meaning.Moving.class)
                || clause.has(Sign.MOTION, Sign.ZOOM, Sign.PAN)
                || isSwept(clause)
                || standsStill(clause)
                || isEnlivened(clause);
        boolean isAbout = reading.topic() == Subject.MOTION
                && (clause.has(MORE) || clause.has(LESS))
                && !clause.has(Sign.MUSIC, Sign.FILM, Sign.LENGTH)
                && !clause.has(Meaning.Length.class)
                && !clause.has(Meaning.Look.class);
        if (!isNamed && !isAbout) return;
        if (clause.has(Sign.FRAME) && clause.has(Sign.WHOLE, Sign.FILL)) return;
        if (isCropped(clause)) return;
        var kinds = kinds(clause);
        if (isReversed(clause)) kinds = reversed(reading);
        var focus = Directions.focus(clause);
        var amount = amount(clause, kinds);
        if (kinds.isEmpty() && amount.isEmpty() && focus.isEmpty()) return;
        reading.add(
                Subject.MOTION,
                new Intent.Animate(reading.picturesOrAll(clause), new Intent.MotionWish(kinds, amount, focus)));
        forget(clause);
    }

    /// "Zoom in so it fills the screen": so far, and without a move.
    private static boolean isCropped(Clause clause) {
        int zoom = clause.index(Meaning.Moving.class, m -> m.kind() == Motion.ZOOM_IN);
        return zoom >= 0
                && clause.index(Sign.FILL) > zoom
                && !clause.has(Sign.SLOW, Sign.GENTLE, Sign.MOTION, Sign.FAST);
    }

    /// "Reverse the zooms", 推拉反过来: of how the view moves, and not of the order.
    static boolean isReversed(Clause clause) {
        boolean isMotion = clause.terms().stream().anyMatch(t -> t.is(Sign.ZOOM, Sign.MOTION, Sign.PAN));
        boolean isOrder = clause.terms().stream().anyMatch(t -> t.is(Sign.ORDER, Sign.PHOTO, Sign.FILM));
        return isMotion && !isOrder && clause.terms().stream().anyMatch(t -> t.is(Sign.REVERSE));
    }

    private static List<Motion> reversed(Reading reading) {
        return reading.film().draft().pictures().stream()
                .map(p -> Directions.opposite(p.movement().motion()))
                .toList();
    }

    /// "Move across the third photo from left to right."
    private static boolean isSwept(Clause clause) {
        return clause.has(Sign.FROM, Sign.TO)
                && clause.has(Sign.LEFT)
                && clause.has(Sign.RIGHT)
                && !clause.has(Meaning.Entering.class)
                && !clause.has(Sign.TEXT, Sign.TITLE, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK)
                && !clause.has(Sign.TRANSITION, Sign.WIPE, Sign.SLIDE, Sign.PUSH, Sign.EVERYWHERE, Sign.FLIP);
    }

    /// "Can the pictures move a bit?", 让照片动一动: to move, and nowhere to go.
    private static boolean isEnlivened(Clause clause) {
        int move = clause.index(Sign.MOVE);
        boolean isBehind =
                move > 0 && (move == clause.size() - 1 || clause.is(move + 1, Sign.A_BIT, Sign.SLOW, Sign.GENTLE));
        boolean isOfPictures = clause.has(Sign.PHOTO, Sign.ALL, Sign.IT, Sign.EACH) || clause.has(Meaning.Nth.class);
        return isBehind
                && isOfPictures
                && clause.wordsAt(move).startsWith("move")
                && !clause.has(
                        Sign.NOT,
                        Sign.NO,
                        Sign.TEXT,
                        Sign.TITLE,
                        Sign.TO,
                        Sign.START,
                        Sign.END,
                        Sign.BEFORE,
                        Sign.AFTER);
    }

    /// "Have them not move at all", 照片都别动.
    static boolean standsStill(Clause clause) {
        boolean isNotMoved = clause.has(Sign.NOT)
                && clause.has(Sign.MOVE)
                && clause.is(clause.index(Sign.NOT) + 1, Sign.MOVE, Sign.FILLER, Sign.MOTION)
                && !clause.has(Sign.LEFT, Sign.RIGHT, Sign.START, Sign.END, Sign.BEFORE, Sign.AFTER, Sign.TO);
        String left = clause.wordsAt(clause.index(Sign.UNTOUCHED));
        boolean isLeft = (left.endsWith("动") || left.endsWith("move"))
                && clause.has(Sign.ALL, Sign.EACH, Sign.PHOTO, Sign.CLIP, Sign.FRAME)
                && !clause.has(Sign.REST);
        return isNotMoved || isLeft;
    }

    private static List<Motion> kinds(Clause clause) {
        if (standsStill(clause)) return List.of(Motion.STILL);
        if (isTooStill(clause)) return VARIED;
        boolean isInTurn = ALTERNATELY.stream().anyMatch(Letters.plain(clause.words())::contains);
        if (isInTurn && clause.has(Meaning.Moving.class)) return List.of(Motion.ZOOM_IN, Motion.ZOOM_OUT);
        var said = clause.all(Meaning.Moving.class).stream()
                .map(Meaning.Moving::kind)
                .distinct()
                .toList();
        boolean isOff = (isDeniedBefore(clause) || clause.has(Sign.REMOVE))
                && !said.contains(Motion.STILL)
                && (said.size() < 2 || unwanted(clause).isEmpty());
        if (isOff) return List.of(Motion.STILL);
        var unwanted = unwanted(clause);
        if (said.size() > 1 && unwanted.isPresent())
            return said.stream().filter(k -> k != unwanted.get()).toList();
        if (said.size() > 1) return said.contains(Motion.STILL) ? List.of(Motion.STILL) : said;
        if (said.size() == 1 && said.getFirst() != Motion.STILL && isTooMuch(clause)) return List.of();
        if (said.size() == 1) return List.of(Directions.of(clause, said.getFirst()));
        if (clause.has(Sign.PAN) || isSwept(clause)) return List.of(Directions.panned(clause));
        if (isAdjusted(clause)) return List.of();
        if (clause.has(Sign.ZOOM)) return List.of(Motion.ZOOM_IN);
        return clause.has(Sign.MOTION) || isEnlivened(clause) ? VARIED : List.of();
    }

    /// "Less static", "it feels too still", "not so static".
    private static boolean isTooStill(Clause clause) {
        int still = clause.index(Meaning.Moving.class, m -> m.kind() == Motion.STILL);
        String word = clause.wordsAt(still);
        boolean isState =
                Set.of("static", "still", "motionless", "frozen", "stationary").contains(word);
        boolean isLess = clause.is(still - 1, Sign.LESS, Sign.TOO, Sign.NOT, Sign.VERY)
                && clause.has(Sign.LESS, Sign.TOO, Sign.NOT);
        return isState && isLess && clause.all(Meaning.Moving.class).size() == 1;
    }

    /// "No zoom", 不要缩放; but not "zoom in so that there are no bars".
    private static boolean isDeniedBefore(Clause clause) {
        int denied = clause.index(Sign.NO, Sign.NOT, Sign.WITHOUT);
        int moved = clause.index(Meaning.Moving.class);
        int named = clause.index(Sign.MOTION, Sign.ZOOM, Sign.PAN, Sign.MOVE);
        int first = moved < 0 ? named : named < 0 ? moved : Math.min(moved, named);
        boolean isOfBars = clause.has(Sign.BARS, Sign.FILL, Sign.CROP) || isEnglishBehind(clause, denied);
        boolean isPurpose = denied > first && clause.has(Sign.ADD, Sign.USE, Sign.WITH);
        return denied >= 0 && (denied < first || (!isOfBars && !isPurpose));
    }

    private static boolean isEnglishBehind(Clause clause, int denied) {
        String word = clause.wordsAt(denied);
        return word.equals("no") || word.equals("none");
    }

    /// "Zoom out instead of zooming in", 不要放大要缩小: the kind that is given up.
    private static Optional<Motion> unwanted(Clause clause) {
        int instead = clause.index(Sign.INSTEAD, Sign.NOT);
        for (int i = instead + 1; instead >= 0 && i < clause.size(); i++)
            if (clause.at(i) instanceof Meaning.Moving(var kind)) return Optional.of(kind);
        return Optional.empty();
    }

    /// "The zoom-in is too strong", 放大的幅度小一些: of the motion that is there.
    private static boolean isTooMuch(Clause clause) {
        boolean hasDegree = clause.has(MORE) || clause.has(LESS);
        String words = Letters.plain(clause.words());
        boolean isExtent = EXTENTS.stream().anyMatch(words::contains);
        return hasDegree && (Degrees.isComplaint(clause) || isExtent);
    }

    /// "Make the zooms slower" keeps their kind; "a slow zoom on every photo" asks for one.
    private static boolean isAdjusted(Clause clause) {
        String factor = clause.wordsAt(clause.index(Meaning.Factor.class));
        boolean isCompared = factor.startsWith("tw") || factor.startsWith("dou") || clause.has(Sign.AS);
        if (isCompared && clause.has(Meaning.Factor.class)) return true;
        boolean hasDegree = clause.has(MORE) || clause.has(LESS) || clause.has(Sign.MORE, Sign.LESS);
        boolean isNew = clause.has(Sign.ADD, Sign.WITH, Sign.USE, Sign.PUT)
                || (!clause.has(
                                Sign.MAKE,
                                Sign.CHANGE,
                                Sign.TURN_UP,
                                Sign.TURN_DOWN,
                                Sign.TOO,
                                Sign.MORE,
                                Sign.LESS,
                                Sign.IT)
                        && !isComparative(clause));
        return hasDegree && (!isNew || Degrees.isComplaint(clause));
    }

    private static boolean isComparative(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.wordsAt(i);
            boolean isMoreOrLess = clause.is(i, MORE) || clause.is(i, LESS);
            if (isMoreOrLess && word.startsWith("幅度")) return true;
            boolean isHan = !word.isEmpty() && Letters.isHan(word.charAt(0));
            if (isMoreOrLess && isHan && clause.is(i + 1, Sign.A_BIT)) return true;
            if (isMoreOrLess
                    && (word.endsWith("er")
                            || word.contains("more")
                            || word.contains("less")
                            || word.endsWith("点")
                            || word.endsWith("些"))) return true;
        }
        return false;
    }

    private static Optional<Change> amount(Clause clause, List<Motion> kinds) {
        if (kinds.contains(Motion.STILL)) return Optional.empty();
        var fraction = clause.use(Meaning.Fraction.class);
        if (fraction.isPresent()) {
            boolean isHalf = fraction.get().value() == 0.5;
            return Optional.of(
                    isHalf
                            ? new Change.Times(0.5)
                            : new Change.To(fraction.get().value()));
        }
        var factor = clause.use(Meaning.Factor.class);
        if (factor.isPresent())
            return Optional.of(
                    kinds.isEmpty() || factor.get().value() < 1
                            ? new Change.Times(factor.get().value())
                            : new Change.To(Math.max(0.02, factor.get().value() - 1)));
        var isMore = Degrees.isUp(clause, MORE, LESS).or(() -> bare(clause));
        if (!kinds.isEmpty() && !isMoreBehind(clause))
            return isMore.map(m -> new Change.To(m ? FAST_AMOUNT : SLOW_AMOUNT));
        return isMore.map(m -> new Change.Times(m ? Degrees.size(clause) : 1 / Degrees.size(clause)));
    }

    /// 放大得慢一点: the motion, and then how it is to be other than it is.
    private static boolean isMoreBehind(Clause clause) {
        int moved = clause.index(Meaning.Moving.class);
        for (int i = moved + 1; moved >= 0 && i < clause.size(); i++) {
            String word = clause.wordsAt(i);
            boolean isDegree = clause.is(i, MORE) || clause.is(i, LESS);
            if (isDegree && (word.endsWith("点") || word.endsWith("些"))) return true;
        }
        return false;
    }

    /// "Zoom a bit less", "more movement", "too much movement".
    private static Optional<Boolean> bare(Clause clause) {
        if (Degrees.isComplaint(clause) || clause.has(Sign.LESS)) return Optional.of(false);
        return clause.has(Sign.MORE) ? Optional.of(true) : Optional.empty();
    }

    private static void forget(Clause clause) {
        clause.useAll(Meaning.Moving.class);
        clause.take(
                Sign.MOTION,
                Sign.ZOOM,
                Sign.PAN,
                Sign.SLOW,
                Sign.FAST,
                Sign.STRONG,
                Sign.GENTLE,
                Sign.BIG,
                Sign.SMALL,
                Sign.ADD,
                Sign.REMOVE,
                Sign.MAKE,
                Sign.CHANGE,
                Sign.LEFT,
                Sign.RIGHT,
                Sign.TOP,
                Sign.BOTTOM,
                Sign.NO,
                Sign.NOT,
                Sign.WITHOUT,
                Sign.CORNER,
                Sign.CENTRE,
                Sign.FILTER,
                Sign.SLOW_DOWN,
                Sign.SPEED_UP,
                Sign.TURN_UP,
                Sign.TURN_DOWN,
                Sign.SUBJECT,
                Sign.PERSON,
                Sign.MOVE,
                Sign.USE,
                Sign.KEEP,
                Sign.MORE,
                Sign.LESS,
                Sign.HOLD,
                Sign.UP,
                Sign.DOWN,
                Sign.SIDE,
                Sign.FRAME,
                Sign.UNTOUCHED,
                Sign.ONLY,
                Sign.QUIET,
                Sign.CALM,
                Sign.SMOOTH,
                Sign.SPEED);
    }
}
