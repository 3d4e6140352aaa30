package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.look.Motion;

/// "Leave the rest alone" asks for nothing.
final class Untouched {
    private Untouched() {}

    static boolean isHeard(Heard part, Reading reading) {
        var clause = part.clause();
        boolean hasOthers = part.hasOthers();
        boolean isRest = Pictures.scope(clause) instanceof Scope.Rest;
        boolean stands = clause.index(Meaning.Moving.class, m -> m.kind() == Motion.STILL) >= 0;
        boolean says = clause.has(Sign.UNTOUCHED) && !clause.has(Meaning.Look.class);
        boolean isKept = hasOthers && isRest && clause.has(Sign.KEEP) && clause.size() < 4;
        if (isKept || (isRest && clause.has(Sign.KEEP) && clause.has(Sign.ORDER))) return true;
        boolean isStill = !hasOthers || reading.isMaking() || clause.has(Sign.FRAME);
        if (says && isStill && MotionReader.standsStill(clause)) return false;
        if (isRest && hasOthers && clause.has(Sign.KEEP) && !clause.has(Sign.ONLY)) return true;
        String still = clause.wordsAt(clause.index(Meaning.Moving.class));
        boolean isBesideMotion = !reading.lastWished().isEmpty()
                && reading.lastWished().stream().anyMatch(Intent.Animate.class::isInstance);
        return says
                || (hasOthers && isRest && stands && (still.endsWith("动") || (still.endsWith("郁") && !isBesideMotion)));
    }
}
