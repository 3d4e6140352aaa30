package diorama.words;

import diorama.intent.When;
import java.util.Optional;

/// Reads when a sound plays: from one moment, until another.
final class SoundTimes {
    private SoundTimes() {}

    /// "No music after 12 s", 前4秒不要音乐: when it is heard all the same.
    static When without(Clause clause, long filmMs) {
        for (int i = 0; i < clause.size(); i++) {
            long ms = clause.at(i) instanceof Meaning.Length(var length)
                    ? length
                    : clause.at(i) instanceof Meaning.Moment(var moment) ? moment : -1;
            if (ms < 0) continue;
            boolean isFirst = clause.is(i - 1, Sign.HEAD, Sign.BEFORE, Sign.UNTIL)
                    || clause.is(i + 1, Sign.BEFORE)
                    || (clause.at(i - 1) instanceof Meaning.Nth(var n) && n == 1);
            boolean isBehind = clause.is(i - 1, Sign.AFTER, Sign.FROM, Sign.AT)
                    || clause.is(i + 1, Sign.AFTER, Sign.START)
                    || clause.wordsAt(i + 1).equals("后")
                    || clause.wordsAt(i + 1).equals("开始");
            boolean isLast = clause.is(i - 1, Sign.TAIL) || (clause.at(i - 1) instanceof Meaning.Nth(var n) && n == -1);
            if (!isFirst && !isBehind && !isLast) continue;
            clause.take(i);
            if (isLast) return ms < filmMs ? When.UNSAID.until(filmMs - ms) : When.UNSAID;
            return isFirst ? When.UNSAID.from(ms) : When.UNSAID.until(ms);
        }
        return When.UNSAID;
    }

    /// "Music only for the first ten secs", 前10秒才有音乐.
    private static boolean isFirst(Clause clause, int i) {
        boolean isHead = clause.is(i - 1, Sign.HEAD) || (clause.at(i - 1) instanceof Meaning.Nth(var n) && n == 1);
        return isHead && clause.has(Sign.MUSIC) && clause.has(Sign.ONLY);
    }

    /// "Only during the first half", "in the last third": of the film.
    private static Optional<When> share(Clause clause, long filmMs) {
        int at = clause.index(Meaning.Fraction.class);
        if (at < 1 || filmMs == 0 || !clause.has(Sign.MUSIC)) return Optional.empty();
        double share = ((Meaning.Fraction) clause.at(at)).value();
        boolean isFirst = clause.is(at - 1, Sign.HEAD) || clause.is(at - 1, new Meaning.Nth(1));
        boolean isLast = clause.is(at - 1, Sign.TAIL)
                || clause.is(at - 1, new Meaning.Nth(-1))
                || (share == 0.5 && clause.is(at - 1, new Meaning.Nth(2)));
        if (!isFirst && !isLast) return Optional.empty();
        clause.take(at - 1, at + 1);
        long ms = Math.round(filmMs * share);
        return Optional.of(isFirst ? When.UNSAID.until(ms) : When.UNSAID.from(filmMs - ms));
    }

    /// "Start the music at 0:05", "until second 10".
    static When of(Clause clause, long filmMs) {
        var when = When.UNSAID;
        var share = share(clause, filmMs);
        if (share.isPresent()) return share.get();
        String words = Letters.plain(clause.words());
        boolean isLate = words.contains("晚")
                || words.contains("延迟")
                || words.contains("推迟")
                || words.contains("delay")
                || words.contains("later");
        var late =
                isLate && clause.has(Sign.MUSIC) ? clause.use(Meaning.Length.class) : Optional.<Meaning.Length>empty();
        if (late.isPresent()) return when.from(late.get().ms());
        for (int i = 0; i < clause.size(); i++) {
            if (!clause.isFree(i)) continue;
            var ms = clause.at(i) instanceof Meaning.Moment m
                    ? m.ms()
                    : clause.at(i) instanceof Meaning.Length l
                                    && (clause.is(i - 1, Sign.AT, Sign.FROM, Sign.AFTER, Sign.UNTIL)
                                            || clause.is(i + 1, Sign.AFTER)
                                            || isFirst(clause, i))
                            ? l.ms()
                            : -1;
            if (ms < 0) continue;
            boolean isUntil = isFirst(clause, i)
                    || clause.is(i - 1, Sign.UNTIL, Sign.TO)
                    || clause.wordsAt(i - 1).endsWith("到")
                    || clause.has(Sign.END, Sign.ENDS);
            when = isUntil ? when.until(ms) : when.from(ms);
            clause.take(i);
        }
        return when;
    }

    /// `bring the music in two seconds late`: the seconds are not the film's.
    static boolean isMoved(Clause clause) {
        return clause.has(Sign.MUSIC)
                && clause.has(Sign.MOVE, Sign.BEGINS, Sign.APPEAR)
                && clause.has(Meaning.Unknown.class)
                && !clause.has(Sign.FILM, Sign.LENGTH);
    }
}
