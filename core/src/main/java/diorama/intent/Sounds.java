package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Head;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Source;
import diorama.draft.Track;
import diorama.look.Mood;
import diorama.media.Media;
import diorama.time.Span;
import diorama.time.Speed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Music and the clips' own sound.
final class Sounds {
    static final double USUAL_VOLUME = 0.6;

    /// A song that the film cuts off dies away over so long.
    private static final long USUAL_FADE_OUT_MS = 2000;
    private static final double MOST_VOLUME = 2;
    private static final double USUAL_LUFS = -14;
    private static final double LEAST_LUFS = -40;
    private static final double MOST_LUFS = -5;

    private Sounds() {}

    static List<Sound> of(Draft draft) {
        return draft.segments()
                .filter(Sound.class::isInstance)
                .map(Sound.class::cast)
                .filter(s -> !s.isVoice())
                .toList();
    }

    /// Tracks of voices are no music.
    static boolean isMusic(Track track) {
        boolean isVoice = !track.segments().isEmpty()
                && track.segments().stream().allMatch(s -> s instanceof Sound sound && sound.isVoice());
        return track.kind() == Track.Kind.SOUNDS && !isVoice;
    }

    // --- playing -----------------------------------------------------------------------------------------------------

    static Verdict play(Film film, Intent.Play wish) {
        if (wish.file().isPresent()) {
            var file = film.library().sounds().stream()
                    .filter(s -> Pick.isCalled(
                            /* full= */ s.name(), /* name= */ wish.file().get()))
                    .findFirst();
            if (file.isEmpty()) return Verdict.no(new Reason.NoSoundFile(soundNames(film)));
            return On.film(film, _ -> playing(film, named(file.get()), wish.wish()));
        }
        var own = film.library().sounds();
        if (wish.mood().isEmpty() && !own.isEmpty())
            return On.film(film, _ -> playing(film, named(own.getFirst()), wish.wish()));
        return On.film(film, _ -> playing(film, new Music(wish.mood().orElse(Mood.ACOUSTIC)), wish.wish()));
    }

    private static List<String> soundNames(Film film) {
        return film.library().sounds().stream().map(Media::name).toList();
    }

    private sealed interface Tune {
        String source();

        String name();

        long fileMs();

        /// A song is cut off or taken up anew, where a score of ours ends with the film.
        default boolean endsByItself() {
            return false;
        }
    }

    private record Music(Mood mood) implements Tune {
        @Override
        public String source() {
            return mood.source();
        }

        @Override
        public String name() {
            return mood.names().english();
        }

        @Override
        public long fileMs() {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean endsByItself() {
            return true;
        }
    }

    private record Song(String source, String name, long fileMs) implements Tune {}

    private static Song named(Media.Sound file) {
        return new Song(file.id().value(), file.name(), file.lengthMs());
    }

    private static Verdict playing(Film film, Tune tune, SoundWish wish) {
        long length = film.draft().lengthMs();
        boolean isShort = tune.fileMs() < length - 1000;
        var old = of(film.draft()).stream().findFirst();
        double volume = old.map(s -> s.level().volume()).filter(v -> v > 0).orElse(USUAL_VOLUME);
        var head = Head.of("a" + film.draft().revision(), tune.name(), new Span(0, length));
        var playing = new Sound.Playing(0, Speed.AS_SHOT, isShort);
        boolean isSpoken = film.draft().segments().anyMatch(s -> s instanceof Sound other && other.isVoice());
        boolean isWhole = !isShort && tune.fileMs() <= length;
        long fadeOut = tune.endsByItself() || isWhole ? 0 : Math.min(USUAL_FADE_OUT_MS, length / 5);
        var sound = new Sound(head, tune.source(), playing, new Sound.Level(volume, 0, fadeOut, isSpoken));
        var tuned = tuned(sound, wish, length);
        return Verdict.changed(
                film,
                withMusic(film.draft(), tuned),
                new Verdict.Mention(List.of(), Subject.MUSIC),
                new Fact.Plays(tuned));
    }

    /// There is one music at a time: a new one takes the place of the old.
    private static Draft withMusic(Draft draft, Sound sound) {
        var tracks = new ArrayList<Track>();
        for (var track : draft.tracks()) if (!isMusic(track)) tracks.add(track);
        var old = draft.tracks().stream().filter(Sounds::isMusic).findFirst();
        int at = (int)
                tracks.stream().filter(t -> t.kind() == Track.Kind.PICTURES).count();
        tracks.add(
                at,
                old.map(t -> t.with(List.of(sound))).orElse(Track.of("a1", Track.Kind.SOUNDS, "BGM", List.of(sound))));
        return draft.with(tracks);
    }

    // --- changing ----------------------------------------------------------------------------------------------------

    static Verdict tune(Film film, SoundWish wish) {
        return onSounds(film, s -> tuned(s, wish, film.draft().lengthMs()));
    }

    private static Verdict onSounds(Film film, UnaryOperator<Sound> change) {
        var sounds = of(film.draft());
        if (sounds.isEmpty()) return Verdict.no(new Reason.NoMusic());
        var tracks = film.draft().tracks().stream()
                .map(t -> !isMusic(t)
                        ? t
                        : t.with(t.segments().stream()
                                .map(s -> (Segment) change.apply((Sound) s))
                                .toList()))
                .toList();
        var facts = sounds.stream().map(s -> new Fact.Tuned(s, change.apply(s))).toArray(Fact[]::new);
        return Verdict.changed(
                film, film.draft().with(tracks), new Verdict.Mention(film.talk().pictureIds(), Subject.MUSIC), facts);
    }

    private static Sound tuned(Sound sound, SoundWish wish, long filmMs) {
        var level = sound.level();
        double volume = wish.volume()
                .map(c -> Math.clamp(Math.round(c.of(level.volume()) * 1000) / 1000.0, 0, MOST_VOLUME))
                .orElse(level.volume());
        var span = spanned(sound.span(), wish.when(), filmMs);
        long fadeIn = fade(wish.fadeIn(), level.fadeInMs(), span);
        long fadeOut = fade(wish.fadeOut(), level.fadeOutMs(), span);
        boolean ducked = wish.switches().duck().orElse(level.isDucked());
        var playing = sound.playing();
        var played = new Sound.Playing(
                wish.switches().inMs().orElse(playing.inMs()),
                playing.speed(),
                wish.switches().loop().orElse(playing.isLooped()));
        return sound.withHead(sound.head().at(span))
                .with(new Sound.Level(volume, fadeIn, fadeOut, ducked))
                .with(played);
    }

    private static long fade(Optional<Change> wish, long present, Span span) {
        return wish.map(c -> Math.clamp(c.of(present), 0, span.lengthMs())).orElse(present);
    }

    private static Span spanned(Span old, When when, long filmMs) {
        long start = when.fromMs().orElse(old.startMs());
        long end = when.untilMs().orElse(old.endMs());
        if (when.length().isPresent()) end = start + when.length().get().of(old.lengthMs());
        start = Math.clamp(start, 0, Math.max(0, filmMs - 1));
        return new Span(start, Math.clamp(end - start, 1, Math.max(1, filmMs - start)));
    }

    static Verdict silence(Film film, Intent.Silence wish) {
        var names = of(film.draft()).stream().map(Segment::name).toList();
        if (names.isEmpty()) return Verdict.no(new Reason.NoMusic());
        var mention = new Verdict.Mention(film.talk().pictureIds(), Subject.MUSIC);
        if (!wish.isRemoved()) {
            var muted = tune(film, SoundWish.NONE.at(new Change.To(0)));
            return muted instanceof Verdict.Edits(var edits, var _, var m)
                    ? new Verdict.Edits(edits, List.of(new Fact.Silenced(names, false)), m)
                    : muted;
        }
        var tracks = film.draft().tracks().stream().filter(t -> !isMusic(t)).toList();
        return Verdict.changed(film, film.draft().with(tracks), mention, new Fact.Silenced(names, true));
    }

    /// The loudness of the whole film, measured as ITU-R BS.1770 does; within what players expect.
    static Verdict loudness(Film film, Optional<Double> wanted) {
        double lufs = wanted.orElse(USUAL_LUFS);
        if (!(lufs >= LEAST_LUFS && lufs <= MOST_LUFS))
            return Verdict.no(new Reason.AmountOutside(lufs(lufs), lufs(LEAST_LUFS), lufs(MOST_LUFS)));
        var metadata = film.draft().metadata();
        var delivery = new diorama.draft.Metadata.Delivery(metadata.delivery().language(), Optional.of(lufs));
        return Verdict.changed(
                film,
                film.draft().with(metadata.with(delivery)),
                new Verdict.Mention(film.talk().pictureIds(), Subject.MUSIC),
                new Fact.LoudnessSet(lufs));
    }

    private static String lufs(double loudness) {
        return Math.round(loudness) + " LUFS";
    }

    static Verdict unmute(Film film) {
        return onSounds(
                film,
                s -> s.level().volume() > 0
                        ? s
                        : s.with(new Sound.Level(
                                USUAL_VOLUME,
                                s.level().fadeInMs(),
                                s.level().fadeOutMs(),
                                s.level().isDucked())));
    }

    static Verdict clips(Film film, Intent.ClipSound wish) {
        var scope = wish.clips().or(new Scope.Kind(true));
        return On.pictures(film, scope, wish, places -> {
            var changed = Strip.of(film.draft()).map((i, s) -> {
                var source = s.picture().source();
                boolean isMeant = places.contains(i) && source.kind() == Source.Kind.VIDEO;
                return isMeant
                        ? s.with(s.picture()
                                .with(source.atVolume(Math.clamp(wish.volume().of(source.volume()), 0, 2))))
                        : s;
            });
            double volume =
                    changed.shots().get(places.getFirst()).picture().source().volume();
            return Verdict.changed(
                    film,
                    changed.into(film.draft()),
                    On.mention(film, places, Subject.MUSIC),
                    new Fact.ClipSoundSet(Pick.which(film, places), volume));
        });
    }
}
