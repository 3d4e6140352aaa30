package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import diorama.intent.When;
import diorama.look.Place;
import diorama.look.Role;
import java.util.List;
import java.util.Optional;

/// Reads what is said of words on the picture.
final class TextReader {
    private TextReader() {}

    static void read(Clause clause, Reading reading) {
        if (clause.has(Sign.WORD_BY_WORD) && TextTopic.isInFilm(reading)) {
            var which = new TextScope(
                    TextTopic.role(clause), Optional.empty(), Scope.unsaid(), isPlural(clause) || clause.has(Sign.ALL));
            reading.add(Subject.WORDS, new Intent.WordByWord(which));
            clause.take(0, clause.size());
            return;
        }
        if (Numbering.read(clause, reading)
                || NumberedText.swapped(clause, reading)
                || InTurn.read(clause, reading)
                || numbered(clause, reading)) return;
        var quotes = clause.all(Meaning.Quote.class);
        if (quotes.isEmpty() && !TextTopic.isIn(clause, reading)) return;
        if (isErased(clause, quotes)) erase(clause, reading, quotes);
        else if (isChanged(clause, reading, quotes)) change(clause, reading, quotes);
        else write(clause, reading, quotes);
    }

    /// "Move the second caption to the fourth photo": one that is there, named by its number.
    private static boolean numbered(Clause clause, Reading reading) {
        var found = TextTopic.isInFilm(reading) ? NumberedText.in(clause) : Optional.<NumberedText.Found>empty();
        if (found.isEmpty()) return false;
        var rest = found.get().rest();
        var quotes = rest.all(Meaning.Quote.class);
        if (!quotes.isEmpty() && rest.has(Sign.ADD, Sign.WRITE, Sign.PUT, Sign.NEW)) return false;
        var which = TextScope.nth(TextTopic.role(rest), found.get().number());
        var words = quotes.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(quotes.getLast().words());
        var when = TextTimes.of(rest, reading);
        var look = TextLooks.of(rest);
        boolean isGone = isErased(rest, quotes);
        if (!isGone && words.isEmpty() && !look.isSaid() && !when.isSaid()) return false;
        reading.add(Subject.WORDS, isGone ? new Intent.Erase(which) : new Intent.Rewrite(which, words, look, when));
        clause.take(0, clause.size());
        return true;
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
        if (quotes.size() == 1
                && Reworded.shortened(clause, reading, quotes.getFirst().words())) return;
        var role = words.isPresent() ? Optional.<Role>empty() : TextTopic.role(clause);
        boolean isAll = words.isEmpty()
                && (clause.has(Sign.ALL, Sign.EACH, Sign.NO, Sign.WITHOUT)
                        || isPlural(clause)
                        || (role.isEmpty() && clause.has(Sign.TEXT) && !clause.has(Sign.IT)));
        var named = picturesMeant(clause, reading);
        boolean isOfOne = named instanceof Scope.Nth || named instanceof Scope.Named;
        var over = isAll && role.isEmpty() && !isOfOne ? Scope.unsaid() : named;
        if (over instanceof Scope.All) over = Scope.unsaid();
        reading.add(Subject.WORDS, new Intent.Erase(new TextScope(role, words, over, isAll).in(colour(clause))));
        clause.take(0, clause.size());
    }

    /// "The red text", 红色的字.
    private static Optional<diorama.look.Colour> colour(Clause clause) {
        int i = clause.index(Meaning.Tint.class);
        int noun = clause.is(i + 1, Sign.OF) ? i + 2 : i + 1;
        return i >= 0 && clause.is(noun, TextTopic.NOUNS)
                ? Optional.of(((Meaning.Tint) clause.at(i)).colour())
                : Optional.empty();
    }

    private static boolean isPlural(Clause clause) {
        int i = clause.index(TextTopic.NOUNS);
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
        boolean isThere = TextTopic.isInFilm(reading);
        boolean isNew = clause.has(Sign.ADD, Sign.PUT, Sign.WRITE) || (reading.isMaking() && clause.has(Sign.WITH));
        if (quotes.isEmpty() && isThere && clause.has(Sign.INSTEAD) && clause.has(Sign.PUT)) return true;
        if (quotes.isEmpty())
            return !(isNew && clause.has(TextTopic.NOUNS) && !hasLook(clause)) || (isThere && hasLook(clause));
        if (!reading.isMaking() && isOfOldWords(clause, quotes)) return true;
        if (!isThere) return false;
        boolean isOther = clause.has(Sign.CHANGE, Sign.REPLACE)
                && (clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.SUBTITLE, Sign.IT)
                        || quotes.size() > 1);
        boolean isMended = clause.has(Sign.MISTAKE) || reading.isMistaken();
        boolean isExchanged = quotes.size() == 2
                && clause.has(Sign.INSTEAD, Sign.SAYS, Sign.TO, Sign.CHANGE, Sign.REPLACE, Sign.MAKE)
                && quotes.stream().filter(q -> isOnFilm(reading, q.words())).count() == 1;
        boolean isKnown =
                quotes.size() == 1 && isOnFilm(reading, quotes.getFirst().words());
        boolean shouldSay = clause.has(TextTopic.NOUNS)
                && clause.has(Sign.SAYS)
                && (clause.has(Sign.INSTEAD)
                        || clause.wordsAt(clause.index(Sign.SAYS)).startsWith("should"));
        boolean isOnlyOne = quotes.size() == 1
                && TextTopic.role(clause)
                        .filter(r -> r == Role.TITLE || r == Role.WATERMARK || r == Role.CREDIT)
                        .isPresent()
                && hasRole(reading, TextTopic.role(clause).get())
                && !clause.has(Sign.PUT, Sign.WRITE, Sign.NEW, Sign.MAKE, Sign.USE)
                && !TextTimes.of(clause, reading).isSaid();
        return ((isOther || isExchanged || shouldSay || isOnlyOne || isMended) && !clause.has(Sign.ADD))
                || (isKnown && !clause.has(Sign.ADD, Sign.WRITE));
    }

    /// "Change '50% off' to '60% off'", "make 'Us' blue" speak of words that stand there, or ought to.
    private static boolean isOfOldWords(Clause clause, List<Meaning.Quote> quotes) {
        if (clause.has(Sign.ADD, Sign.WRITE, Sign.PUT, Sign.SHOW, Sign.SAYS, Sign.WITH, Sign.NEW)) return false;
        boolean isExchange = quotes.size() == 2
                && clause.has(Sign.CHANGE, Sign.REPLACE)
                && clause.index(Sign.CHANGE, Sign.REPLACE) < clause.index(Meaning.Quote.class);
        boolean isLook = quotes.size() == 1
                && clause.has(Sign.MAKE, Sign.CHANGE)
                && !clause.has(TextTopic.NOUNS)
                && hasLook(clause)
                && clause.index(Meaning.Quote.class) > clause.index(Sign.MAKE, Sign.CHANGE)
                && !Pictures.scope(clause).isSaid();
        return isExchange || isLook;
    }

    private static boolean isOnFilm(Reading reading, String words) {
        return reading.film()
                .draft()
                .segments()
                .anyMatch(s -> s instanceof diorama.draft.Text t
                        && t.lettering().words().equalsIgnoreCase(words));
    }

    /// There is one title: other words for it are a change.
    private static boolean hasRole(Reading reading, Role role) {
        return reading.film()
                .draft()
                .segments()
                .anyMatch(s -> s instanceof diorama.draft.Text t
                        && t.lettering().role().equals(role.names().wire()));
    }

    private static boolean hasLook(Clause clause) {
        return clause.has(Meaning.Tint.class)
                || clause.has(Meaning.Styling.class)
                || clause.has(Meaning.Coming.class)
                || clause.has(Meaning.Facing.class)
                || clause.has(Meaning.Standing.class)
                || TextLooks.place(clause).isPresent()
                || (clause.has(Sign.SIZE) && clause.has(Meaning.Amount.class))
                || clause.has(
                        Sign.BIG,
                        Sign.SMALL,
                        Sign.TOP,
                        Sign.BOTTOM,
                        Sign.CENTRE,
                        Sign.LEFT,
                        Sign.RIGHT,
                        Sign.HIGHER,
                        Sign.LOWER);
    }

    private static void change(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        var words = quotes.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(quotes.getLast().words());
        boolean namesOld = quotes.size() > 1
                || (quotes.size() == 1
                        && (isOnFilm(reading, quotes.getFirst().words()) || isOfOldWords(clause, quotes)));
        var old = namesOld ? Optional.of(quotes.getFirst().words()) : Optional.<String>empty();
        if (namesOld && quotes.size() == 1) words = Optional.empty();
        boolean isTurned = quotes.size() == 2
                && isOnFilm(reading, quotes.getLast().words())
                && !isOnFilm(reading, quotes.getFirst().words());
        if (isTurned) {
            old = Optional.of(quotes.getLast().words());
            words = Optional.of(quotes.getFirst().words());
        }
        var role = old.isPresent() ? Optional.<Role>empty() : TextTopic.role(clause);
        var when = TextTimes.of(clause, reading);
        var look = TextLooks.of(clause);
        boolean isAll = clause.has(Sign.ALL, Sign.EACH, Sign.BOTH) || isPlural(clause);
        boolean isLeaving =
                clause.has(Sign.FADE_OUT, Sign.LEAVE) && when.anchor().equals(Optional.of(When.Anchor.END));
        if (isLeaving && look.passage().out().isPresent()) when = When.UNSAID;
        var which = new TextScope(role, old, Scope.unsaid(), isAll);
        if (isCaptionOf(clause, when)) {
            which = new TextScope(role, old, when.over(), isAll);
            when = when.over(Scope.unsaid());
        }
        boolean isMovedOver = clause.has(Sign.MOVE, Sign.PUT, Sign.TO)
                && when.over() instanceof Scope.Several several
                && several.scopes().size() == 2
                && !clause.has(Sign.AND, Sign.LISTING);
        if (isMovedOver) {
            var pictures = ((Scope.Several) when.over()).scopes();
            which = new TextScope(role, old, pictures.getFirst(), false);
            when = when.over(pictures.getLast());
        }
        if (words.isEmpty() && !look.isSaid() && !when.isSaid()) {
            boolean isFaint = clause.has(TextTopic.NOUNS)
                    && clause.has(Sign.GENTLE, Sign.PALE, Sign.OPACITY, Sign.BRIGHT, Sign.DARK);
            if (isFaint) reading.unread(clause, clause.words());
            if (isFaint) clause.take(0, clause.size());
            return;
        }
        reading.add(Subject.WORDS, new Intent.Rewrite(which, words, look, when));
        clause.take(0, clause.size());
    }

    /// "The caption on photo 3" names the caption by its picture; "move the title onto photo 3" says where it shall go.
    private static boolean isCaptionOf(Clause clause, When when) {
        return when.over().isSaid() && !clause.has(Sign.MOVE, Sign.PUT) && clause.has(Sign.CAPTION, Sign.TEXT);
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    private static void write(Clause clause, Reading reading, List<Meaning.Quote> quotes) {
        var said = endingSaid(TextTimes.of(clause, reading), reading);
        var role = TextTopic.role(clause)
                .orElseGet(() -> isSigned(quotes, said, TextLooks.place(clause))
                        ? Role.WATERMARK
                        : usualRole(clause, said, TextLooks.place(clause)));
        boolean isOnLast = role == Role.CAPTION && !said.isSaid() && reading.hasSpoken();
        var when = isOnLast ? said.over(reading.lastSpoken()) : said;
        String words = quotes.stream().map(Meaning.Quote::words).findFirst().orElse("");
        reading.add(Subject.WORDS, new Intent.Write(role, words, TextLooks.of(clause), when));
        clause.take(0, clause.size());
    }

    /// "@mika.daily" in a corner, for which nobody says when.
    private static boolean isSigned(List<Meaning.Quote> quotes, When when, Optional<Place> place) {
        boolean isCorner = place.filter(p -> p.across() != 0 && p.down() != 0).isPresent();
        boolean isSign = quotes.size() == 1
                && (quotes.getFirst().words().startsWith("@")
                        || quotes.getFirst().words().startsWith("©"));
        return isSign && isCorner && !when.isSaid();
    }

    /// 结尾黑场，写“谢谢观看”: behind a wish for the end of the film, words are for the end too.
    private static When endingSaid(When said, Reading reading) {
        boolean isBehindEnd = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Ends(var atStart, var atEnd, var _)
                && atEnd
                && !atStart;
        return isBehindEnd && !said.isSaid() ? said.at(When.Anchor.END) : said;
    }

    /// Words for which nobody said what they are: in a corner a watermark, at the end a credit, on a picture a caption.
    private static Role usualRole(Clause clause, When when, Optional<Place> place) {
        boolean isWhole = when.anchor().equals(Optional.of(When.Anchor.WHOLE));
        boolean isCorner = place.filter(p -> p.across() != 0 && p.down() != 0).isPresent();
        if (isCorner && (isWhole || (clause.has(Sign.CORNER, Sign.SMALL) && !when.isSaid()))) return Role.WATERMARK;
        if (when.over().isSaid() && !(when.over() instanceof Scope.All)) return Role.CAPTION;
        if (clause.has(Sign.EACH)) return Role.CAPTION;
        if (when.anchor().equals(Optional.of(When.Anchor.END))) return Role.CREDIT;
        return Role.TITLE;
    }
}
