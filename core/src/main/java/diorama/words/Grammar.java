package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.SoundWish;
import diorama.intent.Subject;
import diorama.look.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Our interpreter: terms, then clauses, then in each clause the subject decides who reads it.
public final class Grammar implements Interpreter {
    /// It has nothing to remember: one does for all.
    public Grammar() {}

    @Override
    public List<Intent> interpret(Utterance utterance, Film film) {
        return interpret(utterance, film, new Steps());
    }

    List<Intent> interpret(Utterance utterance, Film film, Steps steps) {
        String text = utterance.text();
        var read = Tokenizer.terms(text, film, steps);
        var row = CaptionRow.quoted(read, text, film);
        var terms = row.orElseGet(() -> FreeWords.captured(read, text, steps));
        if (terms.isEmpty()) return List.of(new Intent.Unclear(text, Subject.NOTHING));
        var answer = row.isPresent() ? Optional.<Intent>empty() : Answering.read(terms, text, film, steps);
        if (answer.isPresent()) return List.of(answer.get());
        var again = Again.read(terms, text, film, steps);
        if (again.isPresent()) return again.get();
        var nudged = Nudges.read(terms, text, film, steps);
        if (nudged.isPresent()) return nudged.get();
        var conditions = Conditions.in(terms, text);
        if (!conditions.unchecked().isEmpty()) return conditions.and(rest -> understood(rest, text, film, steps));
        return understood(Denials.without(Grounds.without(terms), text, steps), text, film, steps);
    }

    private static List<Intent> understood(List<Term> terms, String text, Film film, Steps steps) {
        boolean isMaking = MakeReader.asksForFilm(terms, text, film, steps);
        var reading = new Reading(film, isMaking);
        var question = Questions.of(new Clause(terms, text, steps));
        if (question.isPresent()) return List.of(question.get());
        var ramp = isMaking ? Optional.<Intent>empty() : EasingReader.ramp(new Clause(terms, text, steps), text);
        if (ramp.isPresent()) return List.of(ramp.get());
        var clauses = Clauses.of(terms, text, isMaking, steps);
        read(clauses, text, reading);
        return finished(text, terms, clauses, reading);
    }

    // --- clause by clause --------------------------------------------------------------------------------------------

    private static void read(List<Clause> clauses, String text, Reading reading) {
        var last = List.<Intent>of();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            int offered = reading.offered();
            if (isSpared(clause, clauses.size() > 1)) {
                reading.spare(Pictures.joined(Pictures.read(spared(clause))));
                continue;
            }
            if (MotionReader.stillBeside(clause, reading)) continue;
            if (isUntouched(clause, clauses.size() > 1, reading.isMaking())) continue;
            if (Refusals.is(clause.terms(), text)) {
                mentioned(clause, reading);
                continue;
            }
            if (clauses.size() > 1 && Asides.tellsShape(clause, reading.film())) continue;
            boolean isTold = clauses.size() > 1 && Told.is(clause.terms(), text);
            if (isTold || Praise.is(clause.terms(), text)) {
                mentioned(clause, reading);
                continue;
            }
            if (Gibberish.is(clause.terms(), text)) {
                reading.unread(clause, Unread.words(clause, text));
                continue;
            }
            var mistaken = clause.take(Sign.CORRECT) ? last : List.<Intent>of();
            int before = reading.intents().size();
            if (clause.has(Sign.MISTAKE)) reading.mistaken();
            readClause(clause, reading);
            var corrected = List.copyOf(
                    reading.intents().subList(before, reading.intents().size()));
            before -= reading.takeBack(mistaken.stream()
                    .filter(m -> corrected.stream().anyMatch(c -> Remedies.corrects(c, m)))
                    .toList());
            var added = List.copyOf(
                    reading.intents().subList(before, reading.intents().size()));
            var share = i + 1 < clauses.size() && clause.terms().stream().anyMatch(t -> t.is(Sign.TOO))
                    ? Proportions.in(clauses.get(i + 1).terms())
                    : Optional.<Double>empty();
            var shared = share.map(s -> Proportions.of(added, s)).orElse(List.of());
            if (!shared.isEmpty()) {
                reading.takeBack(added);
                shared.forEach(wish -> reading.add(reading.topic(), wish));
                last = shared;
                i++;
                continue;
            }
            if (i + 1 < clauses.size() && Asides.isConfirmed(added, clauses.get(i + 1))) {
                last = added;
                i++;
                continue;
            }
            if (Asides.isReason(clause, added, reading)) {
                reading.takeBack(added);
                continue;
            }
            if (added.isEmpty()) mentioned(clause, reading);
            boolean isUnread = reading.offered() == offered
                    && Unread.asks(clause, lead(clauses, i, text), text, reading.isMaking());
            if (isUnread) reading.unread(clause, Unread.words(clause, text));
            else last = added;
            boolean isComplaint = i + 1 < clauses.size()
                    && (Asides.isComplaint(clause) || Asides.isLoose(clause, clauses.get(i + 1)));
            var remedies = isComplaint ? remedies(clauses.get(i + 1), reading) : List.<Intent>of();
            var remedied = added.stream()
                    .filter(wish -> remedies.stream().anyMatch(r -> Remedies.isFor(wish, r)))
                    .toList();
            reading.intents().removeAll(remedied);
            reading.complained(isComplaint && !remedies.isEmpty() && (added.isEmpty() || !remedied.isEmpty()));
        }
    }

    /// Nothing was asked, but something was spoken of, and the next wish may be about it.
    private static void mentioned(Clause clause, Reading reading) {
        clause.release();
        reading.settled(Pictures.scope(clause));
        var subject = Nearest.subject(clause.terms());
        if (subject != Subject.NOTHING) reading.about(subject);
        reading.mentioned(subject);
    }

    /// What stands before a clause and belongs to no other: courtesy mostly, and who it is that wants or does
    /// something.
    private static String lead(List<Clause> clauses, int i, String text) {
        int from = i == 0 ? 0 : clauses.get(i - 1).terms().getLast().end();
        int to = clauses.get(i).terms().getFirst().start();
        return from < to ? text.substring(from, to) : "";
    }

    private static void readClause(Clause clause, Reading reading) {
        if (LengthReader.fitted(clause, reading) || EasingReader.read(clause, reading)) return;
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

    /// "…, but not the first one", "don't touch photo 1": of the other wishes these pictures are left out.
    private static boolean isSpared(Clause clause, boolean hasOthers) {
        boolean isSaid = Parts.isSpared(clause.terms())
                || (clause.has(Sign.UNTOUCHED)
                        && !clause.has(Meaning.Look.class)
                        && !clause.has(Sign.TITLE, Sign.TEXT, Sign.MUSIC));
        var scope = Pictures.scope(spared(clause));
        boolean isTelling = scope instanceof Scope.Nth
                || scope instanceof Scope.Run
                || scope instanceof Scope.Named
                || scope instanceof Scope.Several;
        return hasOthers && isSaid && isTelling;
    }

    private static Clause spared(Clause clause) {
        var terms = clause.terms().stream().filter(t -> !t.is(Sign.EXCEPT)).toList();
        return new Clause(terms, "", clause.steps());
    }

    /// "Leave the rest alone" asks for nothing.
    private static boolean isUntouched(Clause clause, boolean hasOthers, boolean isMaking) {
        boolean isRest = Pictures.scope(clause) instanceof Scope.Rest;
        boolean stands = clause.index(Meaning.Moving.class, m -> m.kind() == Motion.STILL) >= 0;
        boolean says = clause.has(Sign.UNTOUCHED) && !clause.has(Meaning.Look.class);
        boolean isKept = hasOthers && isRest && clause.has(Sign.KEEP) && clause.size() < 4;
        if (isKept || (isRest && clause.has(Sign.KEEP) && clause.has(Sign.ORDER))) return true;
        boolean isStill = !hasOthers || isMaking || clause.has(Sign.FRAME);
        if (says && isStill && MotionReader.standsStill(clause)) return false;
        if (isRest && hasOthers && clause.has(Sign.KEEP) && !clause.has(Sign.ONLY)) return true;
        return says
                || (hasOthers
                        && isRest
                        && stands
                        && clause.wordsAt(clause.index(Meaning.Moving.class)).endsWith("动"));
    }

    private static List<Intent> remedies(Clause next, Reading reading) {
        var trial = new Reading(reading.film(), reading.isMaking());
        trial.about(reading.topic());
        readClause(next, trial);
        next.release();
        return trial.intents();
    }

    // --- the whole sentence ------------------------------------------------------------------------------------------

    private static List<Intent> finished(String text, List<Term> terms, List<Clause> clauses, Reading reading) {
        // What depends on the length and the music comes after both.
        boolean isInSteps = terms.stream().anyMatch(t -> t.is(Sign.THEN));
        var wishes =
                new ArrayList<>(beatsLast(isInSteps ? reading.spared() : Preferences.lengthLast(reading.spared())));
        boolean isToldMusic = wishes.stream()
                .anyMatch(i -> i instanceof Intent.Play p
                        && (p.mood().isPresent() || p.file().isPresent()));
        if (isToldMusic) wishes.remove(new Intent.Play(Optional.empty(), Optional.empty(), SoundWish.NONE));
        // "Keep the first three and delete the rest": one wish, said twice.
        if (wishes.stream().anyMatch(Intent.Keep.class::isInstance))
            wishes.removeIf(
                    i -> i instanceof Intent.Remove(var scope) && (scope instanceof Scope.Rest || !scope.isSaid()));
        if (wishes.stream().anyMatch(i -> i instanceof Intent.Play))
            wishes.removeIf(i -> i instanceof Intent.Silence(var isRemoved) && isRemoved);
        Preferences.dropLimit(wishes, text);
        Preferences.dropEven(wishes, text);
        Preferences.dropLooseShape(wishes, text);
        var contradiction = Contradictions.in(wishes, reading.film());
        if (contradiction.isPresent()) return List.of(contradiction.get());
        Preferences.dropUsualShape(wishes);
        boolean onlyChooses = reading.film().draft().pictures().isEmpty()
                && MakeReader.saysFilm(terms)
                && wishes.stream()
                        .allMatch(i -> i instanceof Intent.Remove
                                || i instanceof Intent.Silence
                                || i instanceof Intent.StopReading);
        boolean onlyTalks = !wishes.isEmpty() && !onlyChooses && wishes.stream().allMatch(Grammar::isTalk);
        if (reading.isMaking() && !onlyTalks && makes(wishes, terms))
            return reading.andUnread(beatsLast(MakeReader.ordered(wishes, clauses)));
        return wishes.isEmpty() ? List.of(Wishless.answered(text, terms)) : reading.andUnread(wishes);
    }

    private static List<Intent> beatsLast(List<Intent> wishes) {
        var ordered = new ArrayList<>(wishes);
        if (ordered.remove(new Intent.CutToBeat())) ordered.add(new Intent.CutToBeat());
        var read = ordered.stream().filter(Intent.ReadAloud.class::isInstance).toList();
        ordered.removeAll(read);
        ordered.addAll(read);
        return List.copyOf(ordered);
    }

    private static boolean isTalk(Intent intent) {
        return switch (intent) {
            case Intent.Undo _,
                    Intent.UndoAll _,
                    Intent.UndoTo _,
                    Intent.Redo _,
                    Intent.StartOver _,
                    Intent.Act _,
                    Intent.Tell _,
                    Intent.Decline _,
                    Intent.Contradict _,
                    Intent.Unclear _,
                    Intent.Chat _,
                    Intent.Remove _,
                    Intent.Move _,
                    Intent.Swap _,
                    Intent.Duplicate _,
                    Intent.Erase _,
                    Intent.Rewrite _,
                    Intent.Ungrade _,
                    Intent.Silence _,
                    Intent.StopReading _,
                    Intent.Tune _,
                    Intent.Trim _,
                    Intent.Split _ -> true;
            default -> false;
        };
    }

    private static boolean makes(List<Intent> wishes, List<Term> terms) {
        return !wishes.isEmpty() || MakeReader.saysFilm(terms);
    }
}
