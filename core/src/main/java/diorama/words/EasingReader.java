package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Easing;
import diorama.look.Motion;
import java.util.List;
import java.util.Optional;

/// Reads how something gathers pace: of motion an easing ("make the zoom ease in", 匀速), of clips a ramp ("start fast,
/// then slow down", 先快后慢).
final class EasingReader {
    private static final double FAST = 2;
    private static final double SLOW = 0.5;
    private static final List<String> FAST_THEN_SLOW = List.of(
            "start fast then slow",
            "starts fast then slow",
            "start fast and then slow",
            "fast then slow",
            "fast and then slow",
            "start fast and slow",
            "start fast, then slow",
            "fast at first then slow",
            "先快后慢",
            "由快到慢",
            "由快变慢");
    private static final List<String> SLOW_THEN_FAST = List.of(
            "start slow then speed",
            "start slow then fast",
            "starts slow then speeds",
            "slow then fast",
            "start slow and then",
            "start slow and speed",
            "start slow, then",
            "start slowly then speed",
            "slow at first then fast",
            "先慢后快",
            "由慢到快",
            "由慢变快");

    private EasingReader() {}

    /// A ramp is said in two breaths, so the whole sentence is looked at.
    static Optional<Intent> ramp(Clause whole, String text) {
        String plain = Letters.plain(text);
        boolean slows = FAST_THEN_SLOW.stream().anyMatch(plain::contains);
        boolean speeds = SLOW_THEN_FAST.stream().anyMatch(plain::contains);
        if (slows == speeds || whole.has(Sign.MUSIC, Sign.TRANSITION, Sign.TITLE)) return Optional.empty();
        var scope = Pictures.scope(whole);
        boolean isMotion = whole.has(Sign.ZOOM, Sign.MOTION, Sign.PAN) || whole.has(Meaning.Moving.class);
        if (isMotion) return Optional.of(new Intent.Ease(specific(scope), slows ? Easing.EASE_OUT : Easing.EASE_IN));
        return Optional.of(new Intent.Ramp(specific(scope), slows ? FAST : SLOW, slows ? SLOW : FAST));
    }

    private static Scope specific(Scope scope) {
        return scope instanceof Scope.It || scope instanceof Scope.All ? Scope.unsaid() : scope;
    }

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        boolean isMotion = clause.has(Sign.ZOOM, Sign.PAN, Sign.MOTION)
                || clause.index(Meaning.Moving.class, m -> m.kind() != Motion.STILL) >= 0
                || (reading.topic() == Subject.MOTION && clause.has(Sign.IT));
        if (!isMotion || clause.has(Sign.MUSIC, Sign.TITLE, Sign.TEXT)) return false;
        var ease = named(Letters.plain(clause.words()));
        if (ease.isEmpty()) return false;
        var scope = specific(reading.pictures(clause));
        boolean isNew = clause.index(Meaning.Moving.class, m -> m.kind() != Motion.STILL) >= 0
                && clause.has(Sign.ADD, Sign.USE);
        if (isNew) {
            var kinds = clause.all(Meaning.Moving.class).stream()
                    .map(Meaning.Moving::kind)
                    .toList();
            reading.add(
                    Subject.MOTION,
                    new Intent.Animate(scope, new Intent.MotionWish(kinds, Optional.empty(), Optional.empty())));
        }
        reading.add(Subject.MOTION, new Intent.Ease(scope, ease.get()));
        clause.take(0, clause.size());
        return true;
    }

    private static Optional<Easing> named(String words) {
        boolean isIn = has(words, "ease in", "eases in", "ease-in", "easing in", "缓入", "渐快", "slow start");
        boolean isOut = has(words, "ease out", "eases out", "ease-out", "easing out", "缓出", "渐慢", "slow end")
                || (has(words, "in and out") && has(words, "eas", "smooth"));
        if ((isIn && isOut) || has(words, "ease both", "缓入缓出", "缓进缓出")) return Optional.of(Easing.EASE_IN_OUT);
        if (isIn) return Optional.of(Easing.EASE_IN);
        if (isOut) return Optional.of(Easing.EASE_OUT);
        if (has(words, "linear", "constant speed", "steady speed", "even speed", "匀速", "线性"))
            return Optional.of(Easing.LINEAR);
        if (has(words, "bounce", "bouncy", "弹跳", "回弹跳")) return Optional.of(Easing.BOUNCE);
        if (has(words, "elastic", "springy", "弹性")) return Optional.of(Easing.ELASTIC);
        if (has(words, "overshoot", "回弹")) return Optional.of(Easing.BACK);
        return Optional.empty();
    }

    private static boolean has(String words, String... any) {
        for (String one : any) if (words.contains(one)) return true;
        return false;
    }
}
