package diorama.words;

import diorama.draft.Text;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads what is to come again though other things were done since: "restore the original order", 恢复标题, "take the
/// title back in"; and what is to be undone alone, or alone not: "undo the title only", "undo everything but the
/// music".
final class Restoring {
    private static final Phrases RETURNS = Phrases.of(EnglishMoods.RETURNS, ChineseMoods.RETURNS);
    private static final Phrases AT_FIRST = Phrases.of(EnglishMoods.AT_FIRST, ChineseMoods.AT_FIRST);
    private static final List<Subject> SIDES =
            List.of(Subject.WORDS, Subject.MUSIC, Subject.TRANSITIONS, Subject.MOTION, Subject.COLOURS, Subject.ORDER);

    private static final List<String> BACK = List.of("回来", "恢复", "还原", "返嚟", "返来", "找返", "复原", "回去");

    private final Clause clause;
    private final Reading reading;
    private final String words;

    private Restoring(Clause clause, Reading reading) {
        this.clause = clause;
        this.reading = reading;
        this.words = Letters.plain(clause.words());
    }

    static Optional<Intent> read(Clause clause, Reading reading) {
        if (reading.isMaking() || clause.has(Meaning.Quote.class) || clause.has(Meaning.Look.class))
            return Optional.empty();
        var restoring = new Restoring(clause, reading);
        return restoring
                .arranged()
                .or(restoring::deleted)
                .or(restoring::order)
                .or(restoring::taken)
                .or(restoring::side)
                .or(restoring::gone);
    }

    /// "Scrap that shuffle", "undo the sorting", right behind it.
    private Optional<Intent> arranged() {
        boolean isOfOrder = clause.has(Sign.REMOVE, Sign.UNDO, Sign.TAKE_BACK)
                && clause.has(Sign.SHUFFLE, Sign.REVERSE, Sign.SORT)
                && !Pictures.scope(clause).isSaid()
                && !clause.has(Sign.NOT);
        boolean isLast = reading.film().talk().lastWishes().stream().anyMatch(Intent.Arrange.class::isInstance);
        return isOfOrder && isLast ? Optional.of(new Intent.Undo(1)) : Optional.empty();
    }

    /// "Undo removing the dog", "undo the deletion of the dog": what was taken out, whatever was done since.
    private Optional<Intent> taken() {
        boolean isOfRemoval = clause.has(Sign.UNDO)
                && (clause.has(Sign.REMOVE) || words.contains("removal") || words.contains("deletion"));
        boolean isNamed = Pictures.scope(clause) instanceof Scope.Named;
        return isOfRemoval && isNamed
                ? what(clause).filter(wish -> isGone(wish, reading)).map(wish -> wish)
                : Optional.empty();
    }

    /// 把删掉的照片都加回来: whatever was done since.
    private Optional<Intent> deleted() {
        int gone = clause.index(Sign.REMOVE);
        boolean isGone = clause.wordsAt(gone).startsWith("删") && clause.is(gone + 1, Sign.OF);
        String back = clause.wordsAt(clause.lastIndex(Sign.UNDO, Sign.RESTORE));
        boolean isBack = BACK.stream().anyMatch(back::endsWith);
        boolean isElse = clause.has(Sign.MUSIC, Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.FILTER)
                || clause.has(Sign.TRANSITION, Sign.NOT, Sign.WATERMARK);
        if (!isGone || !isBack || isElse || reading.film().journal().done().isEmpty()) return Optional.empty();
        var which = clause.has(Sign.ALL) ? Scope.all() : Scope.unsaid();
        return Optional.of(new Intent.BringBack(Subject.PICTURES, Optional.empty(), which));
    }

    private Optional<Intent> order() {
        boolean isFirst = clause.has(Sign.ORDER)
                && !clause.has(Sign.KEEP, Sign.UNTOUCHED, Sign.REVERSE, Sign.SHUFFLE, Sign.SORT, Sign.NOT)
                && (clause.has(Sign.RESTORE, Sign.UNDO) || AT_FIRST.areIn(words));
        return isFirst && !clause.has(Sign.STEP)
                ? Optional.of(new Intent.BringBack(Subject.ORDER, Optional.empty(), Scope.unsaid()))
                : Optional.empty();
    }

    /// "Undo the title only", "undo the music", "undo everything but the music".
    private Optional<Intent> side() {
        var subject = clause.has(Sign.ORDER) ? Subject.ORDER : Nearest.subject(clause.terms());
        String undo = clause.wordsAt(clause.index(Sign.UNDO));
        boolean isUndone = undo.startsWith("undo") || undo.startsWith("revert") || undo.startsWith("撤");
        boolean isPlain = !clause.has(Sign.BEFORE, Sign.UNTIL, Sign.TO, Sign.BACK, Sign.NOT, Sign.NO, Sign.AND)
                && !clause.has(Sign.START, Sign.RESTORE, Sign.LISTING, Sign.REDO)
                && !clause.has(Meaning.Figure.class);
        if (!isUndone || !isPlain || !SIDES.contains(subject)) return Optional.empty();
        if (clause.has(Sign.EXCEPT)) return Optional.of(new Intent.UndoSide(subject, true));
        boolean isOne = clause.has(Sign.ONLY)
                || subject == Subject.WORDS
                || subject == Subject.MUSIC
                || subject == Subject.TRANSITIONS
                || subject == Subject.MOTION;
        return isOne && !clause.has(Sign.ALL, Sign.REST, Sign.COLOUR)
                ? Optional.of(new Intent.UndoSide(subject, false))
                : Optional.empty();
    }

    /// "Bring the title back", 把小狗找回来.
    private Optional<Intent> gone() {
        if (!isReturn() || clause.has(Sign.TO, Sign.AT, Sign.COLOUR, Sign.NATURAL, Sign.STEP, Sign.REMOVE))
            return Optional.empty();
        return what(clause).filter(wish -> isGone(wish, reading)).map(wish -> wish);
    }

    private boolean isReturn() {
        String restore = clause.wordsAt(clause.index(Sign.RESTORE));
        boolean isRestored = restore.equals("restore") || restore.equals("恢复") || restore.equals("还原");
        String undo = clause.wordsAt(clause.index(Sign.UNDO));
        boolean isTaken = undo.equals("take") && clause.has(Sign.IN);
        boolean isBack = clause.wordsAt(clause.index(Sign.END)).equals("back") && !words.startsWith("move ");
        boolean isAgain = clause.has(Sign.REDO) && !words.contains("again");
        return isRestored || isTaken || isBack || isAgain || RETURNS.areIn(words);
    }

    /// What a clause names that can be gone: words of a role, the music, pictures.
    static Optional<Intent.BringBack> what(Clause clause) {
        var scope = Pictures.scope(clause);
        return switch (Nearest.subject(clause.terms())) {
            case WORDS -> Optional.of(new Intent.BringBack(Subject.WORDS, TextTopic.role(clause), Scope.unsaid()));
            case MUSIC -> Optional.of(new Intent.BringBack(Subject.MUSIC, Optional.empty(), Scope.unsaid()));
            case COLOURS ->
                clause.has(Sign.FILTER)
                        ? Optional.of(new Intent.BringBack(Subject.COLOURS, Optional.empty(), Scope.unsaid()))
                        : Optional.empty();
            case PICTURES, NOTHING ->
                scope.isSaid()
                                && !(scope instanceof Scope.It)
                                && (!(scope instanceof Scope.All) || clause.has(Sign.PHOTO))
                        ? Optional.of(new Intent.BringBack(Subject.PICTURES, Optional.empty(), scope))
                        : Optional.empty();
            case FILM, TRANSITIONS, MOTION, CANVAS, ORDER -> Optional.empty();
        };
    }

    /// What is still in the film does not come again: "put the dog back" puts it at the back.
    private static boolean isGone(Intent.BringBack wish, Reading reading) {
        var draft = reading.film().draft();
        boolean hasPast = !reading.film().journal().done().isEmpty();
        return hasPast
                && switch (wish.subject()) {
                    case WORDS ->
                        draft.segments()
                                .noneMatch(s -> s instanceof Text text
                                        && wish.role()
                                                .filter(r -> text.lettering()
                                                        .role()
                                                        .equals(r.names().wire()))
                                                .isPresent());
                    case PICTURES ->
                        !(wish.pictures() instanceof Scope.Named(var name))
                                || draft.pictures().stream()
                                        .noneMatch(p -> p.name().equals(name));
                    case MUSIC, COLOURS, FILM, TRANSITIONS, MOTION, CANVAS, ORDER, NOTHING -> true;
                };
    }
}
