package diorama.words;

import diorama.draft.Sound;
import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.SoundWish;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads how long the film is, or a picture is seen.
final class LengthReader {
    private LengthReader() {}

    static void read(Clause clause, Reading reading) {
        if (clause.has(Sign.FIT)) {
            onlySong(reading).ifPresent(play -> reading.add(Subject.MUSIC, play));
            reading.add(Subject.FILM, new Intent.FitToMusic());
            clause.take(0, clause.size());
        }
        if (isDividedUp(clause) && shared(clause, reading)) return;
        if (CutReader.read(clause, reading) || PaceReader.read(clause, reading)) return;
        length(clause, reading);
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
        if (!isSong || (!isAlike && !isCutTo(clause, words))) return false;
        clause.use(Meaning.Name.class, Meaning.Name::isSound)
                .map(name -> new Intent.Play(Optional.empty(), Optional.of(name.name()), SoundWish.NONE))
                .ifPresent(play -> reading.add(Subject.MUSIC, play));
        onlySong(reading).ifPresent(play -> reading.add(Subject.MUSIC, play));
        reading.add(Subject.FILM, new Intent.FitToMusic());
        clause.take(0, clause.size());
        return true;
    }

    /// "As long as the song", where none plays yet and one was brought.
    private static Optional<Intent> onlySong(Reading reading) {
        var sounds = reading.film().library().sounds();
        boolean isSilent = reading.film().draft().segments().noneMatch(Sound.class::isInstance)
                && reading.intents().stream().noneMatch(Intent.Play.class::isInstance);
        return isSilent && sounds.size() == 1
                ? Optional.of(new Intent.Play(
                        Optional.empty(), Optional.of(sounds.getFirst().name()), SoundWish.NONE))
                : Optional.empty();
    }

    /// "Trim the video to the soundtrack", "match video duration to audio duration".
    private static boolean isCutTo(Clause clause, String words) {
        int music = clause.lastIndex(Sign.MUSIC);
        int film = clause.index(Sign.FILM, Sign.LENGTH, Sign.IT);
        int to = clause.lastIndex(Sign.TO, Sign.WITH);
        boolean isFitting = clause.has(Sign.CUT, Sign.SHORTEN, Sign.LENGTHEN) || words.startsWith("match ");
        return isFitting
                && film >= 0
                && film < to
                && to < music
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Meaning.Feeling.class);
    }

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

    /// 每张时间一样长: what they have now, shared out.
    private static boolean shared(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        int count = reading.film().draft().pictures().size();
        boolean isAlike = (clause.has(Sign.EACH, Sign.ALL) || isDividedUp(clause))
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Sign.TRANSITION, Sign.MUSIC, Sign.TEXT)
                && (isDividedUp(clause) || Preferences.isEven(words));
        if (!isAlike) return false;
        long each = count == 0 ? 0 : reading.film().draft().lengthMs() / count;
        if (each > 0) reading.add(Subject.PICTURES, new Intent.LastPictures(Scope.all(), new Change.To(each)));
        clause.take(0, clause.size());
        return true;
    }

    /// "Divide the time equally among the pictures", 时间平分给每张照片.
    private static boolean isDividedUp(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isEven = words.contains("equal") || words.contains("evenly") || words.contains("fairly");
        return clause.has(Sign.LENGTH)
                && ((clause.has(Sign.SPLIT) && isEven) || words.contains("平分") || words.contains("均分"));
    }

    private static void length(Clause clause, Reading reading) {
        if (clock(clause, reading) || shared(clause, reading)) return;
        boolean isOfFade = clause.has(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT)
                && !clause.has(Sign.FILM, Sign.PHOTO, Sign.CLIP, Sign.EACH, Sign.HOLD);
        if (isOfFade) return;
        boolean hasAmount = clause.has(Meaning.Length.class)
                || clause.has(Meaning.Factor.class)
                || clause.has(Meaning.Fraction.class);
        boolean hasDegree = clause.has(Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN)
                || Degrees.isHeldOn(clause)
                || takesShare(clause, reading);
        if (!hasAmount && !hasDegree) return;
        // "As long as the mountain and the dog together": nobody here adds them up, and no length is to be guessed.
        boolean isAsOthers = !hasAmount
                && clause.has(Sign.AS)
                && clause.has(Sign.LONG)
                && Pictures.read(clause).size() > 1;
        if (isAsOthers || (hasAmount && restated(clause, reading))) return;
        boolean isMeasured = clause.has(Sign.LENGTH, Sign.HOLD, Sign.FILM) || isStillOfLengths(clause, reading);
        if (!clause.has(Meaning.Length.class) && !hasDegree && !isMeasured) return;
        if (SoundTimes.isMoved(clause)) return;
        boolean isOfMusic = clause.has(Sign.MUSIC) && !hasAmount && !clause.has(Sign.FILM);
        if (isOfMusic && !Pictures.scope(clause).isSaid()) return;
        var lengths = clause.all(Meaning.Length.class);
        var scope = reading.pictures(clause);
        boolean isOfClips = !scope.isSaid()
                && clause.has(Sign.CLIP)
                && clause.has(Sign.CUT, Sign.SHORTEN, Sign.LENGTHEN, Sign.HOLD)
                && !clause.has(Sign.FILM)
                && reading.hasClips();
        if (isOfClips) scope = reading.settled(new Scope.Kind(true));
        var range = Bounds.between(clause);
        boolean isFromTo = lengths.size() == 2 && clause.has(Sign.FROM) && clause.has(Sign.TO, Sign.CHANGE);
        if (isFromTo) clause.take(clause.index(Meaning.Length.class));
        if (range.isEmpty() && !isFromTo && lengths.size() > 1 && (!scope.isSaid() || scope instanceof Scope.It)) {
            lengths.forEach(l -> reading.add(Subject.FILM, new Intent.LastFilm(new Change.To(l.ms()))));
            clause.take(0, clause.size());
            return;
        }
        boolean isFilmIt = Pictures.scope(clause) instanceof Scope.It
                && isOfWholeFilm(reading)
                && !LengthTopic.isThatOne(clause, reading);
        if (isFilmIt) scope = Scope.unsaid();
        if (!scope.isSaid() && staysOn(clause, reading)) scope = reading.lastSpoken();
        boolean isRemedy = !scope.isSaid()
                && reading.hasComplained()
                && (reading.topic() == Subject.PICTURES || reading.hasSpoken())
                && !clause.has(Sign.FILM, Sign.LENGTH);
        if (isRemedy) scope = reading.lastSpoken();
        else if (LengthTopic.isStillOfPictures(clause, reading, scope)) scope = new Scope.It();
        boolean isPicture =
                isRemedy || LengthTopic.isOfAny(clause, scope) || LengthTopic.isOfPictures(clause, reading, scope);
        if (isStillOfLengths(clause, reading))
            reading.takeBack(List.of(reading.intents().getLast()));
        var change = range.or(() -> Degrees.length(clause).map(c -> Bounds.said(clause, c)));
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

    /// "Number 3 can be quicker, 2 seconds": so long that one is then.
    private static boolean restated(Clause clause, Reading reading) {
        boolean isOnly = clause.has(Meaning.Length.class)
                && clause.terms().stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.COURTESY)
                                || t.is(Sign.AT, Sign.FOR));
        if (!isOnly || reading.isMaking() || reading.intents().isEmpty()) return false;
        var last = reading.intents().getLast();
        var which = switch (last) {
            case Intent.Pacing(var pictures, var speed) when speed instanceof Change.Times -> pictures;
            case Intent.LastPictures(var pictures, var length) when length instanceof Change.Times -> pictures;
            default -> Scope.unsaid();
        };
        if (!which.isSaid()) return false;
        reading.takeBack(List.of(last));
        double ms = ((Meaning.Length) clause.at(clause.index(Meaning.Length.class))).ms();
        reading.add(Subject.PICTURES, new Intent.LastPictures(which, Bounds.said(clause, new Change.To(ms))));
        clause.take(0, clause.size());
        return true;
    }

    /// "The sunset is over in a flash, double it."
    private static boolean isStillOfLengths(Clause clause, Reading reading) {
        return clause.has(Meaning.Factor.class)
                && clause.terms().stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Factor || t.is(Sign.IT, Sign.MAKE))
                && !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.LastPictures(var _, var change)
                && change instanceof Change.Times;
    }

    /// "Lose about a third", "trim it by a quarter": of the time, where nothing else is named.
    private static boolean takesShare(Clause clause, Reading reading) {
        int share = clause.index(Meaning.Fraction.class);
        // "Knock it down by a quarter", where the film's length was spoken of.
        boolean isTurned = clause.has(Sign.TURN_DOWN, Sign.TURN_UP) && reading.topic() == Subject.FILM;
        return share >= 0
                && (clause.has(Sign.CUT, Sign.REMOVE) || isTurned)
                && ((Meaning.Fraction) clause.at(share)).value() < 1
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.CUT, Sign.TURN_DOWN, Sign.TURN_UP)
                                || t.is(Sign.REMOVE)
                                || t.is(Sign.IT)
                                || t.is(Sign.FILM)
                                || t.is(Sign.LENGTH)
                                || t.is(Sign.OFF)
                                || t.is(Sign.DOWN)
                                || t.meaning() instanceof Meaning.Fraction
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.COURTESY));
    }

    /// 第二张加暖色滤镜，并且停留5秒: it is the second one that stays.
    private static boolean staysOn(Clause clause, Reading reading) {
        var last = reading.lastSpoken();
        boolean isTelling = last instanceof Scope.Nth || last instanceof Scope.Named || last instanceof Scope.Run;
        return (clause.has(Sign.HOLD) || (clause.has(Sign.PUT) && clause.has(Sign.LONG)))
                && reading.hasSpoken()
                && isTelling
                && !reading.isMaking()
                && !clause.has(Sign.FILM, Sign.LENGTH, Sign.EACH, Sign.ALL);
    }

    /// "Swap 1 and 2, make it 15 seconds": behind what changes the film, "it" is the film.
    private static boolean isOfWholeFilm(Reading reading) {
        var before = reading.intents().isEmpty() ? reading.film().talk().lastWishes() : reading.intents();
        if (before.isEmpty()) return false;
        return switch (before.getLast()) {
            case Intent.Swap _,
                    Intent.Remove _,
                    Intent.Keep _,
                    Intent.Stay _,
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
}
