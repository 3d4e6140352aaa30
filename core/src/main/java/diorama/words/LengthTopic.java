package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;

/// Whose length is meant: the film's, one picture's, or each picture's.
final class LengthTopic {
    private LengthTopic() {}

    /// "Make that one longer", and behind a picture that was moved "give it 6 seconds", 给它6秒: no film is meant.
    static boolean isThatOne(Clause clause, Reading reading) {
        String it = clause.wordsAt(clause.index(Sign.IT));
        boolean isOne = it.endsWith(" one") || it.endsWith(" photo") || it.endsWith("那张") || it.endsWith("这张");
        boolean isMoved = !reading.intents().isEmpty() && reading.intents().getLast() instanceof Intent.Move;
        String verb = clause.wordsAt(clause.index(Sign.ADD));
        boolean isGiven = verb.startsWith("give") || clause.has(Sign.HOLD) || (it.equals("它") && clause.is(0, Sign.TO));
        return !reading.isMaking() && (isOne || (isMoved && isGiven));
    }

    /// "That's too long, 4 seconds is enough" behind a wish for one picture is of that picture still.
    static boolean isStillOfPictures(Clause clause, Reading reading, Scope scope) {
        var last = reading.film().talk().lastWishes();
        boolean wasOfSome = last.size() == 1
                && last.getFirst() instanceof Intent.LastPictures(var pictures, var _)
                && !(pictures instanceof Scope.All)
                && pictures.isSaid();
        boolean isComplaint = Degrees.isComplaint(clause) || reading.hasComplained();
        return wasOfSome && isComplaint && !scope.isSaid() && !clause.has(Sign.FILM, Sign.LENGTH, Sign.EACH);
    }

    /// "No photo should be up longer than 2.5 s", "don't let any picture stay for less than 4 s": a limit for each.
    static boolean isOfAny(Clause clause, Scope scope) {
        int denied = clause.index(Sign.NO, Sign.NOT);
        int photo = clause.index(Sign.PHOTO, Sign.CLIP);
        String before = clause.wordsAt(clause.index(Meaning.Length.class) - 1);
        return !scope.isSaid()
                && denied >= 0
                && denied < photo
                && List.of("than", "under", "below", "over", "above").contains(before)
                && !clause.has(Sign.FILM, Sign.LENGTH);
    }

    static boolean isOfPictures(Clause clause, Reading reading, Scope scope) {
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
