package diorama.intent;

import diorama.draft.Draft;
import diorama.edit.Difference;
import diorama.edit.Edit;
import java.util.List;
import java.util.Optional;

/// What the director makes of one intent.
public sealed interface Verdict {
    /// `pictureIds` and `subject`: what "it" will mean in the next sentence.
    record Edits(List<Edit> edits, List<Fact> facts, Mention mention) implements Verdict {
        public Edits {
            edits = List.copyOf(edits);
            facts = List.copyOf(facts);
        }
    }

    record Mention(List<String> pictureIds, Subject subject) {
        public static final Mention NONE = new Mention(List.of(), Subject.NOTHING);
    }

    /// A question, or a reason; when it is a question, `pending` is what an answer will complete.
    record Ask(Reason reason, Optional<Intent> pending) implements Verdict {}

    record Answer(List<Fact> facts) implements Verdict {
        public Answer {
            facts = List.copyOf(facts);
        }
    }

    record Do(Deed deed) implements Verdict {}

    /// So many steps of the journal back.
    record Back(int steps) implements Verdict {}

    /// So many undone steps on again.
    record Forth(int steps) implements Verdict {}

    static Verdict no(Reason reason) {
        return new Ask(reason, Optional.empty());
    }

    static Verdict ask(Reason reason, Intent pending) {
        return new Ask(reason, Optional.of(pending));
    }

    static Verdict answer(Fact... facts) {
        return new Answer(List.of(facts));
    }

    /// The edits from the film's draft to `target`, once everything that hangs on the pictures has followed them.
    static Verdict changed(Film film, Draft target, Mention mention, Fact... facts) {
        var settled = Settle.after(film.draft(), target);
        var edits = Difference.between(film.draft(), settled);
        if (edits.isEmpty()) return answer(new Fact.AlreadySo(mention.subject()));
        return new Edits(edits, List.of(facts), mention);
    }
}
