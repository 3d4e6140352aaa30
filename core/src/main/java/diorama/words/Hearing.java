package diorama.words;

import diorama.intent.Intent;
import java.util.List;

/// One request heard part by part: each part asks for nothing, or it is read, and then what stands around it may take
/// its wish back, share it out or make a complaint of it.
final class Hearing {
    private final String text;
    private final Reading reading;

    private Hearing(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static void read(List<Clause> parts, String text, Reading reading) {
        var hearing = new Hearing(text, reading);
        int at = 0;
        while (at < parts.size()) at += hearing.heard(new Heard(parts, at, text));
    }

    /// How many parts were used up.
    private int heard(Heard part) {
        if (part.clause().has(Sign.MISTAKE) && part.hasOthers()) reading.mistaken();
        if (Mood.asksNothing(part, reading)) return 1;
        int offered = reading.offered();
        var added = corrected(part.clause());
        if (isSharedOut(part, added) || isConfirmed(part, added)) return 2;
        if (Asides.isReason(part.clause(), added, reading) || isSecondChoice(part, added)) {
            reading.takeBack(added);
            return 1;
        }
        if (added.isEmpty()) reading.mentioned(part.clause());
        boolean isUnread = reading.offered() == offered
                && !isSpelledOut(part)
                && Unread.asks(part.clause(), part.lead(), text, reading.isMaking());
        if (isUnread) reading.unread(part.clause(), Unread.words(part.clause(), text));
        else reading.wished(added);
        remedied(part, added);
        return 1;
    }

    /// "Something jazzy? Or if not, just piano": done only where the first choice was not understood.
    private boolean isSecondChoice(Heard part, List<Intent> added) {
        int before = reading.intents().size() - added.size();
        return !added.isEmpty()
                && before > 0
                && part.isBehindChoice()
                && Remedies.isFor(added.getFirst(), reading.intents().get(before - 1));
    }

    /// The part's wishes; "no wait, …" takes those of the part before back.
    private List<Intent> corrected(Clause clause) {
        var mistaken = clause.take(Sign.CORRECT) ? reading.lastWished() : List.<Intent>of();
        int before = reading.intents().size();
        if (clause.has(Sign.MISTAKE)) reading.mistaken();
        readClause(clause, reading);
        var wished = since(before);
        before -= reading.takeBack(mistaken.stream()
                .filter(m -> wished.stream().anyMatch(c -> Remedies.corrects(c, m)))
                .toList());
        return since(before);
    }

    private List<Intent> since(int before) {
        return List.copyOf(reading.intents().subList(before, reading.intents().size()));
    }

    /// "The transitions are too slow, half that".
    private boolean isSharedOut(Heard part, List<Intent> added) {
        boolean isComplaint = part.terms().stream().anyMatch(t -> t.is(Sign.TOO));
        var share = part.next().filter(_ -> isComplaint).flatMap(next -> Proportions.in(next.terms()));
        var shared = share.map(s -> Proportions.of(added, s)).orElse(List.of());
        if (shared.isEmpty()) return false;
        reading.takeBack(added);
        shared.forEach(wish -> reading.add(reading.topic(), wish));
        reading.wished(shared);
        return true;
    }

    private boolean isConfirmed(Heard part, List<Intent> added) {
        boolean isConfirmed =
                part.next().filter(next -> Asides.isConfirmed(added, next)).isPresent();
        if (isConfirmed) reading.wished(added);
        return isConfirmed;
    }

    /// "Change up the music, something more fun": what to, comes behind.
    private boolean isSpelledOut(Heard part) {
        boolean isOther = part.clause().has(Sign.CHANGE, Sign.REPLACE, Sign.SWAP)
                && part.clause().has(Sign.MUSIC)
                && !part.clause().has(Meaning.Given.class);
        return isOther
                && part.next()
                        .filter(next -> remedies(next).stream().anyMatch(Intent.Play.class::isInstance))
                        .isPresent();
    }

    /// A complaint with its remedy behind it wishes nothing itself.
    private void remedied(Heard part, List<Intent> added) {
        var remedies = part.next()
                .filter(next -> Asides.isComplaint(part.clause()) || Asides.isLoose(part.clause(), next))
                .map(this::remedies)
                .orElse(List.of());
        var remedied = added.stream()
                .filter(wish -> remedies.stream().anyMatch(r -> Remedies.isFor(wish, r)))
                .toList();
        reading.intents().removeAll(remedied);
        reading.complained(!remedies.isEmpty() && (added.isEmpty() || !remedied.isEmpty()));
    }

    private List<Intent> remedies(Clause next) {
        var trial = new Reading(reading.film(), reading.isMaking());
        trial.about(reading.topic());
        readClause(next, trial);
        next.release();
        return trial.intents();
    }

    private static void readClause(Clause clause, Reading reading) {
        if (LengthReader.fitted(clause, reading) || EasingReader.read(clause, reading)) return;
        if (AllBut.read(clause, reading) || Qualities.read(clause, reading) || Repeats.read(clause, reading)) return;
        if (Removals.read(clause, reading) || LayoutReader.read(clause, reading) || TalkReader.read(clause, reading))
            return;
        TextReader.read(clause, reading);
        SoundReader.read(clause, reading);
        TransitionReader.read(clause, reading);
        MotionReader.read(clause, reading);
        CanvasReader.read(clause, reading);
        ColourReader.read(clause, reading);
        OrderReader.read(clause, reading);
        LengthReader.read(clause, reading);
        ClipReader.read(clause, reading);
    }
}
