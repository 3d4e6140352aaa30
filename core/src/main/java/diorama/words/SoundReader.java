package diorama.words;

import diorama.draft.Sound;
import diorama.intent.Intent;
import diorama.intent.SoundWish;
import diorama.intent.Subject;
import diorama.look.Mood;
import java.util.Optional;
import java.util.Set;

/// Reads what is said of music and sound.
final class SoundReader {
    private static final Set<Mood> PLAYED = Set.of(Mood.PIANO, Mood.ACOUSTIC, Mood.LOFI, Mood.ELECTRONIC);
    private static final PhrasePattern DULL = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.DULL);

    private SoundReader() {}

    static void read(Clause clause, Reading reading) {
        if (loudness(clause, reading)) return;
        if (isOnBeat(clause)) {
            clause.take(Sign.BEAT);
            reading.add(Subject.FILM, new Intent.CutToBeat());
            if (!clause.has(Meaning.Feeling.class) && clause.index(Meaning.Name.class, Meaning.Name::isSound) < 0) {
                if (!reading.isMaking()) clause.take(0, clause.size());
                clause.take(Sign.MUSIC);
                return;
            }
        }
        if (isMissed(clause)) forget(clause);
        if (!concernsSound(clause, reading)) return;
        var contradiction = Contradictions.ofSound(clause);
        if (contradiction.isPresent()) {
            reading.add(Subject.MUSIC, contradiction.get());
            clause.take(0, clause.size());
            return;
        }
        if (ClipSound.read(clause, reading) || SoundOver.read(clause, reading)) return;
        if (clause.has(Sign.SLOW_DOWN, Sign.SPEED_UP) && !clause.has(Sign.MUSIC, Sign.VOLUME, Sign.SOUND)) return;
        if (SoundMood.isItUnwanted(clause, reading)) {
            clause.take(0, clause.size());
            reading.add(Subject.MUSIC, new Intent.Silence(true));
            return;
        }
        if (isKindUnwanted(clause)) {
            clause.useAll(Meaning.Feeling.class);
            forget(clause);
            reading.add(Subject.MUSIC, new Intent.Silence(true));
            return;
        }
        var mood = SoundMood.of(clause, reading);
        var file = clause.use(Meaning.Name.class, Meaning.Name::isSound).map(Meaning.Name::name);
        if (isUnwanted(clause) && !replaces(clause, mood, file)) {
            var kept = SoundTimes.without(clause, reading.film().draft().lengthMs());
            forget(clause);
            if (kept.isSaid()) {
                reading.add(Subject.MUSIC, new Intent.Tune(SoundWish.NONE.during(kept)));
                return;
            }
            reading.add(Subject.MUSIC, new Intent.Silence(true));
            return;
        }
        var wish = SoundHow.of(clause, reading.film().draft().lengthMs());
        if (wish.isSaid()) clause.take(Sign.FAST, Sign.LESS);
        boolean isMuted = clause.take(Sign.MUTE);
        boolean isUnmuted = clause.take(Sign.UNMUTE);
        if (isUnmuted) reading.add(Subject.MUSIC, new Intent.Unmute());
        else if (isMuted) reading.add(Subject.MUSIC, new Intent.Silence(false));
        else if (mood.isPresent() || file.isPresent() || asksForMusic(clause, reading, wish))
            play(clause, reading, new Intent.Play(mood, file, wish));
        else if (wish.isSaid()) reading.add(Subject.MUSIC, new Intent.Tune(wish));
        else return;
        forget(clause);
    }

    private static void play(Clause clause, Reading reading, Intent.Play play) {
        reading.add(Subject.MUSIC, play);
        if (play.mood().isEmpty() && play.file().isEmpty())
            MusicKinds.unknown(clause).ifPresent(kind -> reading.unread(clause, kind));
    }

    /// "Cut to the beat", 卡点; but "add some beats" is a wish for music.
    /// What a film is like without its music is told, and not wished.
    private static boolean isMissed(Clause clause) {
        int without = clause.index(Sign.WITHOUT);
        return without > 0 && DULL.isIn(Letters.plain(clause.part(0, without).words()), clause.steps());
    }

    private static boolean isOnBeat(Clause clause) {
        String words = clause.wordsAt(clause.index(Sign.BEAT));
        return clause.has(Sign.BEAT) && !(words.equals("beats") && clause.has(Sign.ADD, Sign.MUSIC));
    }

    /// `-16 LUFS`; the minus may be left out, since no film is louder than full scale.
    private static boolean loudness(Clause clause, Reading reading) {
        if (!clause.has(Sign.LOUDNESS)) return false;
        double value = 0;
        for (char c : Letters.plain(clause.words()).toCharArray())
            if (Letters.isDigit(c) && value < 1000) value = value * 10 + (c - '0');
        reading.add(Subject.MUSIC, new Intent.Loudness(value > 0 ? Optional.of(-value) : Optional.empty()));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean concernsSound(Clause clause, Reading reading) {
        boolean isNamed = clause.has(
                        Sign.MUSIC,
                        Sign.VOLUME,
                        Sign.SOUND,
                        Sign.MUTE,
                        Sign.UNMUTE,
                        Sign.DUCK,
                        Sign.LOUD,
                        Sign.QUIET,
                        Sign.LOOP)
                || clause.index(Meaning.Name.class, Meaning.Name::isSound) >= 0
                || (clause.index(Meaning.Feeling.class, f -> !f.isLoose()) >= 0 && !isLook(clause))
                || clause.has(Meaning.Decibels.class)
                || SoundMood.isSong(clause)
                || SoundMood.isAskedFor(clause)
                || SoundMood.isOtherAskedFor(clause, reading);
        boolean isMood = reading.isMaking()
                && clause.has(Sign.QUIET, Sign.LOUD)
                && !clause.has(Sign.MUSIC, Sign.VOLUME, Sign.SOUND, Sign.MUTE)
                && !clause.has(Meaning.Feeling.class);
        boolean isItOver = clause.has(Sign.IT)
                && clause.has(Sign.REMOVE)
                && clause.has(Sign.FOR)
                && reading.topic() == Subject.MUSIC;
        if (isItOver || SoundMood.isSomething(clause, reading) || SoundMood.isItUnwanted(clause, reading)) return true;
        boolean isStill = clause.has(Sign.QUIET)
                && (clause.has(Sign.ZOOM, Sign.PAN, Sign.MOTION) || clause.has(Meaning.Moving.class))
                && !clause.has(Sign.MUSIC, Sign.VOLUME, Sign.SOUND, Sign.MUTE);
        if (isMood || isStill) return false;
        if (isNamed)
            return !clause.has(Sign.LOOP)
                    || clause.has(Sign.MUSIC)
                    || clause.index(Meaning.Name.class, Meaning.Name::isSound) >= 0
                    || reading.topic() == Subject.MUSIC;
        int fade = clause.index(Sign.FADE_IN, Sign.FADE_OUT);
        boolean isBlack =
                clause.wordsAt(fade).contains("black") || clause.wordsAt(fade).contains("黑");
        boolean isAbout = !isBlack
                && reading.topic() == Subject.MUSIC
                && !clause.has(
                        Sign.PHOTO,
                        Sign.CLIP,
                        Sign.FILM,
                        Sign.TEXT,
                        Sign.TITLE,
                        Sign.TRANSITION,
                        Sign.SPEED,
                        Sign.ZOOM,
                        Sign.FILTER,
                        Sign.COLOUR,
                        Sign.BRIGHTNESS,
                        Sign.MOTION,
                        Sign.OPACITY)
                && !clause.has(Meaning.Grading.class);
        boolean isItFaded = isAbout && clause.has(Sign.IT) && clause.has(Sign.FADE);
        return isItFaded
                || (isAbout
                        && (clause.has(Sign.TURN_UP, Sign.TURN_DOWN, Sign.FADE_IN, Sign.FADE_OUT) || isShare(clause)))
                || (isAbout && clause.index(Meaning.Feeling.class) >= 0);
    }

    /// "Down to 30 %" behind music is of the music; "brighten photo 2 by 20 %" and "25 % faster" are not.
    private static boolean isShare(Clause clause) {
        return clause.has(Meaning.Fraction.class)
                && !Pictures.scope(clause).isSaid()
                && !clause.has(
                        Sign.BRIGHTEN,
                        Sign.DARKEN,
                        Sign.BRIGHT,
                        Sign.DARK,
                        Sign.FAST,
                        Sign.SLOW,
                        Sign.SPEED_UP,
                        Sign.SLOW_DOWN,
                        Sign.LONG,
                        Sign.SHORT,
                        Sign.LENGTHEN);
    }

    /// "cinematic look", "an acoustic vibe for the colours": the word for a mood can be one for a picture.
    private static boolean isLook(Clause clause) {
        return clause.has(Sign.FILTER, Sign.COLOUR) && !clause.has(Sign.MUSIC) && !isPlayed(clause);
    }

    /// "Acoustic guitar vibes", "a piano vibe": an instrument has no look.
    private static boolean isPlayed(Clause clause) {
        int vibe = clause.index(Sign.FILTER);
        boolean isBehind = clause.at(vibe - 1) instanceof Meaning.Feeling(var mood, var _) && PLAYED.contains(mood);
        return isBehind && clause.wordsAt(vibe).startsWith("vibe") && !clause.has(Sign.COLOUR);
    }

    /// "Scrap the lo-fi", "no piano", 钢琴那首不要: the music is called by its kind.
    private static boolean isKindUnwanted(Clause clause) {
        int kind = clause.index(Meaning.Feeling.class, f -> !f.isLoose());
        boolean isScrapped = clause.has(Sign.REMOVE)
                && kind > clause.index(Sign.REMOVE)
                && !clause.has(Sign.ADD, Sign.CHANGE, Sign.REPLACE, Sign.INSTEAD, Sign.USE, Sign.PLAY, Sign.WITH);
        boolean isAny = kind >= 0 && (isScrapped || isDenied(clause, kind) || isLeftOut(clause, kind));
        return isAny && !clause.hasSort(Sign.Sort.NOUN) && !clause.has(Meaning.Grading.class);
    }

    private static boolean isDenied(Clause clause, int kind) {
        int at = kind - 1;
        while (at > 0 && clause.is(at, Sign.FILLER, Sign.USE, Sign.PLAY, Sign.WANT, Sign.THIS)) at--;
        return clause.is(at, Sign.NO, Sign.NOT, Sign.WITHOUT);
    }

    private static boolean isLeftOut(Clause clause, int kind) {
        int at = kind + 1;
        while (at < clause.size() && clause.is(at, Sign.FILLER, Sign.THIS, Sign.COUNTER)) at++;
        return clause.is(at, Sign.REMOVE);
    }

    private static boolean isUnwanted(Clause clause) {
        boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT)
                || (clause.has(Sign.NOT)
                        && clause.has(Sign.MUSIC)
                        && !clause.has(Sign.LOUD, Sign.QUIET, Sign.TURN_UP, Sign.TURN_DOWN));
        return isOff
                && !clause.has(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT, Sign.DUCK, Sign.MUTE)
                && !clause.has(Meaning.Fraction.class)
                && clause.has(Sign.MUSIC, Sign.SOUND, Sign.VOLUME, Sign.LOUD);
    }

    /// "Remove the music and play song.wav", 不要这个音乐了，换成…: something else comes in its place.
    private static boolean replaces(Clause clause, Optional<Mood> mood, Optional<String> file) {
        return file.isPresent() || (mood.isPresent() && clause.has(Sign.CHANGE, Sign.REPLACE, Sign.ADD, Sign.INSTEAD));
    }

    /// "Add some music" names neither mood nor file.
    private static boolean asksForMusic(Clause clause, Reading reading, SoundWish wish) {
        if (!clause.has(Sign.MUSIC)) return false;
        boolean isNew = clause.has(Sign.ADD, Sign.WITH, Sign.PLAY, Sign.USE, Sign.PUT)
                || clause.wordsAt(clause.index(Sign.MORE)).startsWith("再来")
                || reading.isMaking();
        boolean isOther =
                (clause.has(Sign.CHANGE, Sign.REPLACE, Sign.SWAP) && clause.has(Sign.NEW)) || isOwn(clause, reading);
        return (isNew || isOther) && (!wish.isSaid() || hasNoSound(reading));
    }

    /// "My own track instead", 还是用我自己那首.
    private static boolean isOwn(Clause clause, Reading reading) {
        boolean isOwn = clause.has(Sign.UPLOADED);
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.is(i, Sign.MUSIC) ? clause.wordsAt(i) : "";
            isOwn |= word.contains("own") || word.contains("upload") || word.startsWith("自己") || word.startsWith("我");
            isOwn |= clause.wordsAt(i).equals("自己的");
        }
        return isOwn && !reading.film().library().sounds().isEmpty();
    }

    private static boolean hasNoSound(Reading reading) {
        return reading.film().draft().segments().noneMatch(Sound.class::isInstance);
    }

    private static void forget(Clause clause) {
        clause.take(
                Sign.MUSIC,
                Sign.VOLUME,
                Sign.SOUND,
                Sign.ADD,
                Sign.REMOVE,
                Sign.CHANGE,
                Sign.REPLACE,
                Sign.WITH,
                Sign.PLAY,
                Sign.USE,
                Sign.LOUD,
                Sign.QUIET,
                Sign.NO,
                Sign.TURN_UP,
                Sign.TURN_DOWN,
                Sign.BACKGROUND,
                Sign.CALM,
                Sign.ENERGETIC,
                Sign.WITHOUT,
                Sign.NOT,
                Sign.INSTEAD,
                Sign.SWAP,
                Sign.BIG,
                Sign.SMALL,
                Sign.GENTLE,
                Sign.DUCK,
                Sign.SHORTEN,
                Sign.CUT,
                Sign.HIGHER,
                Sign.LOWER,
                Sign.DOWN,
                Sign.SLOW,
                Sign.START,
                Sign.END,
                Sign.PUT,
                Sign.MAKE,
                Sign.ONLY,
                Sign.SHORT,
                Sign.ON,
                Sign.IT,
                Sign.UPLOADED,
                Sign.NATURAL,
                Sign.COUNTER);
    }
}
