package diorama.intent;

import diorama.draft.Sound;
import diorama.look.Mood;
import diorama.media.Beats;
import diorama.score.Chance;
import diorama.score.Composer;
import java.util.List;

/// Cuts on the beats of the music: each picture comes at the beat that is nearest to where it came before.
final class Rhythm {
    private Rhythm() {}

    static Verdict onBeats(Film film) {
        var sounds = Sounds.of(film.draft());
        if (sounds.isEmpty()) return Verdict.no(new Reason.NoMusic());
        var sound = sounds.getFirst();
        var beats = heard(film, sound);
        if (beats.size() < 2) return Verdict.no(new Reason.NoBeats(sound.name()));
        return On.film(film, strip -> {
            var changed = onBeats(strip, beats);
            return Verdict.changed(
                    film,
                    Entrances.within(changed, film.library()).into(film.draft()),
                    new Verdict.Mention(List.of(), Subject.FILM),
                    new Fact.CutOnBeats(strip.count() - 1, sound));
        });
    }

    /// The beats as moments of the film: a score of ours has its grid, a file's own count from where it begins to play.
    private static List<Long> heard(Film film, Sound sound) {
        var mood = Mood.ofSource(sound.source());
        if (mood.isPresent()) return composed(sound, mood.get());
        long in = sound.playing().inMs();
        long start = sound.span().startMs();
        return film.library().sounds().stream()
                .filter(s -> s.id().value().equals(sound.source()))
                .findFirst()
                .map(s -> s.beats())
                .orElse(Beats.NONE)
                .atMs()
                .stream()
                .filter(ms -> ms >= in)
                .map(ms -> ms - in + start)
                .toList();
    }

    private static List<Long> composed(Sound sound, Mood mood) {
        var score =
                Composer.compose(mood, Chance.named(sound.id()), sound.span().lengthMs());
        long start = sound.span().startMs();
        return score.grid().beats().atMs().stream().map(ms -> ms + start).toList();
    }

    /// The film's end stays where it is: a score of ours is composed for that length.
    private static Strip onBeats(Strip strip, List<Long> beats) {
        var starts = new long[strip.count() + 1];
        long at = 0;
        for (int i = 1; i <= strip.count(); i++) {
            at += strip.shots().get(i - 1).seenMs();
            long least = starts[i - 1] + Lengths.LEAST_PHOTO_MS;
            starts[i] = i == strip.count() ? Math.max(at, least) : nearest(beats, at, least);
        }
        return strip.map((i, s) -> s.seen(starts[i + 1] - starts[i]));
    }

    /// Where no beat is left, the cut stays.
    private static long nearest(List<Long> beats, long wanted, long least) {
        return beats.stream()
                .filter(b -> b >= least)
                .min((a, b) -> Long.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .orElse(Math.max(wanted, least));
    }
}
