package diorama.intent;

import diorama.draft.Sound;
import diorama.draft.Source;
import diorama.media.Library;
import diorama.media.Media;
import diorama.time.Speed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How long the film and its pictures are seen.
final class Lengths {
    static final long LEAST_PHOTO_MS = 200;
    static final long MOST_FILM_MS = 60 * 60 * 1000L;

    private Lengths() {}

    static Verdict film(Film film, Intent.LastFilm wish) {
        return On.film(film, strip -> {
            if (wish.length() instanceof Change.Within limit && limit.holds(strip.lengthMs()))
                return Verdict.answer(new Fact.LastsAlready(strip.lengthMs()));
            long wanted = wish.length().of(strip.lengthMs());
            long least = LEAST_PHOTO_MS * strip.count();
            if (wish.isNearest() && wanted < least) return shortest(film, strip, wanted);
            var kept = kept(film, strip, wish.keeping());
            long keptMs =
                    kept.stream().mapToLong(i -> strip.shots().get(i).seenMs()).sum();
            boolean isRoom = keptMs + LEAST_PHOTO_MS * (strip.count() - kept.size()) <= wanted;
            var verdict = asking(filmOf(film, strip, isRoom ? kept : Set.of(), wanted), wish);
            return isRoom ? verdict : tellingNoRoom(verdict, Pick.which(film, List.copyOf(new TreeSet<>(kept))));
        });
    }

    /// The places of pictures that stay as long as they are; none where that would be all of them.
    private static Set<Integer> kept(Film film, Strip strip, Scope keeping) {
        if (!keeping.isSaid() || !(Pick.in(film, keeping) instanceof Pick.Found.These(var places))) return Set.of();
        return places.size() < strip.count() ? Set.copyOf(places) : Set.of();
    }

    /// Those that were to stay as long as they are became shorter too.
    private static Verdict tellingNoRoom(Verdict verdict, Which kept) {
        if (!(verdict instanceof Verdict.Edits(var edits, var facts, var mention))
                || kept.names().isEmpty()) return verdict;
        var more = new ArrayList<>(facts);
        more.add(new Fact.NoRoom(kept));
        return new Verdict.Edits(edits, more, mention);
    }

    private static Verdict shortest(Film film, Strip strip, long wantedMs) {
        var scaled = scaled(strip, LEAST_PHOTO_MS * strip.count(), film.library());
        var fact = new Fact.AsShortAsCanBe(wantedMs, strip.count(), scaled.lengthMs());
        return Verdict.changed(film, scaled.into(film.draft()), new Verdict.Mention(List.of(), Subject.FILM), fact);
    }

    static Verdict toMusic(Film film) {
        var heard = film.draft()
                .segments()
                .filter(Sound.class::isInstance)
                .map(Sound.class::cast)
                .toList();
        if (heard.isEmpty()) return Verdict.no(new Reason.NoMusic());
        var sound = heard.getFirst();
        var file = film.library().sounds().stream()
                .filter(s -> s.id().value().equals(sound.source()))
                .findFirst();
        // A score of ours has no length of its own: it is composed for the film as it is.
        if (file.isEmpty()) return Verdict.answer(new Fact.AlreadySo(Subject.MUSIC));
        long wantedMs = file.get().lengthMs() - sound.playing().inMs();
        return On.film(
                film,
                strip -> asking(filmOf(film, strip, Set.of(), wantedMs), new Intent.LastFilm(new Change.To(wantedMs))));
    }

    private static Verdict filmOf(Film film, Strip strip, Set<Integer> kept, long wantedMs) {
        long least = LEAST_PHOTO_MS * strip.count();
        if (wantedMs < least || wantedMs > MOST_FILM_MS)
            return Verdict.no(new Reason.LengthOutside(wantedMs, least, MOST_FILM_MS));
        var scaled = scaled(strip, kept, wantedMs, film.library());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.FilmLasts(scaled.lengthMs()));
        var target = scaled.into(film.draft());
        if (Math.abs(scaled.lengthMs() - wantedMs) > 1) facts.add(new Fact.EntrancesShortened(-wantedMs));
        return Verdict.changed(film, target, new Verdict.Mention(List.of(), Subject.FILM), facts.toArray(Fact[]::new));
    }

    /// All pictures longer or shorter in the same measure, to the millisecond; a clip is never longer than its file,
    /// and what it cannot give the others take over.
    static Strip scaled(Strip strip, long totalMs, Library library) {
        return scaled(strip, Set.of(), totalMs, library);
    }

    private static Strip scaled(Strip strip, Set<Integer> kept, long totalMs, Library library) {
        var seen = new long[strip.count()];
        var isFixed = new boolean[strip.count()];
        long left = totalMs;
        double weight = strip.lengthMs();
        for (int i : kept) {
            seen[i] = strip.shots().get(i).seenMs();
            isFixed[i] = true;
            left -= seen[i];
            weight -= seen[i];
        }
        for (boolean again = true; again; ) {
            again = false;
            for (int i = 0; i < seen.length; i++) {
                if (isFixed[i]) continue;
                var shot = strip.shots().get(i);
                long most = mostMs(strip, i, library);
                if (shot.seenMs() * left / weight <= most) continue;
                seen[i] = most;
                isFixed[i] = true;
                left -= most;
                weight -= shot.seenMs();
                again = true;
            }
        }
        spread(strip, seen, isFixed, left, weight);
        return strip.map((i, s) -> s.seen(seen[i]));
    }

    private static void spread(Strip strip, long[] seen, boolean[] isFixed, long left, double weight) {
        double sum = 0;
        long given = 0;
        for (int i = 0; i < seen.length; i++) {
            if (isFixed[i]) continue;
            sum += strip.shots().get(i).seenMs();
            long until = Math.round(left * sum / weight);
            seen[i] = Math.max(1, until - given);
            given = until;
        }
    }

    /// How long a picture can be seen: a photo for ever, a clip as long as its file and its speed allow.
    static long mostMs(Strip strip, int i, Library library) {
        var picture = strip.shots().get(i).picture();
        long under = i + 1 < strip.count()
                ? strip.shots().get(i + 1).picture().entrance().lengthMs()
                : 0;
        return fileMs(picture.source(), library) - under;
    }

    static long fileMs(Source source, Library library) {
        if (source.kind() == Source.Kind.IMAGE) return Long.MAX_VALUE / 4;
        return library.visual(source.media())
                .filter(Media.Clip.class::isInstance)
                .map(m -> (long) ((((Media.Clip) m).lengthMs() - source.inMs()) / factor(source.speed())))
                .orElse(Long.MAX_VALUE / 4);
    }

    static double factor(Speed speed) {
        return speed.keys().getFirst().factor();
    }

    static Verdict pictures(Film film, Intent.LastPictures wish) {
        return On.pictures(
                film, wish.pictures(), wish, places -> asking(picturesAt(film, places, wish.length()), wish));
    }

    /// "How long shall it be?" is answered by a length, which completes the wish.
    private static Verdict asking(Verdict verdict, Intent wish) {
        return verdict instanceof Verdict.Ask(var reason, var _) && reason instanceof Reason.LengthOutside
                ? Verdict.ask(reason, wish)
                : verdict;
    }

    static Verdict picturesAt(Film film, List<Integer> places, Change change) {
        var strip = Strip.of(film.draft());
        var wanted = places.stream()
                .map(i -> change.of(strip.shots().get(i).seenMs()))
                .toList();
        long worst = wanted.stream()
                .filter(ms -> ms < LEAST_PHOTO_MS || ms > MOST_FILM_MS)
                .findFirst()
                .orElse(0L);
        if (wanted.stream().anyMatch(ms -> ms < LEAST_PHOTO_MS || ms > MOST_FILM_MS))
            return Verdict.no(new Reason.LengthOutside(worst, LEAST_PHOTO_MS, MOST_FILM_MS));
        for (int k = 0; k < places.size(); k++) {
            int i = places.get(k);
            long most = mostMs(strip, i, film.library());
            if (wanted.get(k) > most + 50 && places.size() == 1)
                return Verdict.no(
                        new Reason.ClipTooShort(strip.shots().get(i).picture().name(), most));
        }
        var changed = strip.map((i, s) -> places.contains(i)
                ? s.seen(Math.min(wanted.get(places.indexOf(i)), mostMs(strip, i, film.library())))
                : s);
        var which = Pick.which(film, places);
        return Verdict.changed(
                film,
                changed.into(film.draft()),
                On.mention(film, places, Subject.PICTURES),
                new Fact.PicturesLast(
                        which, changed.shots().get(places.getFirst()).seenMs()));
    }
}
