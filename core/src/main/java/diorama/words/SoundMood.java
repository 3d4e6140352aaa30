package diorama.words;

import diorama.intent.Subject;
import diorama.look.Filter;
import diorama.look.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which mood of music a clause asks for.
final class SoundMood {
    private SoundMood() {}

    /// An instrument or a style says more than a feeling: "calm on piano" is piano.
    static Optional<Mood> of(Clause clause, Reading reading) {
        if (isComplaint(clause)) return Optional.empty();
        var all = wanted(clause);
        var strict = all.stream()
                .filter(f -> !f.isLoose())
                .map(Meaning.Feeling::mood)
                .toList();
        var loose = all.stream()
                .filter(Meaning.Feeling::isLoose)
                .map(Meaning.Feeling::mood)
                .toList();
        boolean isMusic = clause.has(Sign.MUSIC)
                || reading.topic() == Subject.MUSIC
                || isSong(clause)
                || isAskedFor(clause)
                || isOtherAskedFor(clause, reading);
        if (!strict.isEmpty() || isMusic) clause.useAll(Meaning.Feeling.class);
        if (!strict.isEmpty()) return Optional.of(telling(strict));
        if (!isMusic) return Optional.empty();
        if (!loose.isEmpty()) return Optional.of(loose.getFirst());
        if (isSomething(clause, reading)) {
            boolean isLively = clause.take(Sign.FAST, Sign.ENERGETIC);
            clause.take(Sign.QUIET, Sign.GENTLE, Sign.SLOW, Sign.CALM, Sign.A_BIT, Sign.TO);
            return Optional.of(isLively ? Mood.UPBEAT : Mood.AMBIENT);
        }
        boolean isDramatic = clause.has(Sign.STRONG)
                && clause.wordsAt(clause.index(Sign.STRONG)).contains("dramatic");
        if (isDramatic) return Optional.of(Mood.EPIC);
        String change = clause.wordsAt(clause.index(Sign.CHANGE, Sign.REPLACE, Sign.SWAP));
        boolean isOther = isOtherAskedFor(clause, reading)
                || change.startsWith("换")
                || change.startsWith("switch")
                || change.startsWith("replace");
        if (isOther && clause.has(Sign.QUIET, Sign.GENTLE, Sign.SLOW, Sign.CALM) && !clause.has(Sign.VOLUME)) {
            clause.take(Sign.QUIET, Sign.GENTLE, Sign.SLOW, Sign.CALM, Sign.A_BIT);
            return Optional.of(Mood.AMBIENT);
        }
        if (isOfKind(clause)) {
            clause.take(Sign.GENTLE, Sign.SLOW);
            return Optional.of(Mood.AMBIENT);
        }
        boolean isFast = (clause.has(Sign.MUSIC) || isOther)
                && clause.has(Sign.FAST)
                && !clause.has(Sign.FADE_IN, Sign.FADE_OUT);
        if (isFast) clause.take(Sign.FAST, Sign.SPEED);
        if (clause.take(Sign.ENERGETIC) || isFast) return Optional.of(Mood.UPBEAT);
        if (clause.take(Sign.CALM)
                || (clause.has(Sign.GENTLE, Sign.SLOW) && clause.has(Sign.ADD, Sign.MAKE, Sign.WITH))
                || (clause.has(Sign.QUIET) && isBrought(clause))) return Optional.of(Mood.AMBIENT);
        if (clause.index(Meaning.Grading.class, g -> g.filter() == Filter.CINEMATIC) >= 0) {
            clause.useAll(Meaning.Grading.class);
            return Optional.of(Mood.CINEMATIC);
        }
        return Optional.empty();
    }

    /// 加一段安静的背景音乐: quiet by its kind.
    private static boolean isBrought(Clause clause) {
        int add = clause.index(Sign.ADD);
        return clause.has(Sign.MUSIC)
                && !clause.wordsAt(add).isEmpty()
                && Letters.isHan(clause.wordsAt(add).charAt(0));
    }

    /// 太吵了，换个轻柔点的: another one of what was just spoken of; 换首轻快的 can be nothing but music.
    static boolean isOtherAskedFor(Clause clause, Reading reading) {
        int change = clause.index(Sign.CHANGE);
        String word = clause.wordsAt(change);
        boolean isSong = word.endsWith("首") || word.endsWith("曲");
        boolean isOne = isSong || word.endsWith("个") || word.endsWith("段") || clause.is(change + 1, Sign.COUNTER);
        return isOne
                && (isSong || reading.topic() == Subject.MUSIC)
                && !clause.hasSort(Sign.Sort.NOUN)
                && !clause.has(Meaning.Look.class)
                && clause.has(Sign.QUIET, Sign.GENTLE, Sign.SLOW, Sign.CALM, Sign.FAST, Sign.ENERGETIC);
    }

    /// "Some gentler music", "a slower song": another one, not the same one turned down.
    private static boolean isOfKind(Clause clause) {
        int music = clause.index(Sign.MUSIC);
        return clause.is(music - 1, Sign.GENTLE, Sign.SLOW)
                && Letters.isLatin((clause.wordsAt(music - 1) + " ").charAt(0))
                && !Degrees.isComplaint(clause)
                && !clause.has(
                        Sign.REMOVE,
                        Sign.TURN_DOWN,
                        Sign.TURN_UP,
                        Sign.FADE,
                        Sign.FADE_IN,
                        Sign.FADE_OUT,
                        Sign.NOT,
                        Sign.NO,
                        Sign.LESS);
    }

    /// "Switch to something calmer", 换个安静点的, where music was spoken of.
    static boolean isSomething(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        boolean isOther = words.startsWith("something ")
                || words.contains(" something ")
                || clause.wordsAt(clause.index(Sign.CHANGE)).startsWith("换");
        boolean isHow = clause.has(Sign.GENTLE, Sign.CALM, Sign.SLOW, Sign.QUIET, Sign.FAST, Sign.ENERGETIC);
        return isOther
                && isHow
                && reading.topic() == Subject.MUSIC
                && !Degrees.isComplaint(clause)
                && !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Amount.class)
                && !clause.hasSort(Sign.Sort.NOUN);
    }

    /// 这钢琴太丧了, "the piano is too sad": what it is, and not what it shall be.
    private static boolean isComplaint(Clause clause) {
        return Degrees.isComplaint(clause)
                && clause.has(Meaning.Feeling.class)
                && !clause.has(Sign.ADD, Sign.CHANGE, Sign.REPLACE, Sign.USE, Sign.PLAY, Sign.SWAP, Sign.WITH);
    }

    /// Not what is behind "than": that is what it shall be unlike. Of several, the one beside the word for music.
    private static List<Meaning.Feeling> wanted(Clause clause) {
        var all = new ArrayList<Meaning.Feeling>();
        boolean isCompared = Letters.plain(clause.words()).contains(" than ");
        for (int i = 0; i < clause.size(); i++) {
            if (!(clause.at(i) instanceof Meaning.Feeling feeling) || !clause.isFree(i)) continue;
            if (clause.is(i - 1, Sign.LESS)) continue;
            boolean isBehind =
                    isCompared && Letters.plain(clause.part(0, i + 1).words()).contains(" than ");
            boolean isMusic = clause.is(i + 1, Sign.MUSIC) || clause.wordsAt(i).endsWith("music");
            boolean isBeside = isMusic && !feeling.isLoose();
            if (isBeside && !all.isEmpty()) all.clear();
            if (isExchange(clause, i)) all.clear();
            if (!isBehind) all.add(feeling);
            if (isBeside) break;
        }
        return all;
    }

    /// "Swap the piano for something electronic", 钢琴换成电子乐: of two, what stands behind the verb or its link.
    private static boolean isExchange(Clause clause, int i) {
        if (!clause.has(Sign.SWAP, Sign.CHANGE, Sign.REPLACE) || clause.has(Sign.INSTEAD)) return false;
        for (int k = i - 1; k > 0 && !(clause.at(k) instanceof Meaning.Feeling); k--)
            if (clause.is(k, Sign.SWAP, Sign.CHANGE, Sign.REPLACE, Sign.FOR, Sign.WITH, Sign.TO)) return true;
        return false;
    }

    /// Of several moods the instrument; "upbeat acoustic" is acoustic.
    private static Mood telling(List<Mood> moods) {
        for (var mood : List.of(Mood.PIANO, Mood.ACOUSTIC, Mood.LOFI, Mood.ELECTRONIC))
            if (moods.contains(mood)) return mood;
        return moods.getFirst();
    }

    /// 来首抒情的, 换首安静的: only songs are counted so.
    static boolean isSong(Clause clause) {
        int at = clause.index(Sign.ADD, Sign.CHANGE);
        return clause.wordsAt(at).endsWith("首") && at + 1 < clause.size() && !clause.hasSort(Sign.Sort.NOUN);
    }

    /// "Add something romantic" and "something calm in the background" ask for music.
    static boolean isAskedFor(Clause clause) {
        boolean isBehind = clause.has(Sign.BACKGROUND) && clause.has(Sign.IN) && !clause.has(Meaning.Tint.class);
        boolean isFelt = clause.has(Meaning.Feeling.class) || (isBehind && clause.has(Sign.CALM, Sign.ENERGETIC));
        boolean hasOther = clause.terms().stream().anyMatch(t -> t.isSort(Sign.Sort.NOUN) && !t.is(Sign.BACKGROUND));
        return isFelt
                && (isBehind || clause.has(Sign.ADD, Sign.PLAY))
                && !hasOther
                && !clause.has(Meaning.Grading.class)
                && !clause.has(Meaning.Quote.class)
                && !Pictures.scope(clause).isSaid();
    }

    /// "Get rid of it", 别用这个了, where music was spoken of last.
    static boolean isItUnwanted(Clause clause, Reading reading) {
        boolean isOff = clause.has(Sign.REMOVE) || (clause.has(Sign.NOT) && clause.has(Sign.USE));
        return isOff
                && reading.topic() == Subject.MUSIC
                && reading.film().draft().segments().anyMatch(diorama.draft.Sound.class::isInstance)
                && clause.has(Sign.IT)
                && !clause.has(Sign.COUNTER, Sign.ALL, Sign.EACH, Sign.REST)
                && !clause.hasSort(Sign.Sort.NOUN)
                && !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Meaning.Given.class);
    }
}
