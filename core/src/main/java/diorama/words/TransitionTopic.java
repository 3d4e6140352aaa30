package diorama.words;

import diorama.draft.Entrance;
import diorama.intent.Change;
import diorama.intent.Gap;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// Knows that transitions are meant though nobody names one: "no effects between the photos", "smooth it out"; and
/// that any will do: "random transitions", "a different transition each time".
final class TransitionTopic {
    private static final List<Transition> MIXED = List.of(
            Transition.SLIDE_LEFT,
            Transition.SPIN,
            Transition.ZOOM,
            Transition.WIPE_LEFT,
            Transition.DISSOLVE,
            Transition.PUSH_LEFT,
            Transition.CIRCLE);

    private static final List<String> UNLIKE = List.of("各不相同", "都不一样", "换着来", "变着来", "不同的", "不一样的", "换着花样", "变着花样");
    private static final List<String> ABRUPT =
            List.of("abrupt", "sudden", "harsh", "hard", "jarring", "jerky", "rough");

    private TransitionTopic() {}

    static boolean isMeant(Clause clause, Reading reading) {
        return isUnfaded(clause, reading)
                || isCutBetween(clause)
                || isGoneBetween(clause)
                || EndsReader.isBeforePicture(clause)
                || isRestCut(clause, reading)
                || (clause.has(Sign.SHUFFLE) && goesOnMixing(clause, reading))
                || isPlainBetween(clause)
                || isStripped(clause)
                || isPaleBetween(clause)
                || isSmoothedOut(clause, reading);
    }

    /// "No fades please": between the pictures, where nothing else fades that was spoken of.
    private static boolean isUnfaded(Clause clause, Reading reading) {
        return clause.has(Sign.FADE)
                && clause.has(Sign.NO, Sign.WITHOUT)
                && reading.topic() != Subject.MUSIC
                && reading.topic() != Subject.WORDS
                && !clause.has(Sign.START, Sign.END)
                && !clause.hasSort(Sign.Sort.NOUN);
    }

    /// "Get rid of whatever is happening between dog and family": of what lies between, and not of them.
    private static boolean isGoneBetween(Clause clause) {
        return clause.has(Sign.REMOVE)
                && clause.has(Sign.BETWEEN)
                && !clause.has(Sign.ALL, Sign.EACH, Sign.PHOTO, Sign.CLIP, Sign.MUSIC, Sign.TEXT, Sign.TITLE)
                && !clause.has(Meaning.Length.class)
                && !clause.has(Meaning.Moment.class)
                && Pictures.read(clause).size() == 2;
    }

    /// "Only cut between 1 and 2."
    private static boolean isCutBetween(Clause clause) {
        return clause.has(Sign.CUT)
                && clause.wordsAt(clause.index(Sign.CUT)).equals("cut")
                && clause.has(Sign.BETWEEN)
                && !clause.has(Meaning.Length.class)
                && !clause.has(Meaning.Moment.class)
                && !clause.has(Sign.ALL, Sign.OFF)
                && Pictures.read(clause).size() == 2;
    }

    /// "The first two should blend, the others cut".
    static boolean isRestCut(Clause clause, Reading reading) {
        boolean isBehind = !reading.intents().isEmpty() && reading.intents().getLast() instanceof Intent.Enter;
        return isBehind
                && clause.has(Sign.REST)
                && clause.has(Sign.CUT)
                && clause.terms().stream().allMatch(t -> t.is(Sign.REST, Sign.CUT, Sign.PHOTO, Sign.ALL, Sign.ONLY));
    }

    /// "Between the photos no effect", "nothing fancy in between".
    private static boolean isPlainBetween(Clause clause) {
        return clause.has(Sign.EVERYWHERE, Sign.BETWEEN)
                && clause.has(Sign.FILTER)
                && clause.has(Sign.NO, Sign.WITHOUT, Sign.REMOVE, Sign.NOT);
    }

    /// "Lose the fancy stuff between the photos": whatever is between them.
    private static boolean isStripped(Clause clause) {
        return clause.has(Sign.EVERYWHERE)
                && clause.has(Sign.REMOVE)
                && !clause.has(Meaning.Name.class)
                && !clause.has(Meaning.Nth.class)
                && !clause.has(Meaning.Figure.class)
                && !clause.hasSort(Sign.Sort.NOUN);
    }

    /// 二三张中间淡一下.
    static boolean isPaleBetween(Clause clause) {
        return clause.has(Sign.BETWEEN)
                && clause.wordsAt(clause.index(Sign.PALE)).startsWith("淡")
                && !clause.has(Sign.TOO, Sign.COLOUR, Sign.FILTER);
    }

    /// "Smooth it out", "smoother please": the way from one picture to the next.
    private static boolean isSmoothedOut(Clause clause, Reading reading) {
        boolean isOnly = clause.has(Sign.SMOOTH)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.SMOOTH)
                                || t.is(Sign.IT)
                                || t.is(Sign.OFF)
                                || t.is(Sign.FILM)
                                || t.is(Sign.MAKE)
                                || t.is(Sign.ALL)
                                || t.is(Sign.THIS)
                                || t.is(Sign.A_BIT)
                                || t.is(Sign.MORE)
                                || t.isSort(Sign.Sort.COURTESY));
        return isOnly && reading.topic() != Subject.MUSIC && reading.topic() != Subject.MOTION;
    }

    /// "All that swooshing makes the little ones dizzy": of what is there, and calmer is wished.
    static boolean isTiring(Clause clause, Optional<Transition> kind) {
        boolean isLively = kind.filter(k -> k != Transition.CUT && k != Transition.FADE && k != Transition.DISSOLVE)
                .isPresent();
        return isLively
                && Degrees.isComplaint(clause)
                && !clause.has(Sign.LONG, Sign.SHORT, Sign.SLOW, Sign.FAST, Sign.USE, Sign.ADD, Sign.CHANGE);
    }

    /// "The jump from the third to the fourth is too abrupt", where the film has nothing but cuts.
    static boolean isAbruptCut(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        boolean isAbrupt = ABRUPT.stream().anyMatch(words::contains);
        return isAbrupt
                && Degrees.isComplaint(clause)
                && reading.film().draft().pictures().stream()
                        .allMatch(p -> p.entrance().equals(Entrance.CUT));
    }

    /// "A transition of 50 seconds", "50 second crossfades", 转场改成20秒: said of the transition itself, however long.
    static boolean isBeside(Clause clause) {
        int at = clause.index(Meaning.Length.class);
        if (at < 0 || clause.lastIndex(Meaning.Length.class) != at) return false;
        int before = at - 1;
        while (clause.is(before, Sign.OF, Sign.TO, Sign.AT, Sign.FOR, Sign.IS, Sign.LENGTH, Sign.LONG, Sign.CHANGE)
                || clause.is(before, Sign.HOLD, Sign.MAKE, Sign.LENGTHEN, Sign.SHORTEN, Sign.EACH, Sign.ALL, Sign.BY))
            before--;
        int after = at + 1;
        while (clause.is(after, Sign.OF, Sign.LONG)) after++;
        return isTransition(clause, before) || isTransition(clause, after);
    }

    private static boolean isTransition(Clause clause, int i) {
        return clause.is(i, Sign.TRANSITION) || clause.at(i) instanceof Meaning.Entering;
    }

    /// "No two transitions the same", 转场不要每次都一样.
    private static boolean isUnlike(String words) {
        return words.contains("no two")
                || words.contains("the same each")
                || words.contains("the same every")
                || words.contains("all different")
                || UNLIKE.stream().anyMatch(words::contains);
    }

    /// 转场不要都一样，随机变化: the second part is of the transitions still.
    private static boolean goesOnMixing(Clause clause, Reading reading) {
        boolean isBehind = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Enter
                && reading.mentionedOrLast() == Subject.TRANSITIONS;
        return isBehind && !clause.has(Sign.PHOTO, Sign.ORDER, Sign.MOTION, Sign.MUSIC, Sign.CLIP);
    }

    /// "Alternate between wipes and fades", 擦除和叠化轮流用: each of them in turn.
    static boolean alternated(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        var kinds = clause.terms().stream()
                .flatMap(t -> kind(t).stream())
                .distinct()
                .toList();
        boolean isInTurn =
                words.contains("alternat") || words.contains("轮流") || words.contains("交替") || words.contains("輪流");
        if (!isInTurn || kinds.size() < 2) return false;
        int shown = reading.film().draft().pictures().size();
        int count = shown > 0 ? shown : reading.film().library().visuals().size();
        for (int n = 1; n < count; n++)
            reading.add(
                    Subject.TRANSITIONS,
                    new Intent.Enter(new Gap.Nth(n), Optional.of(kinds.get((n - 1) % kinds.size())), Optional.empty()));
        clause.take(0, clause.size());
        return true;
    }

    private static Optional<Transition> kind(Term term) {
        if (term.meaning() instanceof Meaning.Entering(var kind)) return Optional.of(kind);
        if (term.is(Sign.WIPE)) return Optional.of(Transition.WIPE_LEFT);
        if (term.is(Sign.SLIDE)) return Optional.of(Transition.SLIDE_LEFT);
        if (term.is(Sign.PUSH)) return Optional.of(Transition.PUSH_LEFT);
        if (term.is(Sign.CUT)) return Optional.of(Transition.CUT);
        return term.is(Sign.FADE) ? Optional.of(Transition.FADE) : Optional.empty();
    }

    /// "Random transitions", "use a different transition each time": was the clause about that?
    static boolean mixed(Clause clause, Reading reading, Optional<Change> length) {
        String words = Letters.plain(clause.words());
        boolean isMixed = clause.has(Sign.SHUFFLE)
                || isUnlike(words)
                || (clause.has(Sign.EACH, Sign.EVERYWHERE) && words.contains("different"))
                || words.contains("various")
                || words.contains("varied")
                || words.contains("mixed")
                || words.contains("variety");
        boolean isNamed = clause.has(Sign.TRANSITION) || goesOnMixing(clause, reading);
        if (!isNamed || !isMixed || clause.has(Meaning.Entering.class)) return false;
        int shown = reading.film().draft().pictures().size();
        int count = shown > 0 ? shown : reading.film().library().visuals().size();
        for (int n = 1; n < count; n++)
            reading.add(
                    Subject.TRANSITIONS,
                    new Intent.Enter(new Gap.Nth(n), Optional.of(MIXED.get((n - 1) % MIXED.size())), length));
        clause.take(
                Sign.TRANSITION,
                Sign.SHUFFLE,
                Sign.EACH,
                Sign.EVERYWHERE,
                Sign.NEW,
                Sign.USE,
                Sign.WITH,
                Sign.MAKE,
                Sign.ADD,
                Sign.CUT);
        return true;
    }
}
