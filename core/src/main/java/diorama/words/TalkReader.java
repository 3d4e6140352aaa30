package diorama.words;

import diorama.intent.Deed;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads what changes no picture: undo and redo, export and the like, questions.
final class TalkReader {
    /// The film as it was when it was made.
    private static final List<String> FIRST =
            List.of("最初", "最开始", "一开始", "最早", "起初", "刚做好", "刚开始", "第一版", "初版", "最原始", "首个版本");

    private TalkReader() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        return history(clause, reading) || deed(clause, reading) || BeyondReader.read(clause, reading);
    }

    // --- history -----------------------------------------------------------------------------------------------------

    private static boolean history(Clause clause, Reading reading) {
        boolean isAspect = clause.has(Meaning.Shape.class) || clause.has(Meaning.Showing.class);
        boolean isAgain = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Redo
                && clause.has(Sign.UNDO, Sign.RESTORE);
        if (isAgain || Redoing.isIn(clause, reading)) {
            reading.takeBack(List.of(new Intent.Undo(1)));
            return done(clause, reading, new Intent.Redo(steps(clause)));
        }
        var returned = clause.has(Sign.STEP) ? Optional.<Intent>empty() : Restoring.read(clause, reading);
        // 取消撤销，还是要刚刚那个效果: said twice.
        boolean isSaidTwice =
                clause.wordsAt(clause.index(Sign.REDO)).contains("撤") && clause.has(Sign.IT) && clause.has(Sign.FILTER);
        if (returned.isPresent() && !isSaidTwice) return done(clause, reading, returned.get());
        boolean isBack = clause.wordsAt(clause.index(Sign.REDO)).equals("bring it back")
                && reading.film().journal().undone().isEmpty();
        if (isBack && !isAspect) return done(clause, reading, new Intent.Undo(1));
        if (isBroughtBack(clause, reading))
            return done(
                    clause,
                    reading,
                    reading.film().journal().undone().isEmpty() ? new Intent.Undo(1) : new Intent.Redo(1));
        if (clause.has(Sign.REDO) && !isAspect) return done(clause, reading, new Intent.Redo(steps(clause)));
        if (clause.has(Sign.RESTART) && !isOfOneThing(clause)) return done(clause, reading, new Intent.StartOver());
        boolean isLook = clause.has(Meaning.Grading.class) && !clause.has(Sign.BEFORE, Sign.UNTIL);
        boolean isDropped = clause.has(Sign.STEP)
                && (clause.has(Sign.REMOVE)
                        || clause.wordsAt(clause.index(Sign.RESTORE)).startsWith("还原")
                        || (clause.has(Sign.REVERSE) && clause.size() < 4)
                        || clause.wordsAt(clause.index(Sign.END)).equals("back"))
                && !clause.has(Sign.PHOTO, Sign.TITLE, Sign.MUSIC);
        if (isDropped)
            return done(clause, reading, clause.has(Sign.ALL) ? new Intent.UndoAll() : new Intent.Undo(steps(clause)));
        boolean isToBefore = clause.has(Sign.UNDO) && clause.has(Sign.BEFORE);
        if (isAspect && (takesBack(clause) || isToBefore))
            return done(clause, reading, new Intent.UndoTo(Subject.CANVAS));
        boolean isCancelled =
                clause.size() == 1 && clause.wordsAt(clause.index(Sign.REMOVE)).equals("cancel");
        if (isCancelled || isOfLastStep(clause, reading)) return done(clause, reading, new Intent.Undo(1));
        var restored = restored(clause, reading);
        if (restored.isPresent()) return done(clause, reading, restored.get());
        if (!clause.has(Sign.UNDO) || isAspect || isLook || clause.has(Sign.COLOUR)) return false;
        boolean isAll = clause.has(Sign.ALL) && !clause.has(Meaning.Figure.class);
        if (isAll) return done(clause, reading, new Intent.UndoAll());
        boolean isToFirst = FIRST.stream().anyMatch(Letters.plain(clause.words())::contains);
        if (isToFirst)
            return done(
                    clause,
                    reading,
                    new Intent.Undo(Math.max(1, reading.film().journal().done().size() - 1)));
        boolean isOrigin = clause.lastIndex(Sign.START) > clause.index(Sign.UNDO)
                && clause.size() < 9
                && subject(clause) == Subject.PICTURES
                && !clause.has(Meaning.Look.class);
        if (isOrigin) return done(clause, reading, new Intent.UndoAll());
        boolean isWithout = clause.has(Sign.NOT, Sign.NO, Sign.WITHOUT) && subject(clause) != Subject.PICTURES;
        if (clause.has(Sign.BEFORE) || clause.has(Sign.UNTIL) || isWithout)
            return done(clause, reading, new Intent.UndoTo(subject(clause)));
        return done(clause, reading, new Intent.Undo(steps(clause)));
    }

    /// "Wait no, bring that one back": what is gone comes again; no place at the back is meant.
    private static boolean isBroughtBack(Clause clause, Reading reading) {
        int back = clause.lastIndex(Sign.END, Sign.BACK);
        boolean isBack = back > 0 && clause.wordsAt(back).equals("back");
        boolean isIt = clause.is(back - 1, Sign.IT);
        boolean hasTaken = reading.film().talk().lastWishes().stream().anyMatch(Intent.Remove.class::isInstance);
        boolean isPicture = hasTaken && Pictures.scope(clause).isSaid();
        return isBack
                && (isIt || isPicture)
                && clause.has(Sign.MOVE, Sign.PUT, Sign.ADD)
                && !clause.has(Sign.TO, Sign.AT)
                && clause.size() < 6;
    }

    /// "Undo the square thing", 方形那个撤了吧; but "back to square" is a new shape.
    private static boolean takesBack(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.UNDO));
        boolean isTaken =
                word.startsWith("undo") || word.startsWith("revert") || word.startsWith("撤") || word.startsWith("取消");
        return isTaken && !clause.has(Sign.TO, Sign.BACK);
    }

    /// "Restore it", 恢复一下, where no filter is that could be taken off: the last step is taken back.
    private static boolean isOfLastStep(Clause clause, Reading reading) {
        String word = clause.wordsAt(clause.index(Sign.RESTORE));
        boolean isPlain = word.equals("恢复") || word.equals("还原") || word.equals("restore");
        boolean hasFilters = reading.film().draft().pictures().stream()
                .anyMatch(p -> p.effects().stream().anyMatch(e -> !e.type().startsWith("fade")));
        return isPlain && !hasFilters && !clause.hasSort(Sign.Sort.NOUN) && !clause.has(Meaning.Given.class);
    }

    /// "Undo that on the family picture only": what was done last is taken off these again.
    private static Optional<Intent> restored(Clause clause, Reading reading) {
        var scope = Pictures.scope(clause);
        boolean isTelling = scope instanceof Scope.Nth
                || scope instanceof Scope.Run
                || scope instanceof Scope.Named
                || scope instanceof Scope.Several;
        if (!clause.has(Sign.UNDO) || !isTelling || clause.has(Sign.STEP)) return Optional.empty();
        return reading.film().talk().lastWishes().stream()
                .filter(Intent.Grade.class::isInstance)
                .map(Intent.Grade.class::cast)
                .<Intent>map(wish -> new Intent.Ungrade(scope, Optional.of(wish.filter())))
                .findFirst();
    }

    static boolean done(Clause clause, Reading reading, Intent intent) {
        reading.add(reading.topic(), intent);
        clause.take(0, clause.size());
        return true;
    }

    private static int steps(Clause clause) {
        int at = clause.index(Meaning.Figure.class);
        var number = at < 0 || clause.is(at - 1, Sign.PHOTO, Sign.CLIP)
                ? Optional.<Integer>empty()
                : Optional.of((int) ((Meaning.Figure) clause.at(at)).value());
        if (number.isPresent() && number.get() >= 1) return Math.min(number.get(), 1000);
        var factor = clause.first(Meaning.Factor.class).map(f -> (int) f.value());
        return factor.filter(f -> f >= 1).orElse(clause.has(Sign.BOTH) ? 2 : 1);
    }

    private static Subject subject(Clause clause) {
        if (clause.has(Sign.MUSIC, Sign.SOUND) || clause.has(Meaning.Feeling.class)) return Subject.MUSIC;
        if (clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK)) return Subject.WORDS;
        if (clause.has(Sign.FILTER, Sign.COLOUR) || clause.has(Meaning.Grading.class)) return Subject.COLOURS;
        if (clause.has(Sign.TRANSITION) || clause.has(Meaning.Entering.class)) return Subject.TRANSITIONS;
        if (clause.has(Sign.MOTION, Sign.ZOOM) || clause.has(Meaning.Moving.class)) return Subject.MOTION;
        if (clause.has(Sign.ORDER)) return Subject.ORDER;
        return clause.has(Sign.FORMAT) ? Subject.CANVAS : Subject.PICTURES;
    }

    // --- deeds -------------------------------------------------------------------------------------------------------

    private static boolean deed(Clause clause, Reading reading) {
        if (clause.has(Sign.BALANCE) || isCredits(clause))
            return done(clause, reading, new Intent.Act(new Deed.Credits()));
        var beyond = clause.has(Sign.EXPORT, Sign.SAVE) ? ExportBounds.in(clause) : Optional.<Intent.Beyond>empty();
        if (beyond.isPresent()) return done(clause, reading, new Intent.Decline(beyond.get()));
        boolean isExport = clause.has(Sign.EXPORT) && !clause.has(Meaning.Length.class);
        if ((isExport || isFile(clause)) && !(reading.isMaking() && clause.has(Sign.MAKE)))
            return done(clause, reading, new Intent.Act(export(clause)));
        if (clause.has(Sign.SAVE)) return done(clause, reading, new Intent.Act(new Deed.Save()));
        boolean isUpload = clause.has(Sign.UPLOAD)
                && !reading.isMaking()
                && !clause.has(Sign.CHANGE, Sign.REPLACE, Sign.USE, Sign.MUSIC)
                && !clause.has(Meaning.Showing.class);
        return isUpload && done(clause, reading, new Intent.Act(new Deed.Upload()));
    }

    /// "Credits", and nothing else, are those that films cost; those at a film's end are added, moved, changed.
    private static boolean isCredits(Clause clause) {
        return clause.size() == 1
                && clause.is(0, Sign.CREDIT)
                && clause.wordsAt(0).equals("credits");
    }

    /// "I need an mp4 in 720p": nothing but what kind of file it shall be.
    private static boolean isFile(Clause clause) {
        boolean isKind =
                clause.has(Meaning.Format.class) || clause.has(Meaning.Height.class) || clause.has(Meaning.Rate.class);
        for (int i = 0; i < clause.size(); i++) {
            var meaning = clause.at(i);
            boolean isOfFile = meaning instanceof Meaning.Format
                    || meaning instanceof Meaning.Height
                    || meaning instanceof Meaning.Rate
                    || meaning instanceof Meaning.Shape
                    || clause.is(
                            i,
                            Sign.FORMAT,
                            Sign.FILM,
                            Sign.USE,
                            Sign.MAKE,
                            Sign.EXPORT,
                            Sign.SAVE,
                            Sign.AS,
                            Sign.IT,
                            Sign.QUALITY,
                            Sign.CHANGE,
                            Sign.BA,
                            Sign.COUNTER)
                    || clause.terms().get(i).isSort(Sign.Sort.LINK)
                    || clause.terms().get(i).isSort(Sign.Sort.COURTESY);
            if (!isOfFile) return false;
        }
        return isKind && !clause.has(Meaning.Shape.class);
    }

    private static Deed export(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isHigh = words.contains("high")
                || words.contains("best")
                || words.contains("高质量")
                || words.contains("最高")
                || words.contains("高画质");
        return new Deed.Export(
                clause.first(Meaning.Format.class).map(Meaning.Format::extension),
                clause.first(Meaning.Height.class).map(Meaning.Height::px),
                clause.first(Meaning.Rate.class).map(Meaning.Rate::framesPerSecond),
                isHigh ? Optional.of("high") : Optional.empty());
    }

    /// "Reset the captions", 重置第二张: no new start of the whole film.
    private static boolean isOfOneThing(Clause clause) {
        boolean isReset = clause.wordsAt(clause.index(Sign.RESTART)).startsWith("reset")
                || clause.wordsAt(clause.index(Sign.RESTART)).startsWith("重置");
        return clause.has(Sign.TEXT, Sign.MUSIC, Sign.FILTER, Sign.TITLE, Sign.TRANSITION)
                || (isReset
                        && (clause.has(Sign.CAPTION, Sign.COLOUR, Sign.MOTION, Sign.ORDER, Sign.WATERMARK)
                                || clause.has(Meaning.Nth.class)
                                || clause.has(Meaning.Name.class)));
    }
}
