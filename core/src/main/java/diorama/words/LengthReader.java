package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.SoundWish;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads what is said of time: how long the film is, or a picture is seen; cutting off; speed.
final class LengthReader {
    private LengthReader() {}

    static void read(Clause clause, Reading reading) {
        if (clause.has(Sign.FIT)) {
            reading.add(Subject.FILM, new Intent.FitToMusic());
            clause.take(0, clause.size());
        }
        if (range(clause, reading)
                || kept(clause, reading)
                || split(clause, reading)
                || trim(clause, reading)
                || speed(clause, reading)) return;
        length(clause, reading);
    }

    // --- cutting -----------------------------------------------------------------------------------------------------

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
        if (at < 0 || !clause.has(Sign.KEEP, Sign.ONLY, Sign.USE) || reading.isMaking()) return false;
        boolean isFirst = clause.is(at - 1, Sign.HEAD) || (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == 1);
        boolean isLast = clause.is(at - 1, Sign.TAIL) || (clause.at(at - 1) instanceof Meaning.Nth(var n) && n == -1);
        if (isFirst == isLast || clause.has(Sign.MUSIC, Sign.TITLE, Sign.TEXT)) return false;
        long ms = ((Meaning.Length) clause.at(at)).ms();
        clause.take(at - 1, at + 1);
        var scope = reading.settled(Pictures.scope(clause));
        boolean isFilm = clause.has(Sign.FILM) || !scope.isSaid() || scope instanceof Scope.All;
        if (isFilm) reading.add(Subject.FILM, shortened(reading, isFirst, ms));
        else reading.add(Subject.PICTURES, new Intent.LastPictures(scope, new Change.To(ms)));
        clause.take(0, clause.size());
        return true;
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
        var scope = reading.pictures(clause);
        reading.add(
                Subject.FILM,
                new Intent.Trim(
                        clause.has(Sign.FILM) || scope instanceof Scope.All ? Scope.unsaid() : scope, isFirst, ms));
        clause.take(0, clause.size());
        return true;
    }

    // --- speed -------------------------------------------------------------------------------------------------------

    private static boolean speed(Clause clause, Reading reading) {
        boolean isNamed = clause.has(Sign.SPEED_UP, Sign.SLOW_DOWN)
                || clause.wordsAt(clause.index(Meaning.Factor.class)).endsWith("速")
                || (clause.has(Sign.SPEED) && !clause.has(Sign.LENGTH))
                || (clause.has(Meaning.Factor.class) && clause.has(Sign.PLAY))
                || (clause.has(Sign.PLAY) && clause.has(Sign.FAST, Sign.SLOW));
        if (!isNamed || clause.has(Meaning.Length.class)) return bareFaster(clause, reading);
        var scope = reading.pictures(clause);
        if (scope instanceof Scope.All || clause.has(Sign.FILM)) scope = Scope.unsaid();
        boolean isClip = !scope.isSaid() && clause.has(Sign.CLIP) && hasClip(reading);
        if (isClip) scope = reading.settled(new Scope.Kind(true));
        var change = pace(clause);
        if (change.isEmpty()) return false;
        reading.add(Subject.FILM, new Intent.Pacing(scope, change.get()));
        clause.take(0, clause.size());
        return true;
    }

    /// "As long as song.wav", 跟这首歌一样长: the film like the music.
    static boolean fitted(Clause clause, Reading reading) {
        boolean isSong = clause.has(Sign.MUSIC) || clause.index(Meaning.Name.class, Meaning.Name::isSound) >= 0;
        String words = Letters.plain(clause.words());
        boolean isAlike = clause.all(Meaning.Length.class).isEmpty()
                && clause.has(Sign.LONG, Sign.LENGTH)
                && !clause.has(Sign.TOO, Sign.LOUD, Sign.LOOP)
                && (words.contains("as long as")
                        || words.contains("same length")
                        || words.contains("一样长")
                        || words.contains("同长")
                        || words.contains("等长"));
        if (!isSong || !isAlike) return false;
        clause.use(Meaning.Name.class, Meaning.Name::isSound)
                .map(name -> new Intent.Play(Optional.empty(), Optional.of(name.name()), SoundWish.NONE))
                .ifPresent(play -> reading.add(Subject.MUSIC, play));
        reading.add(Subject.FILM, new Intent.FitToMusic());
        clause.take(0, clause.size());
        return true;
    }

    private static boolean hasClip(Reading reading) {
        return reading.film().draft().pictures().stream()
                .anyMatch(p -> p.source().kind() == diorama.draft.Source.Kind.VIDEO);
    }

    private static Optional<Change> pace(Clause clause) {
        int share = clause.index(Meaning.Fraction.class);
        boolean isGoal = share >= 0 && clause.is(share + 1, Sign.SPEED, Sign.SPEED_UP);
        var factor = clause.use(Meaning.Factor.class).map(Meaning.Factor::value);
        var fraction = clause.use(Meaning.Fraction.class).map(Meaning.Fraction::value);
        var isUp = Degrees.isUp(clause, new Sign[] {Sign.SPEED_UP, Sign.FAST, Sign.TURN_UP}, new Sign[] {
            Sign.SLOW_DOWN, Sign.SLOW, Sign.TURN_DOWN
        });
        if (factor.isPresent()) {
            boolean isInverted = isUp.filter(u -> !u).isPresent() && factor.get() > 1;
            return Optional.of(new Change.To(isInverted ? 1 / factor.get() : factor.get()));
        }
        if (fraction.isPresent()) {
            boolean isBy = fraction.get() != 0.5 && isUp.isPresent() && !clause.has(Sign.TO) && !isGoal;
            return Optional.of(
                    new Change.To(!isBy ? fraction.get() : isUp.get() ? 1 + fraction.get() : 1 - fraction.get()));
        }
        if (clause.has(Sign.NATURAL)) return Optional.of(new Change.To(1));
        return isUp.map(u -> new Change.Times(u ? Degrees.size(clause) : 1 / Degrees.size(clause)));
    }

    /// "Make the second one slower", "the film is too fast": of a clip its speed, of photos how long they are seen.
    private static boolean bareFaster(Clause clause, Reading reading) {
        boolean hasDegree = clause.has(Sign.FAST, Sign.SLOW, Sign.SPEED_UP, Sign.SLOW_DOWN)
                && !clause.has(Meaning.Length.class)
                && !reading.isMaking();
        if (!hasDegree) return false;
        var said = reading.pictures(clause);
        boolean isClip = !said.isSaid() && clause.has(Sign.CLIP) && hasClip(reading);
        var scope = isClip ? reading.settled(new Scope.Kind(true)) : said;
        boolean isWhole = clause.has(Sign.FILM) || scope instanceof Scope.All || !scope.isSaid();
        if (isWhole && clause.hasSort(Sign.Sort.NOUN) && !clause.has(Sign.FILM, Sign.PHOTO, Sign.CLIP, Sign.LENGTH))
            return false;
        var change = pace(clause);
        if (change.isEmpty()) return false;
        reading.add(Subject.FILM, new Intent.Pacing(isWhole ? Scope.unsaid() : scope, change.get()));
        clause.take(0, clause.size());
        return true;
    }

    // --- length ------------------------------------------------------------------------------------------------------

    /// `0:30 please`: a moment and nothing else is how long the film shall be.
    private static boolean clock(Clause clause, Reading reading) {
        var moments = clause.all(Meaning.Moment.class);
        boolean isBare = moments.size() == 1
                && clause.terms().stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Moment
                                || t.is(Sign.MAKE)
                                || t.is(Sign.IT)
                                || t.is(Sign.FILM)
                                || t.is(Sign.LONG)
                                || t.is(Sign.LENGTH)
                                || t.is(Sign.SHORTEN)
                                || t.is(Sign.LENGTHEN)
                                || t.isSort(Sign.Sort.LINK));
        if (!isBare) return false;
        reading.add(
                Subject.FILM,
                new Intent.LastFilm(new Change.To(moments.getFirst().ms())));
        clause.take(0, clause.size());
        return true;
    }

    private static void length(Clause clause, Reading reading) {
        if (clock(clause, reading)) return;
        boolean hasAmount = clause.has(Meaning.Length.class)
                || clause.has(Meaning.Factor.class)
                || clause.has(Meaning.Fraction.class);
        boolean hasDegree = clause.has(Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN);
        if (!hasAmount && !hasDegree) return;
        boolean isMeasured = clause.has(Sign.LENGTH, Sign.HOLD, Sign.FILM);
        if (!clause.has(Meaning.Length.class) && !hasDegree && !isMeasured) return;
        var lengths = clause.all(Meaning.Length.class);
        var scope = reading.pictures(clause);
        if (lengths.size() > 1 && (!scope.isSaid() || scope instanceof Scope.It)) {
            lengths.forEach(l -> reading.add(Subject.FILM, new Intent.LastFilm(new Change.To(l.ms()))));
            clause.take(0, clause.size());
            return;
        }
        boolean isFilmIt = Pictures.scope(clause) instanceof Scope.It && isOfWholeFilm(reading);
        if (isFilmIt) scope = Scope.unsaid();
        boolean isRemedy = !scope.isSaid()
                && reading.hasComplained()
                && (reading.topic() == Subject.PICTURES || reading.hasSpoken())
                && !clause.has(Sign.FILM, Sign.LENGTH);
        if (isRemedy) scope = reading.lastSpoken();
        else if (isStillOfPictures(clause, reading, scope)) scope = new Scope.It();
        boolean isPicture = isRemedy || isOfPictures(clause, reading, scope);
        var change = Degrees.length(clause);
        if (change.isEmpty()) return;
        if (isPicture)
            reading.add(Subject.PICTURES, new Intent.LastPictures(scope.isSaid() ? scope : Scope.all(), change.get()));
        else reading.add(Subject.FILM, new Intent.LastFilm(change.get()));
        clause.take(
                Sign.FILM,
                Sign.LONG,
                Sign.SHORT,
                Sign.LENGTHEN,
                Sign.SHORTEN,
                Sign.HOLD,
                Sign.LENGTH,
                Sign.CUT,
                Sign.OFF,
                Sign.CHANGE,
                Sign.FAST,
                Sign.SLOW,
                Sign.REMOVE,
                Sign.EACH,
                Sign.SHOW,
                Sign.PLAY,
                Sign.FRAME,
                Sign.ON,
                Sign.ALL,
                Sign.KEEP,
                Sign.ONLY,
                Sign.SPEED);
    }

    /// "Swap 1 and 2, make it 15 seconds": behind what changes the film, "it" is the film.
    private static boolean isOfWholeFilm(Reading reading) {
        var before = reading.intents().isEmpty() ? reading.film().talk().lastWishes() : reading.intents();
        if (before.isEmpty()) return false;
        return switch (before.getLast()) {
            case Intent.Swap _,
                    Intent.Remove _,
                    Intent.Keep _,
                    Intent.Move _,
                    Intent.Arrange _,
                    Intent.Permute _,
                    Intent.Insert _,
                    Intent.Reframe _,
                    Intent.Play _,
                    Intent.Tune _,
                    Intent.Silence _,
                    Intent.Enter _,
                    Intent.Ends _,
                    Intent.Make _,
                    Intent.LastFilm _ -> true;
            default -> false;
        };
    }

    /// "That's too long, 4 seconds is enough" behind a wish for one picture is of that picture still.
    private static boolean isStillOfPictures(Clause clause, Reading reading, Scope scope) {
        var last = reading.film().talk().lastWishes();
        boolean wasOfSome = last.size() == 1
                && last.getFirst() instanceof Intent.LastPictures(var pictures, var _)
                && !(pictures instanceof Scope.All)
                && pictures.isSaid();
        boolean isComplaint = Degrees.isComplaint(clause) || reading.hasComplained();
        return wasOfSome && isComplaint && !scope.isSaid() && !clause.has(Sign.FILM, Sign.LENGTH, Sign.EACH);
    }

    private static boolean isOfPictures(Clause clause, Reading reading, Scope scope) {
        int at = clause.index(Meaning.Length.class);
        if (at >= 0 && clause.is(at + 1, Sign.CLIP) && reading.isMaking()) return false;
        if (at >= 0 && clause.is(at + 1, Sign.PHOTO, Sign.EACH, Sign.CLIP)) return true;
        if (clause.has(Sign.EACH) && !clause.has(Sign.FILM)) return true;
        if (clause.has(Sign.EACH))
            return Math.abs(clause.index(Sign.EACH) - at) <= Math.abs(clause.index(Sign.FILM) - at);
        if (clause.has(Sign.FILM)) return false;
        if (scope instanceof Scope.All)
            return clause.has(Sign.PHOTO, Sign.CLIP) && (!clause.has(Sign.LENGTH) || clause.has(Sign.HOLD));
        if (scope instanceof Scope.It) return reading.topic() == Subject.PICTURES;
        return scope.isSaid() && !(reading.isMaking() && !clause.has(Sign.HOLD));
    }
}
