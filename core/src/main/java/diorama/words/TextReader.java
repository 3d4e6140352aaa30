package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import diorama.intent.TextWish;
import diorama.intent.When;
import diorama.look.Colour;
import diorama.look.Place;
import diorama.look.Role;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what is said of words on the picture.
final class TextReader {
    private static final Sign[] NOUNS = {Sign.TITLE, Sign.SUBTITLE, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.TEXT
    };
    private static final Sign[] BIGGER = {Sign.BIG, Sign.TURN_UP, Sign.STRONG, Sign.HIGHER};
    private static final Sign[] SMALLER = {Sign.SMALL, Sign.TURN_DOWN, Sign.SHORTEN};

    private TextReader() {}

    static void read(Clause clause, Reading reading) {
        var quotes = clause.all(Meaning.Quote.class);
        if (quotes.isEmpty() && !concernsText(clause, reading)) return;
        if (isErased(clause, quotes)) erase(clause, reading, quotes);
        else if (isChanged(clause, reading, quotes)) change(clause, reading, quotes);
        else write(clause, reading, quotes);
    }

    private static boolean concernsText(Clause clause, Reading reading) {
        if (clause.has(Sign.SPEECH) && clause.has(Sign.DUCK)) return false;
        if (isEdgeOfFilm(clause)) return false;
        if (clause.has(NOUNS)
                || clause.has(Meaning.Styling.class)
                || clause.has(Meaning.Facing.class)
                || clause.has(Meaning.Coming.class)
                || clause.has(Sign.FONT)) return true;
        boolean isAbout = reading.topic() == Subject.WORDS
                && hasText(reading)
                && !clause.has(
                        Sign.PHOTO,
                        Sign.CLIP,
                        Sign.FILM,
                        Sign.MUSIC,
                        Sign.TRANSITION,
                        Sign.FORMAT,
                        Sign.ORDER,
                        Sign.FRAME)
                && !clause.has(Meaning.Nth.class)
                && !clause.has(Meaning.Entering.class)
                && !clause.has(Meaning.Moving.class)
                && !clause.has(Meaning.Shape.class);
        boolean isAttribute = clause.has(Meaning.Tint.class)
                || clause.has(
                        Sign.BIG,
                        Sign.SMALL,
                        Sign.SIZE,
                        Sign.FONT,
                        Sign.APPEAR,
                        Sign.LEAVE,
                        Sign.TOP,
                        Sign.BOTTOM,
                        Sign.CENTRE,
                        Sign.CORNER,
                        Sign.HIGHER,
                        Sign.LOWER)
                || (clause.has(Sign.IT)
                        && clause.has(Sign.LEFT, Sign.RIGHT, Sign.MOVE, Sign.REMOVE, Sign.FADE_IN, Sign.FADE_OUT));
        return isAbout && isAttribute;
    }

    /// 片头淡入 and 片尾淡出 speak of the film's ends, not of words there.
    private static boolean isEdgeOfFilm(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.CREDIT, Sign.TITLE));
        return clause.has(Sign.FADE_IN, Sign.FADE_OUT) && (word.equals("片尾") || word.equals("片头"));
    }

    private static boolean hasText(Reading reading) {
        return reading.film().draft().segments().anyMatch(diorama.draft.Text.class::isInstance)
                || reading.intents().stream().anyMatch(i -> i instanceof Intent.Write);
    }

    private static Optional<Role> role(Clause clause) {
        if (clause.has(Sign.WATERMARK)) return Optional.of(Role.WATERMARK);
        if (clause.has(Sign.CREDIT)) return Optional.of(Role.CREDIT);
        if (clause.has(Sign.SUBTITLE)) return Optional.of(Role.SUBTITLE);
        if (clause.has(Sign.CAPTION)) return Optional.of(Role.CAPTION);
        return clause.has(Sign.TITLE) ? Optional.of(Role.TITLE) : Optional.empty();
    }

    // --- taking away -------------------------------------------------------------------------------------------------

    private static boolean isErased(Clause clause, List<Meaning.Quote> quotes) {
        boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT);
        boolean isStyle = clause.has(Meaning.Styling.class) || clause.has(Meaning.Coming.class);
        return isOff
                && !isStyle
                && !clause.has(Sign.REPLACE)
                && (quotes.isEmpty() || !clause.has(Sign.ADD, Sign.WRITE, Sign.SAYS, Sign.CHANGE))
                && !keepsOn(clause);
    }

    private static boolean keepsOn(Clause clause) {
        return clause.has(Sign.HOLD) && clause.has(Meaning.Moment.class);
    }

    private static void erase(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        var words = quotes.stream().findFirst().map(Meaning.Quote::words);
        var role = words.isPresent() ? Optional.<Role>empty() : role(clause);
        boolean isAll = words.isEmpty()
                && (clause.has(Sign.ALL, Sign.EACH, Sign.NO, Sign.WITHOUT)
                        || isPlural(clause)
                        || (role.isEmpty() && clause.has(Sign.TEXT) && !clause.has(Sign.IT)));
        var over = isAll && role.isEmpty() ? Scope.unsaid() : picturesMeant(clause, reading);
        if (over instanceof Scope.All) over = Scope.unsaid();
        reading.add(Subject.WORDS, new Intent.Erase(new TextScope(role, words, over, isAll)));
        clause.take(0, clause.size());
    }

    private static boolean isPlural(Clause clause) {
        int i = clause.index(NOUNS);
        return i >= 0
                && (clause.wordsAt(i).equals("titles")
                        || clause.wordsAt(i).equals("captions")
                        || clause.wordsAt(i).equals("subtitles")
                        || clause.wordsAt(i).equals("texts"));
    }

    private static Scope picturesMeant(Clause clause, Reading reading) {
        var scope = reading.pictures(clause);
        return scope instanceof Scope.It ? Scope.unsaid() : scope;
    }

    // --- changing ----------------------------------------------------------------------------------------------------

    private static boolean isChanged(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        boolean isThere = hasText(reading);
        if (quotes.isEmpty())
            return !(clause.has(Sign.ADD, Sign.PUT, Sign.WRITE) && clause.has(NOUNS) && !hasLook(clause))
                    || (isThere && hasLook(clause));
        if (!isThere) return false;
        boolean isOther = clause.has(Sign.CHANGE, Sign.REPLACE)
                && (clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.SUBTITLE, Sign.IT)
                        || quotes.size() > 1);
        boolean isKnown =
                quotes.size() == 1 && isOnFilm(reading, quotes.getFirst().words());
        boolean shouldSay = clause.has(NOUNS)
                && clause.has(Sign.SAYS)
                && (clause.has(Sign.INSTEAD)
                        || clause.wordsAt(clause.index(Sign.SAYS)).startsWith("should"));
        return ((isOther || shouldSay) && !clause.has(Sign.ADD)) || (isKnown && !clause.has(Sign.ADD, Sign.WRITE));
    }

    private static boolean isOnFilm(Reading reading, String words) {
        return reading.film()
                .draft()
                .segments()
                .anyMatch(s -> s instanceof diorama.draft.Text t
                        && t.lettering().words().equalsIgnoreCase(words));
    }

    private static boolean hasLook(Clause clause) {
        return clause.has(Meaning.Tint.class)
                || clause.has(Meaning.Styling.class)
                || clause.has(Meaning.Coming.class)
                || clause.has(Meaning.Facing.class)
                || clause.has(Sign.BIG, Sign.SMALL, Sign.TOP, Sign.BOTTOM, Sign.CENTRE, Sign.LEFT, Sign.RIGHT);
    }

    private static void change(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        var words = quotes.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(quotes.getLast().words());
        boolean namesOld = quotes.size() > 1
                || (quotes.size() == 1 && isOnFilm(reading, quotes.getFirst().words()));
        var old = namesOld ? Optional.of(quotes.getFirst().words()) : Optional.<String>empty();
        if (namesOld && quotes.size() == 1) words = Optional.empty();
        var role = old.isPresent() ? Optional.<Role>empty() : role(clause);
        var when = when(clause, reading);
        var look = look(clause);
        boolean isAll = clause.has(Sign.ALL, Sign.EACH) || isPlural(clause);
        var which = new TextScope(role, old, Scope.unsaid(), isAll);
        if (isCaptionOf(clause, when)) {
            which = new TextScope(role, old, when.over(), isAll);
            when = when.over(Scope.unsaid());
        }
        if (words.isEmpty() && !look.isSaid() && !when.isSaid()) return;
        reading.add(Subject.WORDS, new Intent.Rewrite(which, words, look, when));
        clause.take(0, clause.size());
    }

    /// "The caption on photo 3" names the caption by its picture; "move the title onto photo 3" says where it shall go.
    private static boolean isCaptionOf(Clause clause, When when) {
        return when.over().isSaid() && !clause.has(Sign.MOVE, Sign.PUT) && clause.has(Sign.CAPTION, Sign.TEXT);
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    private static void write(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        var said = when(clause, reading);
        var role = role(clause).orElseGet(() -> usualRole(clause, said, place(clause)));
        boolean isOnLast = role == Role.CAPTION && !said.isSaid() && reading.hasSpoken();
        var when = isOnLast ? said.over(reading.lastSpoken()) : said;
        String words = quotes.stream().map(Meaning.Quote::words).findFirst().orElse("");
        reading.add(Subject.WORDS, new Intent.Write(role, words, look(clause), when));
        clause.take(0, clause.size());
    }

    /// Words for which nobody said what they are: in a corner a watermark, at the end a credit, on a picture a caption.
    private static Role usualRole(Clause clause, When when, Optional<Place> place) {
        boolean isWhole = when.anchor().equals(Optional.of(When.Anchor.WHOLE));
        boolean isCorner = place.filter(p -> p.across() != 0 && p.down() != 0).isPresent();
        if (isCorner && (isWhole || (clause.has(Sign.CORNER) && !when.isSaid()))) return Role.WATERMARK;
        if (when.over().isSaid() && !(when.over() instanceof Scope.All)) return Role.CAPTION;
        if (when.anchor().equals(Optional.of(When.Anchor.END))) return Role.CREDIT;
        return Role.TITLE;
    }

    // --- where, when, how --------------------------------------------------------------------------------------------

    static Optional<Place> place(Clause clause) {
        var standing = clause.first(Meaning.Standing.class).map(Meaning.Standing::place);
        if (standing.isPresent()) return standing;
        boolean isScene = clause.has(Sign.START, Sign.END)
                && !clause.has(Sign.TOP, Sign.BOTTOM, Sign.LEFT, Sign.RIGHT, Sign.CENTRE, Sign.CORNER);
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

    private static When when(Clause clause, Reading reading) {
        var when = When.UNSAID;
        if (clause.has(Sign.ENTIRE)
                || (clause.has(Sign.ALL) && clause.has(Sign.FILM))
                || (clause.index(Sign.FILM) >= 0 && isThrough(clause))
                || clause.has(Sign.ALONG)) when = when.at(When.Anchor.WHOLE);
        else if (clause.has(Sign.START, Sign.BEGINS) && !clause.has(Sign.UNTIL)) when = when.at(When.Anchor.START);
        else if (clause.has(Sign.END, Sign.ENDS) || (clause.has(Sign.CREDIT) && clause.has(Sign.ADD)))
            when = when.at(When.Anchor.END);
        var scope = reading.pictures(clause);
        boolean isWholeFilm = scope instanceof Scope.All && when.anchor().isEmpty();
        if (isWholeFilm && !clause.has(Sign.TEXT, Sign.TITLE, Sign.CAPTION)) when = when.at(When.Anchor.WHOLE);
        else if (scope.isSaid() && !(scope instanceof Scope.It) && !(scope instanceof Scope.All))
            when = isLastMoment(clause, scope) ? when.at(When.Anchor.END) : when.over(scope);
        return moments(clause, when);
    }

    /// 最后加一句: "last" without a picture is the end of the film.
    private static boolean isLastMoment(Clause clause, Scope scope) {
        int i = clause.index(Meaning.Nth.class);
        return scope.equals(new Scope.Nth(-1))
                && i >= 0
                && clause.wordsAt(i).equals("最后")
                && !clause.is(i + 1, Sign.PHOTO, Sign.COUNTER, Sign.CLIP, Sign.OF);
    }

    private static boolean isThrough(Clause clause) {
        int i = clause.index(Sign.FILM);
        String words = clause.wordsAt(i);
        return words.startsWith("whole")
                || words.startsWith("entire")
                || words.startsWith("整")
                || words.startsWith("全")
                || clause.is(i - 1, Sign.ENTIRE)
                || clause.is(i - 1, Sign.ALL);
    }

    private static When moments(Clause clause, When before) {
        var when = before;
        boolean leaves = false;
        for (int i = 0; i < clause.size(); i++) {
            if (clause.is(i, Sign.LEAVE)) leaves = true;
            boolean isUntil = clause.is(i - 1, Sign.UNTIL, Sign.TO) || leaves || endsAt(clause, i);
            if (clause.at(i) instanceof Meaning.Moment moment)
                when = isUntil ? when.until(moment.ms()) : when.from(moment.ms());
            else if (clause.at(i) instanceof Meaning.Length length) {
                if (clause.is(i - 1, Sign.UNTIL)) when = when.until(length.ms());
                else if (clause.is(i - 1, Sign.AT, Sign.FROM, Sign.AFTER)
                        && clause.has(Sign.APPEAR, Sign.BEGINS, Sign.START, Sign.LEAVE))
                    when = leaves ? when.until(length.ms()) : when.from(length.ms());
                else when = when.lasting(change(clause, i, length.ms()));
            }
        }
        boolean isStretched = when.length().isEmpty()
                && when.untilMs().isEmpty()
                && clause.has(Sign.LONG, Sign.LENGTHEN, Sign.SHORT, Sign.SHORTEN);
        return isStretched ? Degrees.length(clause).map(when::lasting).orElse(when) : when;
    }

    /// 停到第5秒: the verb says until.
    private static boolean endsAt(Clause clause, int i) {
        return clause.wordsAt(i - 1).endsWith("到") && clause.is(i - 1, Sign.HOLD, Sign.LENGTHEN, Sign.SHORTEN);
    }

    private static Change change(Clause clause, int i, long ms) {
        boolean isMore = (clause.is(i + 1, Sign.LONG) && clause.wordsAt(i + 1).endsWith("er"))
                || clause.is(i - 1, Sign.MORE)
                || clause.is(i + 1, Sign.MORE);
        boolean isLess = clause.is(i + 1, Sign.SHORT) && clause.wordsAt(i + 1).endsWith("er");
        return isMore ? new Change.By(ms) : isLess ? new Change.By(-ms) : new Change.To(ms);
    }

    private static TextWish look(Clause clause) {
        var styles = new ArrayList<TextStyle>();
        clause.all(Meaning.Styling.class).forEach(s -> styles.add(s.style()));
        boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT) && !styles.isEmpty();
        var size = Degrees.isUp(clause, BIGGER, SMALLER);
        var change = size.isPresent()
                ? Optional.of((Change) new Change.Times(sized(clause, size.get())))
                : Optional.<Change>empty();
        var face = new TextWish.Face(
                change,
                colour(clause),
                clause.first(Meaning.Facing.class).map(Meaning.Facing::face),
                isOff ? List.of() : List.copyOf(styles));
        return new TextWish(place(clause), face, isOff ? List.copyOf(styles) : List.of(), passage(clause));
    }

    private static double sized(Clause clause, boolean isUp) {
        double factor =
                clause.first(Meaning.Factor.class).map(Meaning.Factor::value).orElse(Degrees.size(clause));
        return isUp ? factor : 1 / factor;
    }

    /// "White text on a dark box": the colour beside the word for a box is the box's.
    private static Optional<Colour> colour(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (!(clause.at(i) instanceof Meaning.Tint tint)) continue;
            boolean isOfBox = clause.at(i + 1) instanceof Meaning.Styling || clause.is(i + 1, Sign.BACKGROUND);
            if (!isOfBox) return Optional.of(tint.colour());
        }
        return Optional.empty();
    }

    private static TextWish.Passage passage(Clause clause) {
        var motion =
                clause.first(Meaning.Coming.class).map(Meaning.Coming::motion).or(() -> otherMotion(clause));
        if (motion.isEmpty()) return TextWish.Passage.NONE;
        boolean isOut = clause.has(Sign.LEAVE, Sign.FADE_OUT) && !clause.has(Sign.APPEAR, Sign.FADE_IN);
        boolean isBoth = (clause.has(Sign.FADE_IN) && clause.has(Sign.FADE_OUT))
                || clause.index(Meaning.Entering.class) >= 0
                || clause.has(Sign.FADE);
        if (isBoth) return new TextWish.Passage(motion, motion);
        return isOut ? new TextWish.Passage(Optional.empty(), motion) : new TextWish.Passage(motion, Optional.empty());
    }

    private static Optional<TextMotion> otherMotion(Clause clause) {
        if (clause.has(Sign.FADE_IN, Sign.FADE_OUT, Sign.FADE)) return Optional.of(TextMotion.FADE);
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
        if (clause.has(Sign.SLIDE))
            return Optional.of(
                    clause.has(Sign.LEFT, Sign.RIGHT, Sign.SIDE) ? TextMotion.SLIDE_LEFT : TextMotion.SLIDE_UP);
        return Optional.empty();
    }
}
