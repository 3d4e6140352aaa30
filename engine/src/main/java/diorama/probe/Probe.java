package diorama.probe;

import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.photo.PhotoFile;
import diorama.photo.PhotoFormat;
import diorama.photo.PhotoReader;
import diorama.photo.PhotoSettings;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds out what a file is by its content, and what is known of it. Refuses what cannot be used and says why.
public final class Probe {
    /// As much of a file as is read to see what it is.
    private static final int HEAD_BYTES = 512;

    private final PhotoSettings photos;
    private final PhotoReader reader;

    public Probe(PhotoSettings photos) {
        this.photos = photos;
        this.reader = new PhotoReader(photos);
    }

    public Probe() {
        this(PhotoSettings.DEFAULT);
    }

    /// The file under its own name.
    public Finding probe(Path file, MediaId id) {
        return probe(file, id, String.valueOf(file.getFileName()));
    }

    /// `name` is what a person calls the file, wherever it lies.
    public Finding probe(Path file, MediaId id, String name) {
        byte[] head = head(file, name);
        if (head.length == 0) throw new Refused(new Problem.EmptyFile(name));
        if (PhotoFormat.of(head).isPresent()) return photo(file, id, name);
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

    private Finding photo(Path file, MediaId id, String name) {
        try (var photo = PhotoFile.open(file, name, photos)) {
            var glance = reader.glance(photo, Saliency.SIDE_PX);
            var digest = new Digest();
            digest.add(photo.bytes());
            var mediaFile = new MediaFile(id, name, digest.hex(), photo.bytes().remaining());
            var subject = Saliency.of(glance.small());
            List<Problem> warnings = new ArrayList<>();
            if (glance.percentShown() < 100) warnings.add(new Problem.PartlyDamaged(name, glance.percentShown()));
            return new Finding(new Media.Photo(mediaFile, glance.size(), subject, glance.taken()), warnings);
        }
    }
}
