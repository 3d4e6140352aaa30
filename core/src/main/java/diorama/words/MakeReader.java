package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Pace;
import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads whether a film is to be made, of what and at what pace; all else that is said then changes the new film.
final class MakeReader {
    private MakeReader() {}

    /// There is no film yet, or another one is asked for: "make a 10-second video", 再做一个. "Make it 10 seconds" is none.
    static boolean asksForFilm(List<Term> terms, String text, Film film, Steps steps) {
        if (film.draft().pictures().isEmpty()) return true;
        var clause = new Clause(terms, text, steps);
        int make = clause.index(Sign.MAKE);
        int noun = clause.index(Sign.FILM);
        boolean isNew = (noun >= 0 && clause.is(noun - 1, Sign.NEW))
                || (clause.has(Sign.NEW)
                        && clause.wordsAt(clause.index(Sign.NEW)).contains("做"));
        boolean isNowOne = clause.is(0, Sign.NOW) && clause.has(Sign.ONLY) && clause.has(Meaning.Length.class);
        if ((isNew && make >= 0) || isNowOne || (isNew && clause.has(Meaning.Length.class))) return true;
        return make >= 0 && noun > make && isOneMore(clause, make, noun);
    }

    private static boolean isOneMore(Clause clause, int make, int noun) {
        String verb = clause.wordsAt(make);
        boolean isIndefinite = verb.endsWith("个")
                || verb.contains("一")
                || verb.endsWith("支")
                || verb.endsWith("部")
                || verb.endsWith("条");
        if (clause.has(Sign.BA)
                && clause.index(Sign.BA) < make
                && !clause.is(clause.index(Sign.BA) + 1, Sign.THIS, Sign.PHOTO)) return false;
        for (int i = make + 1; i < noun; i++) {
            if (clause.is(i, Sign.IT, Sign.THIS, Sign.ALL, Sign.TO)) return false;
            String word = clause.wordsAt(i);
            if (word.equals("the")) return false;
            if (word.equals("a")
                    || word.equals("an")
                    || clause.is(i, Sign.NEW)
                    || word.equals("一个")
                    || word.equals("一部")
                    || word.equals("一支")) isIndefinite = true;
        }
        return isIndefinite;
    }

    static boolean saysFilm(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.MAKE) || t.is(Sign.FILM));
    }

    /// The wishes of a sentence that makes a film, in the order in which they are to be carried out.
    static List<Intent> ordered(List<Intent> wishes, List<Clause> clauses) {
        var rest = new ArrayList<>(wishes);
        Scope pictures = pictures(rest).or(() -> chosen(clauses)).orElse(Scope.all());
        rest.removeIf(i -> i instanceof Intent.Keep
                || i instanceof Intent.Remove
                || (i instanceof Intent.Insert(var media, var _) && !isMoved(media, wishes))
                || i instanceof Intent.Erase
                || i instanceof Intent.Ungrade
                || i instanceof Intent.Silence
                || i instanceof Intent.StopReading);
        rest.replaceAll(i -> i instanceof Intent.LastFilm length ? whole(length).nearest() : i);
        rest.sort(Comparator.comparingInt(MakeReader::rank));
        var pace = pace(clauses);
        var count = clauses.stream().flatMap(c -> Numbered.count(c).stream()).findFirst();
        rest.addFirst(new Intent.Make(pictures, pace, pictures instanceof Scope.All ? count : Optional.empty()));
        if (pace != Pace.USUAL && rest.stream().noneMatch(i -> i instanceof Intent.Enter))
            rest.add(
                    1,
                    new Intent.Enter(
                            new diorama.intent.Gap.Every(),
                            Optional.empty(),
                            Optional.of(new Change.To(pace.entranceMs()))));
        return rest;
    }

    /// "The family photo first and last": seen twice.
    private static boolean isMoved(Scope media, List<Intent> wishes) {
        return wishes.stream().anyMatch(w -> w instanceof Intent.Move(var pictures, var _) && pictures.equals(media));
    }

    /// "Knock these into half a minute": nothing is there yet that could become shorter.
    private static Intent.LastFilm whole(Intent.LastFilm wish) {
        return wish.length() instanceof Change.By(var delta)
                ? new Intent.LastFilm(new Change.To(Math.abs(delta)))
                : wish;
    }

    private static Optional<Scope> pictures(List<Intent> wishes) {
        for (var wish : wishes) {
            // 就这几张照片: those that were brought.
            if (wish instanceof Intent.Keep(var scope))
                return scope instanceof Scope.It ? Optional.empty() : Optional.of(scope);
            if (wish instanceof Intent.Remove(var scope)) return Optional.of(new Scope.Except(Scope.all(), scope));
        }
        return Optional.empty();
    }

    /// `use three of my photos`, `with only dog.jpg`, `from beach.jpg and city.jpg`.
    private static Optional<Scope> chosen(List<Clause> clauses) {
        for (var clause : clauses) {
            clause.release();
            boolean chooses = clause.has(Sign.USE, Sign.ONLY, Sign.FROM, Sign.WITH, Sign.OF, Sign.MAKE, Sign.BA);
            if (clause.has(Meaning.Quote.class) || clause.has(Sign.SPLIT_SCREEN, Sign.INSET)) continue;
            var scope = Pictures.scope(clause);
            int without = clause.index(Sign.WITHOUT);
            chooses |= scope instanceof Scope.Run
                    && clause.has(Sign.IN)
                    && (clause.has(Sign.FILM) || clause.has(Meaning.Shape.class) || clause.has(Meaning.Length.class));
            boolean isLeftOut = without >= 0 && clause.at(without + 1) instanceof Meaning.Name;
            if (isLeftOut || leavesOut(clause, scope)) return Optional.of(new Scope.Except(Scope.all(), scope));
            if (scope instanceof Scope.Except
                    && !clause.has(Meaning.Grading.class)
                    && !clause.has(Meaning.Moving.class)
                    && !(clause.has(Meaning.Length.class) && clause.has(Sign.EACH))) return Optional.of(scope);
            if (!chooses) continue;
            if (Themes.only(clause) || clause.has(Sign.BEGINS, Sign.ENDS) || Spots.isPutLast(clause)) continue;
            boolean isNumbered = scope instanceof Scope.Run
                    || scope instanceof Scope.Several
                    || scope instanceof Scope.Named
                    || scope instanceof Scope.Except
                    || scope instanceof Scope.Alternate
                    || scope instanceof Scope.Nth;
            if (isNumbered && !clause.has(Meaning.Grading.class) && !clause.has(Meaning.Moving.class))
                return Optional.of(scope);
            var count = Numbered.count(clause);
            boolean isSome = count.isPresent() && clause.has(Sign.USE, Sign.ONLY) && !clause.has(Sign.THIS);
            if (isSome) return Optional.of(new Scope.Run(1, count.get()));
            var some = Numbered.some(clause);
            if (some.isPresent()) return Optional.of(new Scope.Run(1, some.get()));
        }
        return Optional.empty();
    }

    /// "Without the third photo"; "without music on the third photo" leaves no photo out.
    private static boolean leavesOut(Clause clause, Scope scope) {
        boolean isTelling = scope instanceof Scope.Nth || scope instanceof Scope.Run || scope instanceof Scope.Several;
        int without = clause.index(Sign.WITHOUT);
        int photo = clause.index(Sign.PHOTO, Sign.CLIP);
        if (!isTelling || without < 0 || photo < without) return false;
        return !clause.has(Meaning.Look.class)
                && !clause.has(
                        Sign.MUSIC, Sign.SOUND, Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.SUBTITLE, Sign.WATERMARK)
                && !clause.has(Sign.TRANSITION, Sign.MOTION, Sign.ZOOM, Sign.FILTER, Sign.BARS, Sign.FADE);
    }

    private static Pace pace(List<Clause> clauses) {
        for (var clause : clauses) {
            clause.release();
            if (clause.has(Meaning.Moving.class)
                    || clause.has(Sign.ZOOM, Sign.MOTION, Sign.TRANSITION, Sign.PAN)
                    || clause.has(Meaning.Entering.class)) continue;
            boolean isMusic = clause.has(Sign.MUSIC);
            if (clause.has(Sign.NOT) && clause.has(Sign.TOO)) continue;
            if (clause.has(Sign.SLOW) || (clause.has(Sign.CALM) && !isMusic)) return Pace.SLOW;
            if ((clause.has(Sign.ENERGETIC) && !isMusic) || clause.has(Sign.FAST)) return Pace.FAST;
        }
        return Pace.USUAL;
    }

    /// First the canvas, then what is laid over or beside another picture and so takes no time of its own, then
    /// transitions, then lengths: a total is exact only once all else stands.
    private static int rank(Intent intent) {
        if (intent instanceof Intent.Overlay || intent instanceof Intent.Together) return 2;
        if (intent instanceof Intent.Reframe) return 0;
        if (intent instanceof Intent.Frame) return 1;
        if (intent instanceof Intent.Arrange || intent instanceof Intent.Permute || intent instanceof Intent.Move)
            return 2;
        if (intent instanceof Intent.Insert) return 2;
        if (intent instanceof Intent.Enter) return 3;
        if (intent instanceof Intent.LastPictures) return 4;
        if (intent instanceof Intent.FitToMusic) return 7;
        return intent instanceof Intent.LastFilm ? 5 : 6;
    }
}
