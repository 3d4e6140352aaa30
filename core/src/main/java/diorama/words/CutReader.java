package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;

/// Reads what is cut: off the start or the end, out of the middle, in two; and the stretch that alone is kept.
final class CutReader {
    private CutReader() {}

    /// Was anything of that said?
    static boolean read(Clause clause, Reading reading) {
        return range(clause, reading) || kept(clause, reading) || split(clause, reading) || trim(clause, reading);
    }

    /// "Cut out 0:10 to 0:15".
    private static boolean range(Clause clause, Reading reading) {
        var moments = moments(clause);
        if (moments.size() != 2 || !clause.has(Sign.REMOVE, Sign.CUT)) return false;
        reading.add(Subject.FILM, new Intent.CutOut(moments.getFirst(), moments.getLast()));
        clause.take(0, clause.size());
        return true;
    }

    /// "Just keep the first second and a half of the clip", 只留前10秒.
    private static boolean kept(Clause clause, Reading reading) {
        int at = clause.index(Meaning.Length.class);
        boolean keeps = clause.has(Sign.KEEP, Sign.ONLY, Sign.USE) || isTrimmedTo(clause, at);
        if (at < 0 || !keeps || (reading.isMaking() && !isOfClip(clause, reading))) return false;
        boolean isFirst = clause.is(at - 1, Sign.HEAD) || (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == 1);
        boolean isLast = clause.is(at - 1, Sign.TAIL) || (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == -1);
        if (isFirst == isLast || clause.has(Sign.MUSIC, Sign.TITLE, Sign.TEXT)) return false;
        long ms = ((Meaning.Length) clause.at(at)).ms();
        clause.take(at - 1, at + 1);
        boolean areClips = clause.has(Sign.CLIP) && reading.hasClips() && !clause.has(Sign.FILM);
        var said = Pictures.scope(clause);
        boolean isUnsaid = !said.isSaid() || said instanceof Scope.It;
        var scope = isUnsaid && areClips
                ? reading.settled(new Scope.Kind(true))
                : isUnsaid && reading.isOfClip(reading.lastSpoken()) ? reading.lastSpoken() : reading.settled(said);
        boolean isFilm = clause.has(Sign.FILM) || !scope.isSaid() || scope instanceof Scope.All;
        if (isFilm) reading.add(Subject.FILM, shortened(reading, isFirst, ms));
        else reading.add(Subject.PICTURES, new Intent.LastPictures(scope, new Change.To(ms)));
        clause.take(0, clause.size());
        return true;
    }

    /// "Trim the clip to its first 2 seconds."
    private static boolean isTrimmedTo(Clause clause, int length) {
        return clause.has(Sign.CUT, Sign.SHORTEN)
                && (clause.is(length - 2, Sign.TO, Sign.IT, Sign.THIS) || clause.is(length - 3, Sign.TO));
    }

    private static boolean isOfClip(Clause clause, Reading reading) {
        return reading.hasClips()
                && (clause.has(Sign.CLIP)
                        || Pictures.read(clause).stream().anyMatch(i -> reading.isOfClip(i.scope()))
                        || reading.isOfClip(reading.lastSpoken()));
    }

    private static Intent shortened(Reading reading, boolean isFirst, long ms) {
        long film = reading.film().draft().lengthMs();
        return ms < film
                ? new Intent.Trim(Scope.unsaid(), !isFirst, film - ms)
                : new Intent.LastFilm(new Change.To(ms));
    }

    private static List<Long> moments(Clause clause) {
        var moments = clause.all(Meaning.Moment.class).stream()
                .map(Meaning.Moment::ms)
                .toList();
        var lengths = clause.all(Meaning.Length.class).stream()
                .map(Meaning.Length::ms)
                .toList();
        int first = clause.index(Meaning.Length.class);
        boolean isJoined = clause.is(first + 1, Sign.TO) && clause.at(first + 2) instanceof Meaning.Length;
        boolean isRange = (clause.has(Sign.FROM, Sign.BETWEEN) || isJoined) && lengths.size() == 2;
        return moments.isEmpty() && isRange ? lengths : moments;
    }

    private static boolean split(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        boolean isHalved = clause.has(Sign.CUT)
                && !clause.has(Sign.LENGTH, Sign.FILM, Sign.VOLUME)
                && (words.endsWith("in two") || words.endsWith("in half") || words.endsWith("into two"));
        if (!clause.has(Sign.SPLIT) && !isHalved) return false;
        var at = clause.use(Meaning.Moment.class)
                .map(Meaning.Moment::ms)
                .or(() -> clause.use(Meaning.Length.class).map(Meaning.Length::ms));
        reading.add(Subject.PICTURES, new Intent.Split(reading.pictures(clause), at));
        clause.take(0, clause.size());
        return true;
    }

    /// "Chop the first two seconds off the film", 去掉最后三秒.
    private static boolean trim(Clause clause, Reading reading) {
        int at = clause.index(Meaning.Length.class);
        if (at < 0 || !clause.has(Sign.REMOVE, Sign.CUT, Sign.SHORTEN)) return false;
        String edge = clause.wordsAt(clause.index(Sign.TITLE, Sign.CREDIT));
        boolean isFirst = (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == 1)
                || clause.is(at - 1, Sign.HEAD)
                || edge.equals("片头")
                || clause.has(Sign.START);
        boolean isLast = (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == -1)
                || clause.is(at - 1, Sign.TAIL)
                || edge.equals("片尾")
                || clause.has(Sign.END);
        if (isFirst == isLast) return false;
        long ms = ((Meaning.Length) clause.at(at)).ms();
        clause.take(at);
        if (clause.at(at - 1) instanceof Meaning.Nth || clause.is(at - 1, Sign.HEAD, Sign.TAIL)) clause.take(at - 1);
        var said = reading.pictures(clause);
        boolean areClips = !said.isSaid() && clause.has(Sign.CLIP) && reading.hasClips() && !clause.has(Sign.FILM);
        var scope = areClips ? reading.settled(new Scope.Kind(true)) : said;
        reading.add(
                Subject.FILM,
                new Intent.Trim(
                        clause.has(Sign.FILM) || scope instanceof Scope.All ? Scope.unsaid() : scope, isFirst, ms));
        clause.take(0, clause.size());
        return true;
    }
}
