package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.TextWish;
import diorama.look.Colour;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads how words on the picture shall look: where they stand, size, colour, face, and how they come and go.
final class TextLooks {
    private TextLooks() {}

    private static final Set<TextStyle> EDGING = Set.of(TextStyle.BOX, TextStyle.OUTLINE, TextStyle.SHADOW);
    private static final Sign[] BIGGER = {Sign.BIG, Sign.TURN_UP, Sign.STRONG};
    private static final Sign[] HIGHER = {Sign.BIG, Sign.TURN_UP, Sign.STRONG, Sign.HIGHER};
    private static final Sign[] SMALLER = {Sign.SMALL, Sign.TURN_DOWN, Sign.SHORTEN};

    /// 标题改成红色，然后缩小一点: behind a wish for words of the same sentence, these are what grows or shrinks.
    static boolean isScaled(Clause clause, Reading reading) {
        String word = clause.wordsAt(clause.index(Meaning.Moving.class));
        boolean isSize = word.startsWith("缩小") || word.startsWith("放大");
        return isSize
                && !Pictures.scope(clause).isSaid()
                && !reading.intents().isEmpty()
                && (reading.intents().getLast() instanceof Intent.Rewrite
                        || reading.intents().getLast() instanceof Intent.Write);
    }

    static Optional<Place> place(Clause clause) {
        var standing = clause.first(Meaning.Standing.class).map(Meaning.Standing::place);
        if (standing.isPresent()) return standing;
        boolean isUp = clause.is(clause.index(Sign.ON), Sign.ON)
                && (clause.wordsAt(clause.index(Sign.ON)).equals("上面")
                        || clause.wordsAt(clause.index(Sign.ON)).equals("on top"))
                && !(Pictures.scope(clause) instanceof Scope.Nth)
                && !(Pictures.scope(clause) instanceof Scope.Named);
        if (isUp) return Optional.of(Place.TOP_CENTER);
        boolean isScene = clause.has(Sign.START, Sign.END)
                && !clause.has(Sign.TOP, Sign.BOTTOM, Sign.LEFT, Sign.RIGHT, Sign.CENTRE, Sign.CORNER);
        int from = clause.index(Sign.TOP, Sign.BOTTOM, Sign.LEFT, Sign.RIGHT);
        boolean isWayIn = from > 0
                && isFrom(clause, from)
                && (clause.has(Meaning.Coming.class)
                        || clause.has(Meaning.Moving.class)
                        || clause.has(Meaning.Entering.class)
                        || clause.has(Sign.SLIDE));
        if (isWayIn) return Optional.empty();
        var moved = clause.first(Meaning.Moving.class).map(m -> m.kind());
        if (moved.isPresent()) {
            return switch (moved.get()) {
                case PAN_UP -> Optional.of(Place.TOP_CENTER);
                case PAN_DOWN -> Optional.of(Place.BOTTOM_CENTER);
                case PAN_LEFT -> Optional.of(Place.CENTER_LEFT);
                case PAN_RIGHT -> Optional.of(Place.CENTER_RIGHT);
                case STILL, ZOOM_IN, ZOOM_OUT, PARALLAX -> Optional.empty();
            };
        }
        int down = clause.has(Sign.TOP)
                ? -1
                : clause.has(Sign.BOTTOM)
                                || (clause.has(Sign.DOWN) && clause.has(Sign.MOVE))
                                || (clause.has(Sign.LOWER) && !clause.has(Sign.TURN_DOWN))
                        ? 1
                        : 0;
        if (down == 0 && clause.has(Sign.HIGHER)) down = -1;
        int across = clause.has(Sign.LEFT) ? -1 : clause.has(Sign.RIGHT) ? 1 : 0;
        boolean isCentre = clause.has(Sign.CENTRE) || (clause.has(Sign.MIDDLE) && !isScene);
        if (down == 0 && across == 0 && !isCentre) return Optional.empty();
        return Optional.of(Place.at(across, down));
    }

    /// `from below`, `from the left`.
    private static boolean isFrom(Clause clause, int side) {
        return clause.is(side - 1, Sign.FROM);
    }

    static TextWish of(Clause clause) {
        var styles = new ArrayList<TextStyle>();
        clause.all(Meaning.Styling.class).forEach(s -> styles.add(s.style()));
        boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT) && !styles.isEmpty();
        var size = Degrees.isUp(clause, clause.has(Sign.SIZE) ? HIGHER : BIGGER, SMALLER);
        var placed = place(clause);
        boolean isOnlyMoved = placed.isPresent() && !clause.has(Sign.BIG, Sign.SMALL, Sign.SIZE);
        if (isOnlyMoved) size = Optional.empty();
        var scaled = clause.first(Meaning.Moving.class).map(Meaning.Moving::kind);
        if (scaled.equals(Optional.of(Motion.ZOOM_IN))) size = Optional.of(true);
        if (scaled.equals(Optional.of(Motion.ZOOM_OUT))) size = Optional.of(false);
        var change =
                size.map(isUp -> (Change) new Change.Times(sized(clause, isUp))).or(() -> ofSize(clause));
        var face = new TextWish.Face(
                change,
                colour(clause),
                clause.first(Meaning.Facing.class).map(Meaning.Facing::face),
                isOff ? List.of() : List.copyOf(styles));
        return new TextWish(place(clause), face, isOff ? List.copyOf(styles) : List.of(), passage(clause));
    }

    private static double sized(Clause clause, boolean isUp) {
        var share = clause.first(Meaning.Fraction.class).map(Meaning.Fraction::value);
        if (share.isPresent()) return isUp ? 1 + share.get() : Math.max(0.1, 1 - share.get());
        double factor =
                clause.first(Meaning.Factor.class).map(Meaning.Factor::value).orElse(Degrees.size(clause));
        return isUp || factor < 1 ? factor : 1 / factor;
    }

    /// "Half the size", "at 80% of its size".
    private static Optional<Change> ofSize(Clause clause) {
        boolean isSize = clause.has(Sign.SIZE)
                || clause.wordsAt(clause.index(Meaning.Factor.class)).contains("大");
        if (!isSize) return Optional.empty();
        return clause.first(Meaning.Factor.class)
                .map(Meaning.Factor::value)
                .or(() -> clause.first(Meaning.Fraction.class).map(Meaning.Fraction::value))
                .map(Change.Times::new);
    }

    /// "White text on a dark box": the colour beside the word for a box is the box's.
    private static Optional<Colour> colour(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (!(clause.at(i) instanceof Meaning.Tint tint)) continue;
            boolean isOfBox = (clause.at(i + 1) instanceof Meaning.Styling(var style) && EDGING.contains(style))
                    || clause.is(i + 1, Sign.BACKGROUND);
            if (!isOfBox) return Optional.of(tint.colour());
        }
        return Optional.empty();
    }

    private static TextWish.Passage passage(Clause said) {
        int instead = said.index(Sign.INSTEAD);
        var clause = instead > 1 ? said.part(0, instead) : said;
        var motion =
                clause.first(Meaning.Coming.class).map(Meaning.Coming::motion).or(() -> otherMotion(clause));
        if (motion.isEmpty()) return TextWish.Passage.NONE;
        boolean isOut = clause.has(Sign.LEAVE, Sign.FADE_OUT) && !clause.has(Sign.APPEAR, Sign.FADE_IN);
        boolean isBoth = (clause.has(Sign.FADE_IN) && clause.has(Sign.FADE_OUT))
                || (clause.index(Meaning.Entering.class) >= 0 && motion.equals(Optional.of(TextMotion.FADE)))
                || clause.has(Sign.FADE);
        if (isBoth) return new TextWish.Passage(motion, motion);
        return isOut ? new TextWish.Passage(Optional.empty(), motion) : new TextWish.Passage(motion, Optional.empty());
    }

    private static Optional<TextMotion> otherMotion(Clause clause) {
        boolean isSlow = clause.has(Sign.APPEAR, Sign.LEAVE) && clause.has(Sign.SLOW) && !clause.has(Sign.TOO);
        if (isSlow || clause.has(Sign.FADE_IN, Sign.FADE_OUT, Sign.FADE)) return Optional.of(TextMotion.FADE);
        var entering = clause.first(Meaning.Entering.class);
        if (entering.isPresent()) {
            return switch (entering.get().kind()) {
                case FADE, DISSOLVE -> Optional.of(TextMotion.FADE);
                case SLIDE_UP, SLIDE_DOWN, PUSH_UP, PUSH_DOWN -> Optional.of(TextMotion.SLIDE_UP);
                case SLIDE_LEFT, SLIDE_RIGHT, PUSH_LEFT, PUSH_RIGHT -> Optional.of(TextMotion.SLIDE_LEFT);
                case BLUR -> Optional.of(TextMotion.BLUR);
                default -> Optional.empty();
            };
        }
        var drifting = clause.first(Meaning.Moving.class).map(Meaning.Moving::kind);
        int from = clause.index(Sign.TOP, Sign.BOTTOM, Sign.LEFT, Sign.RIGHT);
        if (drifting.isPresent() && isFrom(clause, from))
            return Optional.of(clause.is(from, Sign.LEFT, Sign.RIGHT) ? TextMotion.SLIDE_LEFT : TextMotion.SLIDE_UP);
        if (clause.has(Sign.SLIDE))
            return Optional.of(
                    clause.has(Sign.LEFT, Sign.RIGHT, Sign.SIDE) ? TextMotion.SLIDE_LEFT : TextMotion.SLIDE_UP);
        return Optional.empty();
    }
}
