package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Sound;
import diorama.look.Mood;
import diorama.media.Media;
import diorama.score.BeatCuts;
import diorama.score.Chance;
import diorama.score.Composer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts on the beat: the starts of pictures are moved onto the beats of the music, a score's own or those that
/// were heard in a file. The film stays as long as it was.
final class Beating {
    private static final int BAR = 4;
    private static final Set<Mood> CALM = Set.of(Mood.AMBIENT, Mood.PIANO, Mood.CINEMATIC);

    private Beating() {}

    static Verdict cut(Film film) {
        var sounds = Sounds.of(film.draft());
        if (sounds.isEmpty()) return withMusic(film);
        return On.film(film, strip -> {
            var beats = beats(sounds.getFirst(), film);
            if (beats.isEmpty())
                return Verdict.no(new Reason.NoBeat(sounds.getFirst().name()));
            return cut(film, strip, beats, isCalm(sounds.getFirst()));
        });
    }

    /// Who wants cuts on the beat wants music that has one.
    private static Verdict withMusic(Film film) {
        var own = film.library().sounds();
        var wish = own.isEmpty()
                ? new Intent.Play(java.util.Optional.of(Mood.UPBEAT), java.util.Optional.empty(), SoundWish.NONE)
                : new Intent.Play(java.util.Optional.empty(), java.util.Optional.empty(), SoundWish.NONE);
        if (!(Sounds.play(film, wish) instanceof Verdict.Edits(var edits, var facts, var _))) {
            return Verdict.no(new Reason.NoMusic());
        }
        var heard = diorama.edit.Editor.apply(film.draft(), edits)
                .atRevision(film.draft().revision());
        if (!(cut(film.with(heard)) instanceof Verdict.Edits(var cuts, var said, var mention))) {
            return new Verdict.Edits(edits, facts, Verdict.Mention.NONE);
        }
        var all = new ArrayList<>(facts);
        all.addAll(said);
        Draft target =
                diorama.edit.Editor.apply(heard, cuts).atRevision(film.draft().revision());
        return Verdict.changed(film, target, mention, all.toArray(Fact[]::new));
    }

    private static boolean isCalm(Sound sound) {
        return Mood.ofSource(sound.source()).map(CALM::contains).orElse(false);
    }

    /// The beats of a sound, in ms of the film, every bar's first one first where that is known.
    static List<Long> beats(Sound sound, Film film) {
        var span = sound.span();
        var score = Mood.ofSource(sound.source())
                .map(mood -> Composer.compose(mood, Chance.named(sound.id()), Math.max(1, span.lengthMs())));
        if (score.isPresent()) {
            return score.get().grid().beats().atMs().stream()
                    .map(ms -> span.startMs() + ms)
                    .toList();
        }
        return film.library().sounds().stream()
                .filter(file -> file.id().value().equals(sound.source()))
                .findFirst()
                .map(file -> heard(sound, file))
                .orElse(List.of());
    }

    /// A loop begins anew at a bar, so its beats go on at the same pace.
    private static List<Long> heard(Sound sound, Media.Sound file) {
        var at = file.beats().atMs();
        if (at.size() < 2) return List.of();
        double speed = sound.playing().speed().keys().getFirst().factor();
        double step = (double) (at.getLast() - at.getFirst()) / (at.size() - 1);
        var beats = new ArrayList<Long>();
        for (int i = 0; ; i++) {
            double inFile = i < at.size() ? at.get(i) : at.getLast() + step * (i - at.size() + 1);
            boolean isOver = inFile > file.lengthMs() && !sound.playing().isLooped();
            long ms = sound.span().startMs()
                    + Math.round((inFile - sound.playing().inMs()) / speed);
            if (isOver || ms >= sound.span().endMs()) return beats;
            if (ms >= sound.span().startMs()) beats.add(ms);
        }
    }

    private static Verdict cut(Film film, Strip strip, List<Long> beats, boolean isCalm) {
        long usual = strip.lengthMs() / strip.count();
        var cuts = new ArrayList<Long>();
        var most = new ArrayList<Long>();
        long start = 0;
        for (int i = 0; i < strip.count(); i++) {
            if (i > 0) cuts.add(start);
            start += strip.shots().get(i).seenMs();
            most.add(Lengths.mostMs(strip, i, film.library()));
        }
        var rooms = new BeatCuts.Rooms(Lengths.LEAST_PHOTO_MS, most, strip.lengthMs());
        var moved = BeatCuts.moved(cuts, BeatCuts.marks(beats, BAR, usual, isCalm), rooms);
        if (moved.equals(cuts)) moved = BeatCuts.moved(cuts, beats, rooms);
        var target = seen(strip, moved).into(film.draft());
        return Verdict.changed(
                film,
                target,
                new Verdict.Mention(List.of(), Subject.FILM),
                new Fact.OnBeat(moved.size(), tempo(beats)));
    }

    private static Strip seen(Strip strip, List<Long> cuts) {
        return strip.map((i, shot) -> {
            long from = i == 0 ? 0 : cuts.get(i - 1);
            long to = i < cuts.size() ? cuts.get(i) : strip.lengthMs();
            return shot.seen(to - from);
        });
    }

    private static int tempo(List<Long> beats) {
        double step = (double) (beats.getLast() - beats.getFirst()) / (beats.size() - 1);
        return (int) Math.round(60_000 / step);
    }
}
