package diorama.speech;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.draft.Picture;
import diorama.edit.Edit;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.edit.Step;
import diorama.intent.Deed;
import diorama.intent.Director;
import diorama.intent.Fact;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Reason;
import diorama.intent.Verdict;
import diorama.look.Transition;
import diorama.words.Grammar;
import diorama.words.Interpreter;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole of deciding in one method: one thing said, and the film, the words and the deeds that come of it.
public final class Conversation {
    public static final int LONGEST = 4000;

    private final Interpreter interpreter;

    public Conversation() {
        this(new Grammar());
    }

    public Conversation(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public Turn say(Film film, Utterance utterance) {
        var language = utterance.spoken(film.talk().language());
        var spoken = film.with(film.talk().in(language));
        if (utterance.text().length() > LONGEST)
            return new Turn(spoken, List.of(tooLong(language)), List.of(), List.of(), List.of());
        var intents = interpreter.interpret(utterance, spoken);
        var round = new Round(spoken, utterance, language);
        for (var intent : intents) round.take(intent);
        return round.end(intents);
    }

    private static String tooLong(Language language) {
        return Wording.both(
                        "That is too long for me: at most {} characters at once. Nothing changed.",
                        "这段话太长了，一次最多 {} 个字，没有改动。",
                        LONGEST)
                .in(language);
    }

    /// One turn in the making.
    private static final class Round {
        private final Film before;
        private final Utterance utterance;
        private final Language language;
        private final List<String> replies = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private final List<Deed> deeds = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();
        private final List<Edit> step = new ArrayList<>();
        private final List<Intent> fulfilled = new ArrayList<>();
        private Draft stepFrom;
        private Film film;
        private boolean saysLength;
        private boolean made;

        Round(Film film, Utterance utterance, Language language) {
            this.before = film;
            this.stepFrom = film.draft();
            this.film = film.with(film.talk().asking(Optional.empty()).seeing(ids(film.draft())));
            this.utterance = utterance;
            this.language = language;
        }

        private static List<String> ids(Draft draft) {
            return draft.pictures().stream().map(Picture::id).toList();
        }

        void take(Intent intent) {
            if (isOfSteps(intent)) keep();
            switch (Director.direct(intent, film)) {
                case Verdict.Edits(var made, var facts, var mention) -> {
                    edits.addAll(made);
                    step.addAll(made);
                    if (!made.isEmpty()) fulfilled.add(intent);
                    var talk = film.talk().about(mention.subject());
                    film = film.with(Editor.apply(film.draft(), made))
                            .with(mention.pictureIds().isEmpty() ? talk : talk.of(mention.pictureIds()));
                    see(facts);
                    say(facts);
                }
                case Verdict.Ask(Reason.Unread reason, var _) ->
                    unread.add(Reasons.say(reason).in(language));
                case Verdict.Ask(var reason, var pending) -> {
                    film = film.with(film.talk().asking(pending));
                    reply(Reasons.say(reason).in(language));
                }
                case Verdict.Answer(var facts) -> say(facts);
                case Verdict.Do(var deed) -> {
                    deeds.add(deed);
                    replies.add(Deeds.say(deed, film).in(language));
                }
                case Verdict.Back(var steps) -> back(steps);
                case Verdict.Forth(var steps) -> forth(steps);
            }
        }

        /// "Remove the dog, undo": what this turn did so far is the step that is taken back.
        private static boolean isOfSteps(Intent intent) {
            return intent instanceof Intent.Undo
                    || intent instanceof Intent.UndoAll
                    || intent instanceof Intent.UndoTo
                    || intent instanceof Intent.Redo;
        }

        /// A new film, and one in another order, is seen anew by the wishes that follow.
        private void see(List<Fact> facts) {
            var now = ids(film.draft());
            boolean isOther = facts.stream().anyMatch(f -> f instanceof Fact.Made || f instanceof Fact.Arranged);
            film = film.with(isOther ? film.talk().seeing(now) : film.talk().seeingEdges(now));
        }

        /// When a film is made, one sentence tells what it came to; the steps on the way are not told.
        private boolean isOnTheWay(Fact fact) {
            if (fact instanceof Fact.Made) {
                made = true;
                return true;
            }
            return made
                    && (fact instanceof Fact.FilmLasts
                            || fact instanceof Fact.AlreadySo
                            || fact instanceof Fact.LastsAlready
                            || fact instanceof Fact.Reframed
                            || fact instanceof Fact.Enters);
        }

        private void tellMade() {
            var pictures = film.draft().pictures();
            var entrance = pictures.size() > 1 ? pictures.get(1).entrance().transition() : Transition.CUT;
            var canvas = film.draft().metadata().canvas().size();
            var fact = new Fact.Made(pictures.size(), film.draft().lengthMs(), canvas, entrance);
            replies.addFirst(Facts.say(fact).in(language));
        }

        private void say(List<Fact> facts) {
            for (var fact : facts) {
                if (isOnTheWay(fact)) continue;
                saysLength |= fact instanceof Fact.FilmLasts
                        || fact instanceof Fact.LastsAlready
                        || fact instanceof Fact.Made
                        || fact instanceof Fact.Told;
                var sentence = Facts.say(fact).in(language);
                if (!sentence.isEmpty()) reply(sentence);
            }
        }

        /// Nothing is said twice: without photos none of four wishes can be met, for one reason.
        private void reply(String sentence) {
            if (!replies.contains(sentence)) replies.add(sentence);
        }

        private void back(int steps) {
            var said = new ArrayList<String>();
            for (int i = 0; i < steps; i++) {
                var step = film.journal().done().getLast();
                said.add(Wording.shortened(step.said()));
                walk(step.inverses());
                film = film.with(film.journal().back());
            }
            say(List.of(new Fact.Undone(said)));
        }

        private void forth(int steps) {
            var said = new ArrayList<String>();
            for (int i = 0; i < steps; i++) {
                var step = film.journal().undone().getFirst();
                said.add(Wording.shortened(step.said()));
                walk(step.edits());
                film = film.with(film.journal().forth());
            }
            say(List.of(new Fact.Redone(said)));
        }

        private void walk(List<Edit> steps) {
            keep();
            film = film.with(Editor.apply(film.draft(), steps));
            edits.addAll(steps);
            stepFrom = film.draft();
            film = film.with(film.talk().seeing(ids(film.draft())));
        }

        /// What this turn has changed so far becomes a step of the journal.
        private void keep() {
            if (step.isEmpty()) return;
            var kept = new Step(utterance.text(), step, Inverse.of(stepFrom, step));
            film = film.with(film.journal().with(kept));
            stepFrom = film.draft();
            step.clear();
        }

        Turn end(List<Intent> intents) {
            keep();
            if (made) tellMade();
            long was = before.draft().lengthMs();
            long now = film.draft().lengthMs();
            boolean tellsLength = was != now && was > 0 && now > 0 && !saysLength && !made;
            if (tellsLength) replies.add(Facts.say(new Fact.FilmLasts(now)).in(language));
            replies.addAll(unread);
            if (replies.isEmpty())
                replies.add(Reasons.say(new Reason.WhatPart()).in(language));
            var talk = film.talk().seeing(List.of());
            film = film.with(fulfilled.isEmpty() ? talk : talk.having(fulfilled));
            return new Turn(film, replies, deeds, intents, edits);
        }
    }
}
