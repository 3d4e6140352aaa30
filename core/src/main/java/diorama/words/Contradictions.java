package diorama.words;

import diorama.intent.Change;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.media.Media;
import java.util.List;
import java.util.Optional;

/// Finds two wishes of one sentence that cannot both be, so that it is asked which one counts.
final class Contradictions {
    /// So much a sum may differ from the whole, for the sake of overlaps.
    private static final double SLACK = 0.2;

    private Contradictions() {}

    /// Two lengths, or two shapes, for one film.
    static Optional<Intent> in(List<Intent> wishes, Film film) {
        for (int i = 0; i < wishes.size(); i++) {
            for (int k = i + 1; k < wishes.size(); k++) {
                if (wishes.get(i) instanceof Intent.LastFilm first
                        && first.length() instanceof Change.To(var one)
                        && wishes.get(k) instanceof Intent.LastFilm second
                        && second.length() instanceof Change.To(var other)
                        && one != other) return Optional.of(new Intent.Contradict(seconds(one), seconds(other)));
                if (wishes.get(i) instanceof Intent.Reframe one
                        && wishes.get(k) instanceof Intent.Reframe other
                        && one.platform().isPresent() == other.platform().isPresent()
                        && Math.abs(one.ratio().aspect() - other.ratio().aspect()) > 0.01)
                    return Optional.of(new Intent.Contradict(ratio(one), ratio(other)));
            }
        }
        return ofLengths(wishes, film);
    }

    /// 既要静音又要开到最大声.
    static Optional<Intent> ofSound(Clause clause) {
        boolean isLoud =
                clause.has(Sign.LOUD, Sign.TURN_UP) || clause.index(Meaning.Fraction.class, f -> f.value() >= 1) >= 0;
        return clause.has(Sign.MUTE) && isLoud && !clause.has(Sign.NOT, Sign.NO, Sign.UNMUTE)
                ? Optional.of(new Intent.Contradict(clause.wordsAt(clause.index(Sign.MUTE)), "100%"))
                : Optional.empty();
    }

    /// "A 6-second film, 1 second per photo" of ten photos: 6 s are not ten times one. Overlaps may be counted in or
    /// out.
    private static Optional<Intent> ofLengths(List<Intent> wishes, Film film) {
        var total = wishes.stream()
                .filter(w -> w instanceof Intent.LastFilm(var length, var _, var _) && length instanceof Change.To)
                .map(w -> ((Change.To) ((Intent.LastFilm) w).length()).value())
                .findFirst();
        var each = wishes.stream()
                .filter(w -> w instanceof Intent.LastPictures(var which, var length)
                        && which instanceof Scope.All
                        && length instanceof Change.To)
                .map(w -> ((Change.To) ((Intent.LastPictures) w).length()).value())
                .findFirst();
        boolean isOther = wishes.stream().anyMatch(Contradictions::changesCount);
        int count = count(film);
        if (total.isEmpty() || each.isEmpty() || isOther || count == 0) return Optional.empty();
        double sum = count * each.get();
        boolean fits = Math.abs(sum - total.get()) <= Math.max(1000, total.get() * SLACK);
        return fits
                ? Optional.empty()
                : Optional.of(new Intent.Contradict(seconds(total.get()), count + " × " + seconds(each.get())));
    }

    private static boolean changesCount(Intent wish) {
        return wish instanceof Intent.Remove
                || wish instanceof Intent.Keep
                || wish instanceof Intent.Insert
                || wish instanceof Intent.Duplicate
                || wish instanceof Intent.Together
                || wish instanceof Intent.Overlay
                || (wish instanceof Intent.LastPictures(var which, var _) && !(which instanceof Scope.All));
    }

    /// How many photos the film will show; 0 where clips are among them, which have lengths of their own.
    private static int count(Film film) {
        var visuals = film.library().visuals();
        if (visuals.stream().anyMatch(Media.Clip.class::isInstance)) return 0;
        return film.draft().pictures().isEmpty()
                ? visuals.size()
                : film.draft().pictures().size();
    }

    private static String seconds(double ms) {
        double seconds = ms / 1000;
        return (seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds)) + " s";
    }

    private static String ratio(Intent.Reframe wish) {
        var size = wish.ratio();
        return size.width() + ":" + size.height();
    }
}
