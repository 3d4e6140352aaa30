package diorama.words;

import diorama.look.Filter;
import diorama.look.Platform;
import diorama.look.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides by its neighbours which sense of a word is meant: "last" is a place in a row but a verb in "should
/// last 5 seconds"; "out" behind a picture takes it away; 一张3秒 is three seconds each. Longer than most files,
/// since it is one list: the order in which senses are tried decides.
final class Senses {
    /// So far from a word its neighbours are looked at.
    static final int FURTHEST = 40;
    private static final Set<Sign> REMOVABLE = Set.of(
            Sign.TITLE,
            Sign.SUBTITLE,
            Sign.CAPTION,
            Sign.CREDIT,
            Sign.WATERMARK,
            Sign.TEXT,
            Sign.MUSIC,
            Sign.FILTER,
            Sign.TRANSITION,
            Sign.MOTION,
            Sign.ZOOM,
            Sign.BARS);
    static final Set<String> MODALS = Set.of("should", "will", "must", "shall", "would", "can", "could", "to");

    private final List<Term> terms;
    private final String text;
    private final Steps steps;
    private final Counting counting = new Counting(this);
    private final Shorthand shorthand = new Shorthand(this);
    private final MoodWords moods = new MoodWords(this);
    private final TradeWords trade = new TradeWords(this);
    private final Complaints complaints = new Complaints(this);
    private final Negations negations = new Negations(this);
    private final LetterEdges edges = new LetterEdges(this);
    private final StoryWords story = new StoryWords(this);
    private final PlaceWords places = new PlaceWords(this);
    private final RowWords row = new RowWords(this);
    private final Going going = new Going(this);
    private final Softeners softeners = new Softeners(this);
    private final LookWords looks = new LookWords(this);

    private Senses(List<Term> terms, String text, Steps steps) {
        this.steps = steps;
        this.terms = new ArrayList<>(terms);
        this.text = text;
    }

    static List<Term> settled(List<Term> terms, String text, Steps steps) {
        var senses = new Senses(terms, text, steps);
        for (int i = 0; i < senses.terms.size(); i++) senses.settle(i);
        return List.copyOf(senses.terms);
    }

    private void settle(int i) {
        if (story.settles(i) || row.settles(i)) return;
        looks.meant(i).ifPresent(look -> becomes(i, look));
        if (complaints.isExposure(i))
            terms.add(i, new Term(Sign.TOO, terms.get(i).start(), terms.get(i).start()));
        if (trade.isCut(i)) becomes(i, Sign.FILM);
        else if (isFirstOfAll(i)) becomes(i, Sign.THEN);
        else if (isDroppedIn(i) || trade.isTossedIn(i)) becomes(i, Sign.ADD);
        else if (isVerbLast(i) || isTakingTime(i)) becomes(i, Sign.HOLD);
        else if (complaints.isSomewhatTooMuch(i) || complaints.isStated(i) || complaints.isTwo(i)) becomes(i, Sign.TOO);
        else if (complaints.isShortlyStated(i))
            terms.add(i, new Term(Sign.TOO, terms.get(i).start(), terms.get(i).start()));
        else if (is(i, Sign.CHANGE)
                && word(i).equals("format")
                && is(i - 1, Sign.FILLER, Sign.WHAT, Sign.THIS, Sign.WHICH)) becomes(i, Sign.FORMAT);
        else if (edges.isOutline(i)) becomes(i, LetterEdges.outline());
        else if (edges.isPlate(i)) becomes(i, LetterEdges.plate());
        else if (counting.isWholeLot(i)) becomes(i, Sign.ALL);
        else if (counting.isList(i)) counting.numberList(i);
        else if (counting.isNumberedRun(i) || counting.isBareRun(i))
            becomes(i, new Meaning.Nth((int) ((Meaning.Figure) at(i)).value()));
        else if (trade.isStepsAgo(i)) join(i, Sign.UNDO);
        else if (trade.isATadMore(i)) becomes(i, Sign.A_BIT);
        else if (complaints.isMissed(i)) becomes(i, Sign.ADD);
        else if (counting.isPacedEnd(i)) becomes(i, new Meaning.Nth(is(i, Sign.START) ? 1 : -1));
        else if (counting.isWhatIsLeft(i)) becomes(i, Sign.REST);
        else if (counting.isOpening(i)) becomes(i, new Meaning.Nth(is(i, Sign.START) ? 1 : -1));
        else if (going.isGone(i) || negations.isNotUsed(i) || trade.isOfBackgroundMusic(i)) becomes(i, Sign.REMOVE);
        else if (trade.isShort(i)) becomes(i, new Meaning.Showing(Platform.SHORTS));
        else if (trade.isPulledTo(i)) becomes(i, Sign.MOVE);
        else if (trade.isRunAt(i)) becomes(i, Sign.PLAY);
        else if (trade.isOrderTakenBack(i)) becomes(i, Sign.UNDO);
        else if (negations.isNotEnough(i) || isRelative(i) || negations.isAskedNicely(i) || complaints.isEnding(i))
            becomes(i, Sign.FILLER);
        else if (softeners.isLastSeen(i)) becomes(i, new Meaning.Nth(-1));
        else if (softeners.isShownWhole(i)) becomes(i, Sign.WHOLE);
        else if (softeners.isJust(i)
                || trade.isOfTravel(i)
                || places.isRightAt(i)
                || trade.isDuplicate(i)
                || trade.isUnsharp(i)
                || trade.isOfShapes(i)
                || softeners.isOfThatKind(i)) becomes(i, Sign.FILLER);
        else if (negations.isUnnoticed(i)) {
            becomes(i, Sign.TOO);
            becomes(i + 1, Sign.GENTLE);
        } else if (negations.isBarely(i)) join(i, Sign.GENTLE);
        else if (isTakenBack(i)) becomes(i, Sign.REMOVE);
        else if (counting.isOneEach(i)) {
            becomes(i, Sign.EACH);
            terms.remove(i + 1);
        } else if (counting.isCounted(i)) counting.numbered(i);
        else if (counting.isOfFeast(i) || moods.isFeeling(i) || moods.isEvenMore(i)) becomes(i, Sign.FILLER);
        else if (moods.isLiveliness(i)) becomes(i, Sign.MOTION);
        else if (moods.isRacket(i)) becomes(i, Sign.MUSIC);
        else if (moods.isNoisy(i)) becomes(i, Sign.LOUD);
        else if (moods.isSoftEdge(i)) moods.settleSoftEdge(i);
        else if (moods.isHardEdge(i)) moods.settleHardEdge(i);
        else if (edges.isLower(i)) becomes(i, Sign.LOWER);
        else if (edges.isInTheWay(i)) edges.settleInTheWay(i);
        else if (places.isTurnedAside(i)) becomes(i, Sign.ROTATE);
        else if (moods.isRepeated(i)) becomes(i, Sign.LOOP);
        else if (places.isPlaced(i) || places.isToEdge(i)) becomes(i, Sign.MOVE);
        else if (shorthand.isBareSeconds(i)
                || shorthand.isGoalOfSeconds(i)
                || shorthand.isMostSeconds(i)
                || shorthand.isKeptSeconds(i)
                || shorthand.isRestSeconds(i))
            becomes(i, new Meaning.Length(Math.round(((Meaning.Figure) at(i)).value() * 1000)));
        else if (shorthand.isPlayedUntil(i)) becomes(i, new Meaning.Moment(((Meaning.Length) at(i)).ms()));
        else if (shorthand.isGoneAt(i)) becomes(i, Sign.LEAVE);
        else if (shorthand.isHeldUntil(i)) becomes(i, Sign.APPEAR);
        else if (shorthand.isNthSecond(i)) join(i, new Meaning.Moment(((Meaning.Nth) at(i)).number() * 1000L));
        else if (shorthand.isShownAgain(i)) becomes(i, Sign.DUPLICATE);
        else if (shorthand.isEveryPicture(i)) becomes(i, Sign.EACH);
        else if (shorthand.isClosingStretch(i)) becomes(i, Sign.END);
        else if (moods.isSongOfKind(i) || moods.isMusicalBeats(i)) becomes(i, Sign.MUSIC);
        else if (shorthand.isFadeSeconds(i))
            becomes(i, new Meaning.Length(Math.round(((Meaning.Figure) at(i)).value() * 1000)));
        else if (trade.isClip(i)) becomes(i, Sign.CLIP);
        else if (trade.isTakenAlong(i)) becomes(i, Sign.USE);
        else if (trade.isStill(i) || trade.isSlide(i) || trade.isFrame(i)) becomes(i, Sign.PHOTO);
        else if (shorthand.isPoppedOn(i)) becomes(i, Sign.PUT);
        else if (shorthand.isCompared(i)) becomes(i, Sign.FILLER);
        else if (shorthand.isForExample(i)) {
            becomes(i, Sign.FILLER);
            if (isMark(i - 1)) becomes(i - 1, Sign.FILLER);
        } else if (trade.isPushed(i)) becomes(i, Sign.TURN_UP);
        else if (trade.isHeldBack(i)) becomes(i, Sign.TURN_DOWN);
        else if (trade.isCopy(i) || trade.isOwnName(i)) becomes(i, Sign.TEXT);
        else if (negations.isSparedWords(i)) becomes(i, Sign.EXCEPT);
        else if (trade.isWritten(i)) join(i, Sign.TEXT);
        else if (trade.isCutAcross(i)) becomes(i, new Meaning.Entering(Transition.CUT));
        else if (trade.isBlurred(i)) becomes(i, new Meaning.Grading(Filter.BLUR));
        else if (trade.isCoolGrade(i)) becomes(i, new Meaning.Grading(Filter.COOL));
        else if (places.isBetweenPair(i)) becomes(i, Sign.BETWEEN);
        else if (places.isPulledAlong(i)) becomes(i, Sign.MOVE);
        else if (places.isAllBetween(i)) becomes(i, Sign.REST);
        else if (places.isEndOfFilm(i)) becomes(i, word(i).equals("片尾") ? Sign.END : Sign.START);
        else if (looks.isPush(i)) becomes(i, Sign.PUSH);
        else if (places.isLookBetween(i)) part(i, "between", Sign.BETWEEN);
    }

    void becomes(int i, Meaning meaning) {
        terms.set(i, new Term(meaning, terms.get(i).start(), terms.get(i).end()));
    }

    /// The term and the next one are one.
    void join(int i, Meaning meaning) {
        terms.set(i, new Term(meaning, terms.get(i).start(), terms.remove(i + 1).end()));
    }

    /// The last word of a term is one of its own.
    void part(int i, String last, Meaning meaning) {
        var whole = terms.get(i);
        int at = whole.end() - last.length();
        terms.set(i, new Term(whole.meaning(), whole.start(), at - 1));
        terms.add(i + 1, new Term(meaning, at, whole.end()));
    }

    Meaning at(int i) {
        steps.one();
        return i < 0 || i >= terms.size() ? Sign.STOP : terms.get(i).meaning();
    }

    boolean is(int i, Sign... any) {
        for (var sign : any) if (at(i) == sign) return true;
        return false;
    }

    String word(int i) {
        return i < 0 || i >= terms.size()
                ? ""
                : Letters.plain(
                        text.substring(terms.get(i).start(), terms.get(i).end()));
    }

    /// What is written between a term and the next one.
    String behind(int i) {
        int end = i + 1 < terms.size() ? terms.get(i + 1).start() : text.length();
        return Letters.plain(
                text.substring(terms.get(i).end(), Math.max(terms.get(i).end(), end)));
    }

    boolean isSort(int i, Sign.Sort sort) {
        return i >= 0 && i < terms.size() && terms.get(i).isSort(sort);
    }

    boolean isQuestion() {
        return terms.getLast().is(Sign.QUESTION);
    }

    int size() {
        return terms.size();
    }

    boolean isMark(int i) {
        return terms.get(i).isSort(Sign.Sort.MARK);
    }

    boolean endsClause(int i) {
        int at = i;
        while (at - i < FURTHEST && is(at, Sign.FILLER, Sign.THANKS, Sign.GET)) at++;
        return at >= terms.size() || terms.get(at).isSort(Sign.Sort.MARK);
    }

    // --- the rules ---------------------------------------------------------------------------------------------------

    /// `every transition should last a second`, but not `the last 3 seconds`.
    private boolean isVerbLast(int i) {
        if (!(at(i) instanceof Meaning.Nth(var n)) || n != -1 || !word(i).equals("last")) return false;
        int modal = is(i - 1, Sign.ONLY) ? i - 2 : i - 1;
        boolean isModal = modal >= 0 && MODALS.contains(word(modal));
        boolean isBare = isModal && at(i + 1) instanceof Meaning.Figure && endsClause(i + 2);
        if (isBare) becomes(i + 1, new Meaning.Length(Math.round(((Meaning.Figure) at(i + 1)).value() * 1000)));
        boolean isMeasured = at(i + 1) instanceof Meaning.Length
                || is(i + 1, Sign.FOR, Sign.AT, Sign.AS, Sign.LONG, Sign.SHORT)
                || (isModal && at(i + 1) instanceof Meaning.Factor);
        if (!isMeasured || i == 0) return false;
        var before = terms.get(i - 1);
        return isModal || before.isSort(Sign.Sort.NOUN) || before.is(Sign.IT) || before.is(Sign.EACH);
    }

    /// `transitions should take 2 seconds`.
    private boolean isTakingTime(int i) {
        boolean isTake = is(i, Sign.REMOVE) && (word(i).equals("take") || word(i).equals("takes"));
        return isTake
                && at(i + 1) instanceof Meaning.Length
                && i > 0
                && (word(i).equals("takes") || !terms.get(i - 1).isSort(Sign.Sort.MARK))
                && (word(i).equals("takes")
                        || MODALS.contains(word(i - 1))
                        || terms.get(i - 1).isSort(Sign.Sort.NOUN));
    }

    /// `first delete picture 5, after that …`
    private boolean isFirstOfAll(int i) {
        boolean isStart = i == 0 || isMark(i - 1);
        return isStart && word(i).equals("first") && isSort(i + 1, Sign.Sort.VERB) && !is(i + 1, Sign.HOLD);
    }

    /// `drop an epic track under it` brings one.
    private boolean isDroppedIn(int i) {
        if (!is(i, Sign.REMOVE) || !(word(i).equals("drop") || word(i).equals("throw")) || !is(i + 1, Sign.FILLER))
            return false;
        boolean isNew = word(i + 1).equals("a")
                || word(i + 1).equals("an")
                || word(i + 1).equals("some");
        for (int k = i + 2; k < Math.min(terms.size(), i + 5) && isNew && !isMark(k); k++)
            if (is(k, Sign.MUSIC, Sign.TITLE, Sign.CAPTION) || at(k) instanceof Meaning.Feeling) return true;
        return false;
    }

    /// `the last one, which pans left` asks nothing.
    private boolean isRelative(int i) {
        if (!is(i, Sign.WHICH) || !word(i).equals("which") || i == 0) return false;
        int before = is(i - 1, Sign.COMMA) ? i - 2 : i - 1;
        return before >= 0 && isThing(before) && !terms.getLast().is(Sign.QUESTION);
    }

    /// Is there a verb before it in its part of the sentence?
    boolean isVerbBefore(int i) {
        for (int k = i - 1; k >= Math.max(0, i - FURTHEST) && !terms.get(k).isSort(Sign.Sort.MARK); k--)
            if (terms.get(k).isSort(Sign.Sort.VERB) && !is(k, Sign.MAKE)) return true;
        return false;
    }

    boolean isThing(int i) {
        if (i < 0) return false;
        return terms.get(i).isSort(Sign.Sort.NOUN)
                || at(i) instanceof Meaning.Name
                || at(i) instanceof Meaning.Nth
                || at(i) instanceof Meaning.Figure
                || (is(i, Sign.IT, Sign.FILLER) && word(i).startsWith("one"));
    }

    /// 把标题撤了 takes the title away; "undo" by itself, or of a step, is something else.
    private boolean isTakenBack(int i) {
        if (!is(i, Sign.UNDO) || !word(i).startsWith("撤")) return false;
        boolean hasThing = false;
        for (int k = i - 1; k >= Math.max(0, i - FURTHEST) && !terms.get(k).isSort(Sign.Sort.MARK); k--) {
            if (is(k, Sign.STEP, Sign.BEFORE, Sign.ALL)) return false;
            hasThing |= at(k) instanceof Sign sign && REMOVABLE.contains(sign);
        }
        return hasThing;
    }

    boolean isEnd(int i) {
        return is(i, Sign.COMMA, Sign.STOP, Sign.THEN, Sign.BUT, Sign.QUESTION);
    }
}
