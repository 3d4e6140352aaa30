package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.List;
import java.util.Set;

/// "…, but not the first one", "don't touch photo 1": of the other wishes these pictures are left out.
final class Sparing {
    private static final List<String> GOING = List.of("删", "去掉", "剪掉", "扔", "丢", "砍");
    /// 固定不动 stands still; these may as well say that nothing is to be done.
    private static final Set<String> LEFT = Set.of("不要动", "别动", "不动", "不用动");

    private Sparing() {}

    static boolean isHeard(Heard part, Reading reading) {
        var clause = part.clause();
        var spared = withoutExcept(clause);
        if (!part.hasOthers()
                || !(isSaid(clause) || isLeftAsItIs(part, reading))
                || !isOfCertain(Pictures.scope(spared))) return false;
        var scope = Pictures.joined(Pictures.read(spared));
        if (reading.lastWished().contains(new Intent.Remove(scope))) TakingBack.fromThe(reading);
        if (isNotToGo(clause)) {
            reading.mentioned(clause);
            reading.complained(true);
        } else reading.spare(scope);
        return true;
    }

    /// 狗不要删，只要调成黑白: what is wished behind it is wished of the dog.
    private static boolean isNotToGo(Clause clause) {
        String words = Letters.plain(clause.words());
        return clause.has(Sign.UNTOUCHED) && GOING.stream().anyMatch(words::contains);
    }

    private static boolean isSaid(Clause clause) {
        return Parts.isSpared(clause.terms())
                || (clause.has(Sign.UNTOUCHED)
                        && !clause.has(Meaning.Look.class)
                        && !clause.has(Sign.TITLE, Sign.TEXT, Sign.MUSIC));
    }

    /// 全部调成黑白，日落那张不要动: beside what is no motion, 不要动 is no motion either.
    private static boolean isLeftAsItIs(Heard part, Reading reading) {
        var clause = part.clause();
        int still = clause.index(Meaning.Moving.class);
        boolean isStill = clause.all(Meaning.Moving.class).size() == 1
                && LEFT.contains(clause.wordsAt(still))
                && !clause.has(Sign.FRAME, Sign.MOTION, Sign.ZOOM);
        boolean isBeside = !reading.lastWished().isEmpty()
                && reading.lastWished().stream().noneMatch(Intent.Animate.class::isInstance);
        boolean isBefore = reading.intents().isEmpty()
                && part.next()
                        .filter(next -> next.has(Sign.UNTOUCHED, Sign.KEEP))
                        .isEmpty()
                && part.next()
                        .filter(next -> !next.has(Meaning.Moving.class) && !next.has(Sign.MOTION, Sign.ZOOM, Sign.PAN))
                        .isPresent();
        return isStill && (isBeside || isBefore);
    }

    private static boolean isOfCertain(Scope scope) {
        return scope instanceof Scope.Nth
                || scope instanceof Scope.Run
                || scope instanceof Scope.Named
                || scope instanceof Scope.Several;
    }

    private static Clause withoutExcept(Clause clause) {
        var terms = clause.terms().stream().filter(t -> !t.is(Sign.EXCEPT)).toList();
        return new Clause(terms, "", clause.steps());
    }
}
