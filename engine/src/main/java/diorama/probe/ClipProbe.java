package diorama.probe;

import diorama.clip.ClipFile;
import diorama.clip.ClipReader;
import diorama.frame.Need;
import diorama.frame.Region;
import diorama.look.Turn;
import diorama.media.Beats;
import diorama.media.ClipFacts;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.sound.BeatTracker;
import diorama.sound.SoundFile;
import java.nio.file.Path;
import java.util.List;

/// The facts of a clip or a sound: what its container says, and where the subject of one of its pictures is.
final class ClipProbe {
    private final ProbeSettings settings;

    ClipProbe(ProbeSettings settings) {
        this.settings = settings;
    }

    Finding probe(Path file, MediaId id, String name) {
        try (var clip = ClipFile.open(file, name, settings.clips())) {
            if (clip.hasPictures()) return new Finding(clip(file, id, clip), List.of());
            if (clip.hasSound()) return new Finding(sound(file, id, clip), List.of());
            throw new Refused(new Problem.Damaged(name, "clip", "neither pictures nor sound in it"));
        }
    }

    private Media clip(Path file, MediaId id, ClipFile clip) {
        var size = clip.size();
        var subject = subject(file, size, clip.lengthMs());
        var facts = new ClipFacts(length(clip), clip.rate(), clip.hasSound());
        return new Media.Clip(Digest.known(file, id, clip.name()), size, subject, TakenText.of(clip::metadata), facts);
    }

    private Media sound(Path file, MediaId id, ClipFile clip) {
        long lengthMs = length(clip);
        return new Media.Sound(Digest.known(file, id, clip.name()), lengthMs, beats(file, clip.name(), lengthMs));
    }

    /// It also proves that the sound can be decoded.
    private Beats beats(Path file, String name, long lengthMs) {
        try (var waves = SoundFile.open(file, name)) {
            return BeatTracker.of(waves, settings.beatSeconds(), lengthMs);
        }
    }

    private static long length(ClipFile clip) {
        long length = clip.lengthMs();
        if (length < 1) throw new Refused(new Problem.Damaged(clip.name(), "clip", "it does not say how long it is"));
        return length;
    }

    /// By the picture a third of the way in: first ones are often black. It also proves that pictures can be decoded.
    private Subject subject(Path file, Size size, long lengthMs) {
        int side = Math.max(size.width(), size.height());
        int width = Math.max(1, (int) ((long) size.width() * settings.saliencySidePx() / side));
        int height = Math.max(1, (int) ((long) size.height() * settings.saliencySidePx() / side));
        var whole = new Region(0, 0, size.width(), size.height());
        var need = new Need(whole, Math.min(width, size.width()), Math.min(height, size.height()));
        try (var reader = ClipReader.open(file, Turn.NONE, settings.clips())) {
            return Saliency.of(reader.at(lengthMs / 3.0, need));
        }
    }
}
