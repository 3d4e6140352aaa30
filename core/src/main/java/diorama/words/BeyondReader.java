package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Subject;

/// Reads what we do not do, so that it is said plainly; and reading aloud, which we do.
final class BeyondReader {
    private BeyondReader() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        if (clause.has(Meaning.Quote.class)) {
            if (clause.has(Sign.VOICE) && !stopsReading(clause)) reading.add(Subject.WORDS, new Intent.ReadAloud());
            return false;
        }
        if (stopsReading(clause)) return TalkReader.done(clause, reading, new Intent.StopReading());
        if (clause.has(Sign.DUCK, Sign.SPEECH)) return false;
        boolean isCroppedOut = clause.has(Sign.CROP, Sign.CUT)
                && clause.has(Sign.PERSON)
                && Letters.plain(clause.words()).contains(" out ");
        if (isHeadCutOff(clause)) return false;
        boolean isErased = isCroppedOut
                || (clause.has(Sign.REMOVE, Sign.CUT, Sign.ERASE_CONTENT) && clause.has(Sign.PERSON))
                || clause.has(Sign.ERASE_CONTENT)
                || isTakenFromPicture(clause)
                || isNamedWithin(clause);
        if (isErased) return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.REMOVE_CONTENT));
        if (clause.has(Sign.LIP_SYNC))
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.LIP_SYNC));
        boolean isOfTransitions = clause.has(Sign.TRANSITION, Sign.EVERYWHERE) || clause.has(Meaning.Entering.class);
        if (clause.has(Sign.CHANGE_CONTENT) && !isOfTransitions)
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.CHANGE_CONTENT));
        String make = clause.wordsAt(clause.index(Sign.MAKE));
        boolean isGenerated = (make.equals("generate") || make.startsWith("生成"))
                && clause.has(Meaning.Unknown.class)
                && !clause.has(Meaning.Length.class)
                && !clause.hasSort(Sign.Sort.NOUN);
        if (clause.has(Sign.INVENT) || isGenerated)
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.NEW_PICTURES));
        if (clause.has(Sign.VOICE) || Tongues.areRead(clause)) return TalkReader.done(clause, reading, reading(clause));
        if (clause.has(Sign.SONG)) return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.SONGS));
        if (clause.has(Sign.STICKER))
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.STICKERS));
        if (clause.has(Sign.SPLIT_SCREEN) && clause.all(Meaning.Shape.class).size() < 2)
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.SPLIT_SCREEN));
        if (clause.has(Sign.CAPTION_FILE))
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.CAPTION_FILE));
        if (clause.has(Sign.BACKWARDS) && !clause.has(Sign.PHOTO, Sign.ORDER))
            return TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.BACKWARDS));
        return clause.has(Sign.UPSCALE) && TalkReader.done(clause, reading, new Intent.Decline(Intent.Beyond.UPSCALE));
    }

    /// "Stop cutting people's heads off", "instead of cropping their heads": pictures that ought to be seen whole.
    private static boolean isHeadCutOff(Clause clause) {
        boolean isOfHeads = clause.has(Sign.CUT, Sign.CROP) && clause.has(Sign.SUBJECT);
        String words = Letters.plain(clause.words());
        boolean isHan = clause.has(Sign.CUT) && words.contains("头") && (words.contains("被") || words.contains("了"));
        return isHan
                || (isOfHeads && clause.has(Sign.NOT, Sign.NO, Sign.WITHOUT, Sign.INSTEAD))
                || (clause.has(Sign.WHOLE) && clause.has(Sign.INSTEAD, Sign.NOT, Sign.WITHOUT));
    }

    /// "Take Uncle Bob out of the family picture", 把第二张里的路灯去掉: something in a picture, and not the picture.
    private static boolean isTakenFromPicture(Clause clause) {
        int verb = clause.index(Sign.REMOVE, Sign.CUT);
        int what = clause.index(Meaning.Unknown.class);
        if (verb < 0 || what < 0 || clause.has(Meaning.Length.class) || clause.has(Sign.MUSIC, Sign.TEXT)) return false;
        int from = clause.index(Sign.FROM);
        boolean isEnglish = from > what && verb < what && isPicture(clause, from + 1);
        int in = clause.index(Sign.IN, Sign.ON);
        boolean isChinese = in > 0
                && in < what
                && what < verb
                && Letters.isHan((clause.wordsAt(in) + " ").charAt(0))
                && isPicture(clause, in - 1);
        return isEnglish || isChinese;
    }

    /// "Take the dog out of the family photo": one of our pictures is meant as a thing within another one.
    private static boolean isNamedWithin(Clause clause) {
        int verb = clause.index(Sign.REMOVE, Sign.CUT);
        int what = clause.index(Meaning.Name.class);
        if (verb < 0 || what < 0 || clause.has(Meaning.Length.class) || clause.has(TextTopic.NOUNS)) return false;
        if (clause.has(Sign.MUSIC, Sign.SOUND, Sign.FILTER, Sign.MOTION, Sign.ZOOM, Sign.TRANSITION)) return false;
        int from = clause.index(Sign.FROM);
        if (from > what && isOne(clause, from + 1) && !clause.is(from + 2, Sign.TO, Sign.UNTIL)) return true;
        int in = clause.index(Sign.IN, Sign.ON);
        int inner = clause.is(in + 1, Sign.OF) ? in + 2 : in + 1;
        return in > 0
                && Letters.isHan((clause.wordsAt(in) + " ").charAt(0))
                && isPicture(clause, in - 1)
                && clause.at(inner) instanceof Meaning.Name;
    }

    private static boolean isOne(Clause clause, int i) {
        boolean isNth = clause.at(i) instanceof Meaning.Nth && !(clause.at(i + 1) instanceof Meaning.Figure);
        return isNth
                || clause.at(i) instanceof Meaning.Name
                || (clause.is(i, Sign.PHOTO) && clause.at(i + 1) instanceof Meaning.Figure);
    }

    private static boolean isPicture(Clause clause, int i) {
        return clause.at(i) instanceof Meaning.Nth
                || clause.at(i) instanceof Meaning.Name
                || clause.is(i, Sign.PHOTO, Sign.COUNTER, Sign.IT)
                || (clause.is(i, Sign.THIS) && clause.is(i + 1, Sign.PHOTO));
    }

    private static Intent reading(Clause clause) {
        var tongue = Tongues.in(clause);
        boolean isForeign = tongue.filter(t -> t.ours().isEmpty()).isPresent();
        return isForeign
                ? new Intent.Decline(Intent.Beyond.VOICE)
                : new Intent.ReadAloud(tongue.flatMap(Tongues.Said::ours));
    }

    /// "No voice-over", "remove the narration", 把配音去掉; "read the captions aloud without music" is none.
    private static boolean stopsReading(Clause clause) {
        if (clause.has(Sign.VOICE_OFF)) return true;
        int voice = clause.index(Sign.VOICE);
        if (voice < 0 || clause.has(Sign.MUSIC)) return false;
        int not = clause.index(Sign.NOT, Sign.NO, Sign.WITHOUT);
        return clause.has(Sign.REMOVE, Sign.OFF) || (not >= 0 && not < voice);
    }
}
