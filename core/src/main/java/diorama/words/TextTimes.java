package diorama.words;

import diorama.intent.Change;
import diorama.intent.Scope;
import diorama.intent.When;
import java.util.Optional;

/// Reads when words on the picture are there: at the start, over a picture, from one moment until another.
final class TextTimes {
    /// How much "a bit later" is.
    private static final long SHIFT_MS = 1000;

    private TextTimes() {}

    static When of(Clause clause, Reading reading) {
        var when = When.UNSAID;
        if (clause.has(Sign.ENTIRE)
                || (clause.has(Sign.ALL) && clause.has(Sign.FILM))
                || (clause.index(Sign.FILM) >= 0 && isThrough(clause))
                || clause.has(Sign.ALONG)
                || (clause.has(Sign.FROM, Sign.BETWEEN) && clause.has(Sign.START) && clause.has(Sign.END)))
            when = when.at(When.Anchor.WHOLE);
        else if (clause.has(Sign.START, Sign.BEGINS) && !clause.has(Sign.UNTIL)) when = when.at(When.Anchor.START);
        else if (isBehindText(clause)) when = When.UNSAID;
        else if (isLastLine(clause)) return moments(clause, when.at(When.Anchor.END));
        else if (clause.has(Sign.END, Sign.ENDS)
                || clause.wordsAt(clause.index(Sign.FADE_OUT)).startsWith("end")
                || clause.wordsAt(clause.index(Sign.FADE_OUT)).startsWith("close")
                || (clause.has(Sign.CREDIT) && clause.has(Sign.ADD))) when = when.at(When.Anchor.END);
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

    /// 最后来句“关注我”, 最后打上“再见”: no picture is spoken of.
    private static boolean isLastLine(Clause clause) {
        int last = clause.index(Meaning.Nth.class, n -> n.number() == -1);
        String next = clause.wordsAt(last + 1);
        boolean isLine = next.startsWith("句") || next.startsWith("行") || next.startsWith("段话");
        boolean isWritten =
                clause.is(last + 1, Sign.ADD, Sign.WRITE, Sign.PUT) || clause.at(last + 1) instanceof Meaning.Quote;
        return clause.wordsAt(last).equals("最后") && (isLine || isWritten) && clause.has(Meaning.Quote.class);
    }

    private static boolean isThrough(Clause clause) {
        int i = clause.index(Sign.FILM);
        String words = clause.wordsAt(i);
        return words.contains("whole")
                || words.contains("start to finish")
                || words.equals("end to end")
                || words.startsWith("entire")
                || words.startsWith("整")
                || words.startsWith("全")
                || clause.is(i - 1, Sign.ENTIRE)
                || clause.is(i - 1, Sign.ALL);
    }

    /// 标题后面加个框: behind the letters, not at the end.
    private static boolean isBehindText(Clause clause) {
        return clause.has(Meaning.Styling.class)
                && clause.wordsAt(clause.index(Sign.END)).equals("后面");
    }

    /// `from 0:05 to 0:10`, `between second 5 and second 10`, 5秒到10秒.
    private static Optional<When> stretch(Clause clause, When when) {
        var moments = clause.all(Meaning.Moment.class);
        if (moments.size() == 2)
            return Optional.of(
                    when.from(moments.getFirst().ms()).until(moments.getLast().ms()));
        var lengths = clause.all(Meaning.Length.class);
        int first = clause.index(Meaning.Length.class);
        boolean isSecond = first >= 2
                && clause.at(first - 2) instanceof Meaning.Figure
                && clause.is(first - 1, Sign.TO, Sign.UNTIL, Sign.AND)
                && clause.is(first - 3, Sign.FROM, Sign.BETWEEN);
        if (isSecond)
            return Optional.of(when.from(Math.round(((Meaning.Figure) clause.at(first - 2)).value() * 1000))
                    .until(lengths.getFirst().ms()));
        boolean isRange = lengths.size() == 2
                && first >= 0
                && clause.at(first + 2) instanceof Meaning.Length
                && clause.is(first + 1, Sign.TO, Sign.UNTIL, Sign.AND);
        return isRange
                ? Optional.of(when.from(lengths.getFirst().ms())
                        .until(lengths.getLast().ms()))
                : Optional.empty();
    }

    /// 标题晚两秒再出现, 提前一秒消失, 等两秒再出来: later or earlier than now.
    private static Optional<When> shifted(Clause clause, When when) {
        boolean isTurned = clause.has(Sign.TOO);
        if (isTurned && clause.has(Sign.LEAVE)) return Optional.empty();
        String words = " " + Letters.plain(clause.words()) + " ";
        boolean isSooner = words.contains(" earlier ") || words.contains(" sooner ");
        boolean isEarlier =
                isSooner || clause.has(isTurned ? Sign.LATER : Sign.EARLIER) || isMoved(clause, "提前", "往前", "前移");
        boolean isLater = words.contains(" later ")
                || clause.has(isTurned ? Sign.EARLIER : Sign.LATER)
                || isMoved(clause, "推后", "延后", "往后", "后移");
        int at = clause.index(Meaning.Length.class);
        boolean isAwaited = at >= 0 && clause.wordsAt(at + 1).startsWith("再") && clause.is(at + 2, Sign.APPEAR);
        if (isEarlier == (isLater || isAwaited) || !(clause.has(Sign.APPEAR, Sign.LEAVE, Sign.SHOW) || at >= 0))
            return Optional.empty();
        long ms = at >= 0 ? ((Meaning.Length) clause.at(at)).ms() : SHIFT_MS;
        long by = isEarlier ? -ms : ms;
        return Optional.of(clause.has(Sign.LEAVE) ? when.lasting(new Change.By(by)) : when.later(by));
    }

    private static boolean isMoved(Clause clause, String... words) {
        String word = clause.wordsAt(clause.index(Sign.MOVE));
        for (String start : words) if (word.startsWith(start)) return true;
        return false;
    }

    private static When moments(Clause clause, When before) {
        var stretch = stretch(clause, before).or(() -> shifted(clause, before));
        if (stretch.isPresent()) return stretch.get();
        var when = before;
        boolean leaves = false;
        for (int i = 0; i < clause.size(); i++) {
            if (clause.is(i, Sign.LEAVE)) leaves = true;
            boolean isUntil = clause.is(i - 1, Sign.UNTIL, Sign.TO) || leaves || endsAt(clause, i);
            if (clause.at(i) instanceof Meaning.Moment moment)
                when = isUntil ? when.until(moment.ms()) : when.from(moment.ms());
            else if (clause.at(i) instanceof Meaning.Length length) {
                if (clause.is(i - 1, Sign.UNTIL)) when = when.until(length.ms());
                else if (clause.is(i - 1, Sign.AFTER)
                        && clause.wordsAt(clause.index(Sign.MOVE)).startsWith("com")) when = when.from(length.ms());
                else if (clause.is(i - 1, Sign.AT, Sign.FROM, Sign.AFTER)
                        && clause.has(Sign.APPEAR, Sign.BEGINS, Sign.START, Sign.LEAVE))
                    when = leaves ? when.until(length.ms()) : when.from(length.ms());
                else when = when.lasting(change(clause, i, length.ms()));
            }
        }
        boolean isBrief = clause.has(Sign.TOO)
                && clause.has(Sign.LEAVE, Sign.HOLD)
                && clause.has(Sign.FAST, Sign.SLOW, Sign.EARLIER, Sign.LATER)
                && when.length().isEmpty();
        if (isBrief) return when.lasting(new Change.Times(clause.has(Sign.FAST, Sign.EARLIER) ? 1.6 : 0.6));
        if (Degrees.isHeldOn(clause) && when.length().isEmpty()) return when.lasting(new Change.Times(1.4));
        boolean isStretched = when.length().isEmpty()
                && when.untilMs().isEmpty()
                && !TextTopic.isReduced(clause)
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
                || (clause.is(i - 1, Sign.HOLD) && clause.is(i - 2, Sign.MORE))
                || (clause.is(i - 1, Sign.HOLD) && clause.wordsAt(i - 1).startsWith("多"))
                || clause.is(i + 1, Sign.MORE);
        boolean isLess = (clause.is(i + 1, Sign.SHORT) && clause.wordsAt(i + 1).endsWith("er"))
                || clause.is(i - 1, Sign.LESS)
                || (clause.is(i - 1, Sign.HOLD) && clause.is(i - 2, Sign.LESS));
        return isMore ? new Change.By(ms) : isLess ? new Change.By(-ms) : new Change.To(ms);
    }
}
