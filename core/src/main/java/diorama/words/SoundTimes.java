package diorama.words;

import diorama.intent.When;

/// Reads when a sound plays: from one moment, until another.
final class SoundTimes {
    private SoundTimes() {}

    /// "Start the music at 0:05", "until second 10".
    static When of(Clause clause) {
        var when = When.UNSAID;
        for (int i = 0; i < clause.size(); i++) {
            if (!clause.isFree(i)) continue;
            var ms = clause.at(i) instanceof Meaning.Moment m
                    ? m.ms()
                    : clause.at(i) instanceof Meaning.Length l
                                    && (clause.is(i - 1, Sign.AT, Sign.FROM, Sign.AFTER, Sign.UNTIL)
                                            || clause.is(i + 1, Sign.AFTER))
                            ? l.ms()
                            : -1;
            if (ms < 0) continue;
            boolean isUntil = clause.is(i - 1, Sign.UNTIL, Sign.TO)
                    || clause.wordsAt(i - 1).endsWith("到")
                    || clause.has(Sign.END, Sign.ENDS);
            when = isUntil ? when.until(ms) : when.from(ms);
            clause.take(i);
        }
        return when;
    }
}
