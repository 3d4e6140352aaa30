package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Mood;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.score.Chance;
import diorama.time.FrameRate;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is heard in a draft: its sounds, and the clips' own sound where it is not turned off.
///
/// ```
/// |   clip A     |
///           | B  :       |      while B comes in, A's sound goes and B's comes, at equal power
/// ```
final class Cues {
    private static final double USUAL_LUFS = -14;

    /// So much of two rounds of a loop is heard at once.
    private static final long SEAM_MS = 400;

    private final Draft draft;
    private final Library library;
    private final long filmMs;
    private final List<Cue> cues = new ArrayList<>();

    private Cues(Draft draft, Library library) {
        this.draft = draft;
        this.library = library;
        this.filmMs = draft.lengthMs();
    }

    static Soundtrack of(Draft draft, Library library, Frames frames) {
        var cues = new Cues(draft, library);
        for (var track : draft.tracks()) cues.add(track);
        double wanted = draft.metadata().delivery().lufs().orElse(USUAL_LUFS);
        // What nobody can reach means: leave it as it is.
        Optional<Double> lufs = wanted < 0 ? Optional.of(wanted) : Optional.empty();
        return new Soundtrack(frames.count(), frames.rate(), lufs, cues.cues);
    }

    record Frames(int count, FrameRate rate) {}

    /// The media of sounds that are in nobody's library.
    static List<String> missing(Draft draft, Library library) {
        return draft.segments()
                .filter(Sound.class::isInstance)
                .map(Sound.class::cast)
                .filter(sound ->
                        sound.isOfFile() && heard(library, sound.source()).isEmpty())
                .map(Sound::source)
                .distinct()
                .toList();
    }

    private void add(Track track) {
        switch (track.kind()) {
            case PICTURES -> {
                for (int i = 0; i < track.segments().size(); i++) clip(track, i);
            }
            case SOUNDS -> track.segments().forEach(s -> sound((Sound) s));
            case TEXTS -> {}
        }
    }

    private void sound(Sound sound) {
        var span = within(sound.span());
        var level = sound.level();
        if (span.lengthMs() == 0 || level.volume() == 0) return;
        var place = sound.isVoice() ? Cue.Place.SPEECH : level.isDucked() ? Cue.Place.UNDER_SPEECH : Cue.Place.BESIDE;
        var gain = new Cue.Level(level.volume(), level.fadeInMs(), level.fadeOutMs(), place);
        if (sound.source().startsWith("music:")) {
            var mood = Mood.ofSource(sound.source()).orElse(Mood.ACOUSTIC);
            var tune = new Tune.Composed(mood, Chance.named(sound.id()).seed(), span.lengthMs());
            cues.add(new Cue(tune, span, Cue.Playing.FROM_START, gain));
            return;
        }
        if (sound.isVoice()) voice(sound, gain);
        if (sound.isOfFile())
            heard(library, sound.source()).ifPresent(tune -> cues.add(new Cue(tune, span, playing(sound, tune), gain)));
    }

    /// What a text of the film says, in the language of its letters, from where the text is seen: it may have moved.
    private void voice(Sound sound, Cue.Level level) {
        var found = draft.find(sound.source().substring("voice:".length()));
        if (found.isEmpty() || !(found.get() instanceof Text text)) return;
        String words = text.lettering().words();
        var tune = new Tune.Spoken(words, isHan(words) ? "zh" : "en");
        var span = within(new Span(text.span().startMs(), sound.span().lengthMs()));
        if (span.lengthMs() > 0) cues.add(new Cue(tune, span, Cue.Playing.FROM_START, level));
    }

    private static boolean isHan(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Optional<Tune.Recorded> heard(Library library, String source) {
        return library.find(new MediaId(source)).flatMap(Cues::tune);
    }

    private static Optional<Tune.Recorded> tune(Media media) {
        return switch (media) {
            case Media.Sound sound -> Optional.of(recorded(sound, sound.lengthMs()));
            case Media.Clip clip when clip.facts().hasSound() -> Optional.of(recorded(clip, clip.lengthMs()));
            case Media.Clip _, Media.Photo _, Media.Table _, Media.Font _ -> Optional.empty();
        };
    }

    private static Tune.Recorded recorded(Media media, long lengthMs) {
        return new Tune.Recorded(media.id(), media.file().digest(), lengthMs);
    }

    /// A loop's rounds begin so far from one another that the beat goes on, where the file has one.
    private Cue.Playing playing(Sound sound, Tune.Recorded tune) {
        var playing = sound.playing();
        long left = tune.lengthMs() - playing.inMs();
        if (!playing.isLooped() || left < 4 * SEAM_MS) {
            return new Cue.Playing(playing.inMs(), playing.speed(), playing.isLooped() ? Math.max(1, left) : 0);
        }
        long most = left - SEAM_MS;
        var beats = library.sounds().stream()
                .filter(s -> s.id().equals(tune.media()))
                .findFirst()
                .map(s -> s.beats().atMs())
                .orElse(List.of());
        return new Cue.Playing(playing.inMs(), playing.speed(), round(beats, most));
    }

    /// The longest whole number of bars of four beats that is not longer than `mostMs`.
    private static long round(List<Long> beats, long mostMs) {
        if (beats.size() < 8) return mostMs;
        double beatMs = (double) (beats.getLast() - beats.getFirst()) / (beats.size() - 1);
        double bars = Math.floor(mostMs / (4 * beatMs));
        return bars < 1 ? mostMs : Math.round(bars * 4 * beatMs);
    }

    private void clip(Track track, int i) {
        var picture = (Picture) track.segments().get(i);
        var source = picture.source();
        var span = within(picture.span());
        var clip = library.visual(source.media()).flatMap(Cues::tune);
        if (clip.isEmpty() || span.lengthMs() == 0 || source.volume() == 0) return;
        boolean isFirst = i == 0;
        long in = isFirst ? 0 : picture.entrance().lengthMs();
        long out = i + 1 < track.segments().size()
                ? overlap(span, (Picture) track.segments().get(i + 1))
                : 0;
        var gain = new Cue.Level(source.volume(), in, out, Cue.Place.SPEECH);
        cues.add(new Cue(clip.get(), span, new Cue.Playing(source.inMs(), source.speed(), 0), gain));
    }

    private static long overlap(Span span, Picture next) {
        return Math.clamp(
                span.endMs() - next.span().startMs(), 0, next.entrance().lengthMs());
    }

    private Span within(Span span) {
        long start = Math.clamp(span.startMs(), 0, filmMs);
        return new Span(start, Math.clamp(span.endMs(), start, filmMs) - start);
    }
}
