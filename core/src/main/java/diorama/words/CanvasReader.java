package diorama.words;

import diorama.draft.Background;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Colour;
import diorama.look.Fit;
import diorama.look.Platform;
import diorama.media.Size;
import java.util.List;
import java.util.Optional;

/// Reads what is said of the canvas: its shape, where the film will be shown, how pictures stand on it.
final class CanvasReader {
    private CanvasReader() {}

    static void read(Clause clause, Reading reading) {
        shape(clause, reading);
        fit(clause, reading);
    }

    private static void shape(Clause clause, Reading reading) {
        var exact = exact(clause);
        int old = clause.index(Meaning.Shape.class);
        int change = clause.index(Sign.CHANGE, Sign.MAKE, Sign.TO);
        boolean isFromOld = old >= 0 && change > old && change < clause.lastIndex(Meaning.Shape.class);
        var shapes = clause.useAll(Meaning.Shape.class).stream()
                .map(Meaning.Shape::ratio)
                .distinct()
                .toList();
        if (clause.has(Sign.FLIP) && Pictures.scope(clause).isSaid()) return;
        var platform = clause.use(Meaning.Showing.class).map(Meaning.Showing::platform);
        if (shapes.isEmpty() && platform.isEmpty() && reading.isMaking() && isReel(clause))
            platform = Optional.of(Platform.REELS);
        if (shapes.isEmpty() && platform.isEmpty()) return;
        if (shapes.isEmpty())
            reading.add(Subject.CANVAS, new Intent.Reframe(platform.get().canvas(), platform));
        else if (isTurned(clause)
                && shapes.size() == 1
                && shapes.getFirst().equals(new Size(16, 9))
                && clause.has(Sign.NOT, Sign.NO))
            reading.add(Subject.CANVAS, new Intent.Reframe(new Size(9, 16), platform));
        else if (isFromOld) reading.add(Subject.CANVAS, new Intent.Reframe(shapes.getLast(), platform));
        else if (exact.isPresent()
                && shapes.stream().allMatch(s -> s.isPortrait() == exact.get().isPortrait()))
            reading.add(Subject.CANVAS, new Intent.Reframe(exact.get(), platform));
        else for (var shape : wanted(clause, shapes)) reading.add(Subject.CANVAS, new Intent.Reframe(shape, platform));
        clause.take(
                Sign.FORMAT,
                Sign.CHANGE,
                Sign.MAKE,
                Sign.FOR,
                Sign.FRAME,
                Sign.BACK,
                Sign.UNDO,
                Sign.SIZE,
                Sign.ROTATE,
                Sign.UPLOAD,
                Sign.EXPORT,
                Sign.UPLOADED,
                Sign.RESTORE,
                Sign.USE);
    }

    /// "Make a reel of…" is for Reels; a highlight reel is not.
    private static boolean isReel(Clause clause) {
        return clause.wordsAt(clause.index(Sign.FILM)).equals("reel");
    }

    /// "3:4 upright": the one ratio that is said in numbers.
    private static Optional<Size> exact(Clause clause) {
        Optional<Size> exact = Optional.empty();
        for (int i = 0; i < clause.size(); i++) {
            boolean isNumber =
                    clause.at(i) instanceof Meaning.Shape && Letters.isDigit((clause.wordsAt(i) + " ").charAt(0));
            if (isNumber && exact.isPresent()) return Optional.empty();
            if (isNumber) exact = Optional.of(((Meaning.Shape) clause.at(i)).ratio());
        }
        return exact;
    }

    /// "Vertical, 9:16" says one thing twice; "from 16:9 to 9:16" and "not 16:9 but 9:16" mean the latter.
    private static List<Size> wanted(Clause clause, List<Size> shapes) {
        if (shapes.size() < 2 || clause.has(Sign.BOTH)) return shapes;
        boolean isLatter = clause.has(Sign.FROM, Sign.NOT, Sign.INSTEAD);
        if (isLatter) return List.of(shapes.getLast());
        var first = shapes.getFirst();
        boolean isSame = shapes.stream()
                .allMatch(s -> s.isPortrait() == first.isPortrait()
                        && (s.width() == s.height()) == (first.width() == first.height()));
        return isSame ? List.of(shapes.getLast()) : shapes;
    }

    private static boolean isTurned(Clause clause) {
        return !clause.has(Meaning.Showing.class);
    }

    private static void fit(Clause clause, Reading reading) {
        var fit = fitOf(clause);
        var background = background(clause, fit);
        if (fit.isEmpty() && background.isEmpty()) return;
        boolean isFilled = clause.has(Sign.BACKGROUND, Sign.BARS, Sign.FILL) || fit.equals(Optional.of(Fit.BLUR));
        if (isFilled) clause.use(Meaning.Grading.class, g -> g.filter() == diorama.look.Filter.BLUR);
        var scope = reading.pictures(clause);
        reading.add(
                Subject.CANVAS, new Intent.Frame(scope instanceof Scope.It ? Scope.unsaid() : scope, fit, background));
        clause.take(
                Sign.FILL,
                Sign.WHOLE,
                Sign.BLURRED,
                Sign.CROP,
                Sign.BARS,
                Sign.BACKGROUND,
                Sign.FRAME,
                Sign.SHOW,
                Sign.WITH,
                Sign.USE,
                Sign.NOT,
                Sign.NO,
                Sign.WITHOUT,
                Sign.CHANGE,
                Sign.MAKE,
                Sign.REMOVE,
                Sign.ALL,
                Sign.ADD,
                Sign.HOLD,
                Sign.PERSON,
                Sign.SUBJECT,
                Sign.CUT,
                Sign.OFF,
                Sign.KEEP,
                Sign.FIT);
        clause.useAll(Meaning.Tint.class);
        clause.take(Sign.INSTEAD);
    }

    /// "It covers her face" complains of words or of a logo.
    private static boolean isHidden(Clause clause) {
        String fill = clause.wordsAt(clause.index(Sign.FILL));
        return fill.startsWith("cover")
                && clause.has(Sign.SUBJECT, Sign.PERSON)
                && clause.index(Sign.FILL) < clause.index(Sign.SUBJECT, Sign.PERSON);
    }

    private static Optional<Fit> fitOf(Clause clause) {
        if (isHidden(clause)) return Optional.empty();
        int instead = clause.index(Sign.INSTEAD);
        if (instead > 0) {
            var wanted = fitOf(clause.part(0, instead));
            if (wanted.isPresent()) return wanted;
        }
        if (clause.has(Sign.BLURRED)) return Optional.of(Fit.BLUR);
        boolean isBlur = clause.index(Meaning.Grading.class, g -> g.filter() == diorama.look.Filter.BLUR) >= 0;
        boolean isNot = clause.has(Sign.NOT, Sign.NO, Sign.WITHOUT);
        if (isBlur && clause.has(Sign.BACKGROUND, Sign.BARS, Sign.FILL))
            return Optional.of(isNot ? Fit.COVER : Fit.BLUR);
        if (isSeenWhole(clause)) return Optional.of(Fit.CONTAIN);
        boolean isCutOff = clause.has(Sign.CUT) && clause.has(Sign.SUBJECT);
        if (clause.has(Sign.WHOLE) || ((clause.has(Sign.CROP) || isCutOff) && isNot)) return Optional.of(Fit.CONTAIN);
        if (clause.has(Sign.BARS) && clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT, Sign.TOO))
            return Optional.of(Fit.COVER);
        boolean isBarred = clause.has(Meaning.Tint.class)
                || ofBars(clause).isPresent()
                || clause.has(Sign.ADD, Sign.WITH, Sign.USE, Sign.KEEP);
        // 四周有黑边，填满它: they are what is to be filled.
        boolean isFilledUp = clause.has(Sign.BARS)
                && clause.index(Sign.BARS) < clause.index(Sign.FILL)
                && !clause.has(Sign.ADD, Sign.WITH, Sign.USE, Sign.KEEP);
        if (isFilledUp) return Optional.of(Fit.COVER);
        if (clause.has(Sign.BARS) && isBarred) return Optional.of(Fit.CONTAIN);
        if (clause.has(Sign.FILL))
            return Optional.of(
                    clause.has(Sign.BACKGROUND) && clause.index(Meaning.Grading.class) >= 0
                            ? Fit.BLUR
                            : isNot ? Fit.CONTAIN : Fit.COVER);
        return clause.has(Sign.CROP) ? Optional.of(Fit.COVER) : Optional.empty();
    }

    /// "The whole of each photograph shall be visible."
    private static boolean isSeenWhole(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isWhole = clause.has(Sign.ENTIRE)
                || words.contains("everything")
                || words.contains("whole of")
                || words.contains("entirely")
                || words.contains("completely");
        boolean isSeen = words.contains("visible") || words.contains("be seen") || words.contains("see ");
        return isWhole && isSeen && (clause.has(Sign.PHOTO, Sign.EACH, Sign.ALL) || clause.has(Meaning.Nth.class));
    }

    /// "White bars" and 白边 name their colour themselves.
    private static Optional<Colour> ofBars(Clause clause) {
        boolean isChanged = clause.has(Sign.CHANGE, Sign.REPLACE, Sign.TO);
        String word = clause.wordsAt(isChanged ? clause.lastIndex(Sign.BARS) : clause.index(Sign.BARS));
        if (word.contains("white") || word.contains("白")) return Optional.of(Colour.WHITE);
        return word.contains("black") || word.contains("黑") ? Optional.of(Colour.BLACK) : Optional.empty();
    }

    /// "White behind them": what is seen where the pictures do not reach.
    private static boolean isBehind(Clause clause) {
        int behind = clause.index(Sign.AFTER);
        return clause.wordsAt(behind).equals("behind")
                && clause.at(behind - 1) instanceof Meaning.Tint
                && (clause.is(behind + 1, Sign.IT, Sign.PHOTO, Sign.ALL, Sign.EACH, Sign.CLIP)
                        || clause.at(behind + 1) instanceof Meaning.Nth);
    }

    private static Optional<Background> background(Clause clause, Optional<Fit> fit) {
        if (fit.equals(Optional.of(Fit.BLUR))) return Optional.of(new Background.Blurred());
        boolean isAsked =
                clause.has(Sign.BACKGROUND, Sign.BARS) || isBehind(clause) || fit.equals(Optional.of(Fit.CONTAIN));
        if (!isAsked || (fit.equals(Optional.of(Fit.COVER)) && !clause.has(Sign.BACKGROUND))) return Optional.empty();
        boolean isOld = clause.has(Sign.INSTEAD) && ofBars(clause).isPresent();
        if (isOld) return ofBars(clause).map(Background.Plain::new);
        Optional<Colour> colour =
                clause.first(Meaning.Tint.class).map(Meaning.Tint::colour).or(() -> ofBars(clause));
        return colour.map(Background.Plain::new);
    }
}
