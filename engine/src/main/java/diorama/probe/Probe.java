package diorama.probe;

import diorama.clip.ClipKind;
import diorama.media.MediaId;
import diorama.photo.PhotoFormat;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Finds out what a file is by its content, and what is known of it. Refuses what cannot be used and says why.
public final class Probe {
    /// As much of a file as is read to see what it is.
    private static final int HEAD_BYTES = 2048;

    private final PhotoProbe photos;
    private final ClipProbe clips;

    public Probe(ProbeSettings settings) {
        this.photos = new PhotoProbe(settings);
        this.clips = new ClipProbe(settings);
    }

    public Probe() {
        this(ProbeSettings.DEFAULT);
    }

    /// The file under its own name.
    public Finding probe(Path file, MediaId id) {
        return probe(file, id, String.valueOf(file.getFileName()));
    }

    /// `name` is what a person calls the file, wherever it lies.
    public Finding probe(Path file, MediaId id, String name) {
        byte[] head = head(file, name);
        if (head.length == 0) throw new Refused(new Problem.EmptyFile(name));
        if (PhotoFormat.of(head).isPresent()) return photos.probe(file, id, name);
        if (FontProbe.isOne(head)) return FontProbe.probe(file, id, name);
        if (ClipKind.of(head).isPresent()) return clips.probe(file, id, name);
        if (TableProbe.isOne(head)) return TableProbe.probe(file, id, name);
        throw new Refused(new Problem.NotMedia(name, Likeness.of(head)));
    }

    private static byte[] head(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(name), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        }
    }
}
