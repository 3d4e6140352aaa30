package diorama.words;

import diorama.draft.Sound;
import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.SoundWish;
import diorama.intent.Subject;
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
        boolean isAlike = clause.has(Sign.EACH, Sign.ALL)
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Sign.TRANSITION, Sign.MUSIC, Sign.TEXT)
                && Preferences.isEven(words);
        if (!isAlike) return false;
        long each = count == 0 ? 0 : reading.film().draft().lengthMs() / count;
        if (each > 0) reading.add(Subject.PICTURES, new Intent.LastPictures(Scope.all(), new Change.To(each)));
        clause.take(0, clause.size());
        return true;
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
                || takesShare(clause);
        if (!hasAmount && !hasDegree) return;
        boolean isMeasured = clause.has(Sign.LENGTH, Sign.HOLD, Sign.FILM);
        if (!clause.has(Meaning.Length.class) && !hasDegree && !isMeasured) return;
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
        boolean isFilmIt =
                Pictures.scope(clause) instanceof Scope.It && isOfWholeFilm(reading) && !isThatOne(clause, reading);
        if (isFilmIt) scope = Scope.unsaid();
        if (!scope.isSaid() && staysOn(clause, reading)) scope = reading.lastSpoken();
        boolean isRemedy = !scope.isSaid()
                && reading.hasComplained()
                && (reading.topic() == Subject.PICTURES || reading.hasSpoken())
                && !clause.has(Sign.FILM, Sign.LENGTH);
        if (isRemedy) scope = reading.lastSpoken();
        else if (isStillOfPictures(clause, reading, scope)) scope = new Scope.It();
        boolean isPicture = isRemedy || isOfPictures(clause, reading, scope);
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

    /// "Lose about a third", "trim it by a quarter": of the time, where nothing else is named.
    private static boolean takesShare(Clause clause) {
        int share = clause.index(Meaning.Fraction.class);
        return share >= 0
                && clause.has(Sign.CUT, Sign.REMOVE)
                && ((Meaning.Fraction) clause.at(share)).value() < 1
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.CUT)
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
        return clause.has(Sign.HOLD)
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

    /// "Make that one longer", and behind a picture that was moved "give it 6 seconds", 给它6秒: no film is meant.
    private static boolean isThatOne(Clause clause, Reading reading) {
        String it = clause.wordsAt(clause.index(Sign.IT));
        boolean isOne = it.endsWith(" one") || it.endsWith(" photo") || it.endsWith("那张") || it.endsWith("这张");
        boolean isMoved = !reading.intents().isEmpty() && reading.intents().getLast() instanceof Intent.Move;
        String verb = clause.wordsAt(clause.index(Sign.ADD));
        boolean isGiven = verb.startsWith("give") || clause.has(Sign.HOLD) || (it.equals("它") && clause.is(0, Sign.TO));
        return !reading.isMaking() && (isOne || (isMoved && isGiven));
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
        if (scope instanceof Scope.Alternate && reading.isMaking() && !clause.has(Sign.HOLD)) return false;
        if (clause.has(Sign.EACH) && !clause.has(Sign.FILM)) return true;
        if (clause.has(Sign.EACH))
            return Math.abs(clause.index(Sign.EACH) - at) <= Math.abs(clause.index(Sign.FILM) - at);
        if (clause.has(Sign.FILM) || areTogether(clause)) return false;
        boolean areThem = clause.wordsAt(clause.index(Sign.ALL)).endsWith("them")
                || clause.wordsAt(clause.index(Sign.ALL)).endsWith("these")
                || clause.wordsAt(clause.index(Sign.ALL)).endsWith("照片");
        if (scope instanceof Scope.All && areThem) return true;
        if (scope instanceof Scope.All && reading.isMaking() && !clause.has(Sign.HOLD)) return false;
        if (scope instanceof Scope.All)
            return clause.has(Sign.PHOTO, Sign.CLIP) && (!clause.has(Sign.LENGTH) || clause.has(Sign.HOLD));
        if (scope instanceof Scope.It) return reading.topic() == Subject.PICTURES || isThatOne(clause, reading);
        return scope.isSaid() && (!reading.isMaking() || clause.has(Sign.HOLD) || isOfOne(clause, scope));
    }

    /// "All the pictures together should take 20 s", 所有照片加起来20秒.
    private static boolean areTogether(Clause clause) {
        String words = Letters.plain(clause.words());
        return words.contains("together")
                || words.contains("combined")
                || words.contains("in total")
                || words.contains("加起来")
                || words.contains("加在一起");
    }

    /// "The first one gets 5 s", "trim the waves clip to 2 s": of one picture; "20 s from the first three photos" is
    /// not.
    private static boolean isOfOne(Clause clause, Scope scope) {
        boolean isOne = scope instanceof Scope.Nth
                || scope instanceof Scope.Named
                || scope instanceof Scope.Kind
                || (scope instanceof Scope.Except && clause.has(Sign.REST));
        return isOne && !clause.has(Sign.FROM, Sign.OF, Sign.WITH, Sign.USE, Sign.MAKE, Sign.ONLY);
    }
}
