package diorama.preview;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.encode.SoundCodec;
import diorama.look.Mood;
import diorama.media.Library;
import diorama.plan.Cue;
import diorama.plan.SoundText;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.sound.Outline;
import diorama.studio.FilmSound;
import diorama.studio.Material;
import diorama.studio.Session;
import diorama.time.FrameRate;
import diorama.time.Span;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What moods sound like, and what the sounds of a film look like: all by the name of what decides it.
public final class Listening {
    private static final FrameRate RATE = FrameRate.of(25);
    private static final double LUFS = -16;
    private static final long SEED = 7;
    private static final Material NOTHING = new Material(new Library(List.of()), Map.of());

    private final Previews.Ground ground;
    private final Seats seats;
    private final long moodMs;
    private final Map<String, Outline> outlines;

    Listening(Previews.Ground ground, Seats seats, PreviewSettings settings) {
        this.ground = ground;
        this.seats = seats;
        this.moodMs = settings.moodMs();
        this.outlines = Seats.latest(settings.outlinesKept());
    }

    /// A few seconds of music in a mood, as a file that plays.
    public byte[] mood(String name) {
        var mood = Mood.named(name).orElseThrow(() -> new Refused(new Problem.NotThere("mood")));
        var level = new Cue.Level(1, 0, moodMs / 6, Cue.Place.BESIDE);
        var cue =
                new Cue(new Tune.Composed(mood, SEED, moodMs * 2), new Span(0, moodMs), Cue.Playing.FROM_START, level);
        var sound = new Soundtrack(RATE.frameAt(moodMs), RATE, Optional.of(LUFS), List.of(cue));
        var print = SoundPrint.of(sound, ground.export().sound(sound, NOTHING, () -> {}), ground.store())
                .orElseThrow(() -> new AssertionError("nothing is heard in " + SoundCodec.AAC));
        var file = new ByteArrayOutputStream();
        file.writeBytes(print.head());
        for (int i = 0; i < print.count(); i++) file.writeBytes(print.piece(i));
        return file.toByteArray();
    }

    /// How loud a segment of the film is from its beginning on, as it is played there.
    public Outline outline(Session session, String id) {
        var draft = session.state().film().draft();
        var segment = draft.find(id).orElseThrow(() -> new Refused(new Problem.NotThere("sound")));
        var size = draft.metadata().canvas().size();
        var cue = seats.plan(session, only(draft, segment), size).sound().cues().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.NotThere("sound")));
        var sound = alone(cue);
        return outline(SoundText.key(sound, ""), ground.export().sound(sound, seats.material(session), () -> {}));
    }

    private Outline outline(String key, FilmSound sound) {
        synchronized (outlines) {
            var known = outlines.get(key);
            if (known != null) return known;
        }
        var made = sound.outline();
        synchronized (outlines) {
            outlines.put(key, made);
        }
        return made;
    }

    /// From its own beginning, so that it is the same wherever in the film it stands.
    private static Soundtrack alone(Cue cue) {
        long length = Math.max(1, cue.span().lengthMs());
        var first = new Cue(cue.tune(), new Span(0, length), cue.playing(), cue.level());
        return new Soundtrack(Math.max(1, RATE.frameAt(length)), RATE, Optional.empty(), List.of(first));
    }

    /// The draft in which nothing else is heard.
    private static Draft only(Draft draft, Segment wanted) {
        return draft.with(draft.tracks().stream()
                .map(track -> track.with(track.segments().stream()
                        .map(s -> s.id().equals(wanted.id()) ? s : silent(s))
                        .toList()))
                .toList());
    }

    private static Segment silent(Segment segment) {
        return switch (segment) {
            case Sound sound -> sound.with(Sound.Level.of(0));
            case Picture picture -> picture.with(picture.source().atVolume(0));
            case Text text -> text;
        };
    }
}
