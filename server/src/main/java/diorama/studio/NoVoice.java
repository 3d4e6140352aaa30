package diorama.studio;

import diorama.plan.Planned;
import diorama.plan.Tune;
import diorama.problem.Problem;
import java.util.ArrayList;

/// A film without its voice, and the reason, where nobody on this machine can read aloud: better than no film.
final class NoVoice {
    private NoVoice() {}

    static Planned where(Planned planned, Voice voice) {
        boolean speaks = planned.sound().cues().stream().anyMatch(c -> c.tune() instanceof Tune.Spoken);
        var missing = voice.missing();
        if (!speaks || missing.isEmpty()) return planned;
        var notices = new ArrayList<Problem>(planned.notices());
        notices.add(missing.get());
        var silent = planned.sound().without(cue -> cue.tune() instanceof Tune.Spoken);
        return new Planned(planned.plan(), silent, notices);
    }
}
