package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Subject;
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
        var read = QuotedList.plain(Enumerated.plain(Tokenizer.terms(text, film, steps), text));
        var row = CaptionRow.quoted(read, text, film).or(() -> CaptionList.quoted(read, text, film));
        var said = SecondThoughts.settled(
                row.orElseGet(() -> FreeWords.captured(Retyped.captured(read, text), text, steps)), text);
        var near = Neighbours.settled(EveryOther.settled(said, text), text, film);
        var terms = near.isEmpty() ? near : FallBack.settled(Latter.settled(near, text, film), text, film);
        if (terms.isEmpty()) return List.of(new Intent.Unclear(text, Subject.NOTHING));
        var version = Versions.read(Unquoted.of(terms, text), film);
        if (version.isPresent()) return List.of(version.get());
        var respelled = Respelled.read(text, film);
        if (respelled.isPresent()) return List.of(respelled.get());
        var reworded = Reworded.read(text, film);
        if (reworded.isPresent()) return List.of(reworded.get());
        var answer = row.isPresent() ? Optional.<Intent>empty() : Answering.read(terms, text, film, steps);
        if (answer.isPresent()) return List.of(answer.get());
        var again = Again.read(terms, text, film, steps);
        if (again.isPresent()) return again.get();
        var nudged = Nudges.read(terms, text, film, steps);
        if (nudged.isPresent()) return nudged.get();
        var wondered = Wondering.read(new Clause(terms, text, steps), text);
        if (wondered.isPresent()) return List.of(wondered.get());
        var conditions = Conditions.in(terms, text);
        if (!conditions.unchecked().isEmpty()) return conditions.and(rest -> understood(rest, text, film, steps));
        return understood(Denials.without(Grounds.without(Later.without(terms, text)), text, steps), text, film, steps);
    }

    private static List<Intent> understood(List<Term> terms, String text, Film film, Steps steps) {
        boolean isMaking = MakeReader.asksForFilm(terms, text, film, steps);
        var reading = new Reading(film, isMaking);
        var question = Questions.of(new Clause(terms, text, steps), text);
        if (question.isPresent()) return List.of(question.get());
        var ramp = isMaking ? Optional.<Intent>empty() : EasingReader.ramp(new Clause(terms, text, steps), text);
        if (ramp.isPresent()) return List.of(ramp.get());
        var clauses = Clauses.of(terms, text, isMaking, steps);
        Hearing.read(clauses, text, reading);
        return finished(text, terms, clauses, reading);
    }

    // --- the whole sentence ------------------------------------------------------------------------------------------

    private static List<Intent> finished(String text, List<Term> terms, List<Clause> clauses, Reading reading) {
        boolean isInSteps = terms.stream().anyMatch(t -> t.is(Sign.THEN));
        Staying.settle(reading);
        var asked = new Preferences.Asked(text, reading.film(), isInSteps);
        var settled = Preferences.settled(reading.spared(), asked);
        var contradiction = Contradictions.in(settled, reading.film());
        if (contradiction.isPresent()) return List.of(contradiction.get());
        var wishes = Preferences.withoutUsualShape(settled);
        boolean isCalledOff = wishes.isEmpty()
                && (reading.isCalledOff()
                        || (reading.isRefused() && !reading.isMaking())
                        || (!clauses.isEmpty() && clauses.getLast().has(Sign.TAKE_BACK)));
        if (isCalledOff) return reading.andUnread(List.of(new Intent.Chat(Intent.Courtesy.LEAVE)));
        boolean onlyChooses = reading.film().draft().pictures().isEmpty()
                && MakeReader.saysFilm(terms)
                && wishes.stream()
                        .allMatch(i -> i instanceof Intent.Remove
                                || i instanceof Intent.Silence
                                || i instanceof Intent.StopReading);
        boolean onlyTalks = !wishes.isEmpty() && !onlyChooses && wishes.stream().allMatch(Grammar::isTalk);
        if (reading.isMaking() && !onlyTalks && makes(wishes, terms))
            return reading.andUnread(Preferences.beatsLast(MakeReader.ordered(wishes, clauses)));
        return wishes.isEmpty() ? List.of(Wishless.answered(text, terms)) : reading.andUnread(wishes);
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
                    Intent.Impossible _,
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
