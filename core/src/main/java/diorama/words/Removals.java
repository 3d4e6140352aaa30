package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import diorama.look.Motion;
import diorama.look.Role;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// "The transitions are distracting; remove every one of them", 转场太花哨，都取消掉: what goes is what was spoken of in
/// the part before.
final class Removals {
    private Removals() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        if (several(clause, reading)) return true;
        var wish = isBare(clause) ? wish(reading.mentioned()) : Optional.<Intent>empty();
        if (wish.isEmpty()) return false;
        reading.add(reading.mentioned(), wish.get());
        clause.take(0, clause.size());
        return true;
    }

    /// "Remove them all", and nothing else.
    static boolean isBare(Clause clause) {
        return clause.has(Sign.REMOVE)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.REMOVE)
                                || t.is(Sign.ALL)
                                || t.is(Sign.EACH)
                                || t.is(Sign.IT)
                                || t.is(Sign.OF)
                                || t.is(Sign.BA)
                                || t.is(Sign.THEN)
                                || t.isSort(Sign.Sort.COURTESY));
    }

    /// 标题跟音乐都去掉, "remove the title and the music": each of them goes.
    private static boolean several(Clause clause, Reading reading) {
        var subjects = clause.terms().stream()
                .map(t -> Nearest.subject(List.of(t)))
                .filter(s -> s != Subject.NOTHING)
                .distinct()
                .toList();
        boolean isOnlyThese = clause.has(Sign.REMOVE)
                && clause.has(Sign.AND, Sign.LISTING, Sign.WITH)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.REMOVE)
                                || t.is(Sign.AND)
                                || t.is(Sign.LISTING)
                                || t.is(Sign.WITH)
                                || t.is(Sign.ALL)
                                || t.is(Sign.BA)
                                || t.is(Sign.OF)
                                || t.is(Sign.THEN)
                                || t.isSort(Sign.Sort.COURTESY)
                                || wish(Nearest.subject(List.of(t))).isPresent());
        if (!isOnlyThese || subjects.size() < 2) return false;
        for (var subject : subjects) {
            var gone = subject == Subject.WORDS ? words(clause) : wish(subject);
            gone.ifPresent(intent -> reading.add(subject, intent));
        }
        clause.take(0, clause.size());
        return true;
    }

    /// The title, where only that is named; else all words.
    private static Optional<Intent> words(Clause clause) {
        boolean isTitle = clause.has(Sign.TITLE) && !clause.has(Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK);
        return isTitle
                ? Optional.of(new Intent.Erase(
                        new TextScope(Optional.of(Role.TITLE), Optional.empty(), Scope.unsaid(), false)))
                : wish(Subject.WORDS);
    }

    private static Optional<Intent> wish(Subject subject) {
        return switch (subject) {
            case TRANSITIONS ->
                Optional.of(new Intent.Enter(
                        new diorama.intent.Gap.Every(), Optional.of(Transition.CUT), Optional.empty()));
            case MUSIC -> Optional.of(new Intent.Silence(true));
            case WORDS -> Optional.of(new Intent.Erase(TextScope.EVERY));
            case COLOURS -> Optional.of(new Intent.Ungrade(Scope.all(), Optional.empty()));
            case MOTION ->
                Optional.of(new Intent.Animate(
                        Scope.all(), new Intent.MotionWish(List.of(Motion.STILL), Optional.empty(), Optional.empty())));
            case NOTHING, FILM, PICTURES, CANVAS, ORDER -> Optional.empty();
        };
    }
}
