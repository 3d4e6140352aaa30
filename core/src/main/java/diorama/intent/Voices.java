package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Head;
import diorama.draft.Language;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Role;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A voice that reads the words on the picture: one sound for each of them, on a track of their own, while the
/// music goes down.
final class Voices {
    private static final String TRACK = "voice";
    private static final double VOLUME = 1;

    private Voices() {}

    /// The captions; where there are none, all that is written but watermarks.
    static Verdict read(Film film, Optional<Language> language) {
        var captions = texts(film.draft(), true);
        var written = captions.isEmpty() ? texts(film.draft(), false) : captions;
        if (written.isEmpty()) return Verdict.no(new Reason.NothingToRead());
        var read = written.stream().filter(t -> isIn(language, t)).toList();
        if (read.isEmpty()) return Verdict.no(new Reason.OtherTongue(language.orElse(Language.ENGLISH)));
        var tracks = new ArrayList<Track>();
        for (var track : film.draft().tracks()) if (!track.id().equals(TRACK)) tracks.add(ducked(track));
        var spoken = new ArrayList<Sound>();
        for (int i = 0; i < read.size(); i++) {
            long next = i + 1 < read.size()
                    ? read.get(i + 1).span().startMs()
                    : film.draft().lengthMs();
            spoken.add(spoken(read.get(i), next));
        }
        tracks.add(Track.of(TRACK, Track.Kind.SOUNDS, "Voice", spoken));
        return Verdict.changed(
                film,
                film.draft().with(tracks),
                new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                new Fact.ReadAloud(spoken.size()));
    }

    /// Every sound that reads a text goes; all other sounds stay as they are.
    static Verdict stop(Film film) {
        var tracks = new ArrayList<Track>();
        boolean wasRead = false;
        for (var track : film.draft().tracks()) {
            var rest = track.segments().stream().filter(s -> !isSpoken(s)).toList();
            boolean isLess = rest.size() < track.segments().size();
            wasRead |= isLess;
            if (!isLess) tracks.add(track);
            else if (!rest.isEmpty()) tracks.add(track.with(rest));
        }
        if (!wasRead) return Verdict.no(new Reason.NoVoice());
        return Verdict.changed(
                film,
                film.draft().with(tracks),
                new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                new Fact.ReadNoMore());
    }

    private static boolean isSpoken(Segment segment) {
        return segment instanceof Sound sound && sound.source().startsWith("voice:");
    }

    /// A voice speaks the language of the letters; it translates nothing.
    private static boolean isIn(Optional<Language> language, Text text) {
        boolean isHan = text.lettering()
                .words()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return language.isEmpty() || isHan == (language.get() == Language.CHINESE);
    }

    private static List<Text> texts(Draft draft, boolean onlyCaptions) {
        return draft.segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> isMeant(t.lettering().role(), onlyCaptions))
                .filter(t -> !t.lettering().words().isBlank())
                .sorted(Comparator.comparingLong(t -> t.span().startMs()))
                .toList();
    }

    private static boolean isMeant(String role, boolean onlyCaptions) {
        return onlyCaptions
                ? role.equals(Role.CAPTION.names().wire())
                        || role.equals(Role.SUBTITLE.names().wire())
                : !role.equals(Role.WATERMARK.names().wire());
    }

    /// A voice may need longer than the words are seen: it has until the next one begins.
    private static Sound spoken(Text text, long nextMs) {
        long start = text.span().startMs();
        var span = new Span(start, Math.max(text.span().lengthMs(), nextMs - start));
        var head = Head.of("v-" + text.id(), "voice", span);
        return new Sound(head, "voice:" + text.id(), Sound.Playing.FROM_START, Sound.Level.of(VOLUME));
    }

    private static Track ducked(Track track) {
        if (track.kind() != Track.Kind.SOUNDS) return track;
        return track.with(track.segments().stream().map(Voices::ducked).toList());
    }

    private static Segment ducked(Segment segment) {
        var sound = (Sound) segment;
        var level = sound.level();
        return sound.with(new Sound.Level(level.volume(), level.fadeInMs(), level.fadeOutMs(), true));
    }
}
