package diorama.probe;

import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.photo.Glance;
import diorama.photo.PhotoFile;
import diorama.photo.PhotoReader;
import diorama.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/// The facts of a photo: its file is read once, and decoded no larger than its subject asks for.
final class PhotoProbe {
    private static final int WHOLE_PERCENT = 100;

    private final ProbeSettings settings;
    private final PhotoReader reader;

    PhotoProbe(ProbeSettings settings) {
        this.settings = settings;
        this.reader = new PhotoReader(settings.photos());
    }

    Finding probe(Path file, MediaId id, String name) {
        try (var photo = PhotoFile.open(file, name, settings.photos())) {
            var glance = reader.glance(photo, settings.saliencySidePx());
            var subject = Saliency.of(glance.small());
            var digest = new Digest();
            digest.add(photo.bytes());
            var known = new MediaFile(id, name, digest.hex(), photo.bytes().remaining());
            return new Finding(new Media.Photo(known, glance.size(), subject, glance.taken()), warnings(name, glance));
        }
    }

    private static List<Problem> warnings(String name, Glance glance) {
        int percent = glance.percentShown();
        return percent < WHOLE_PERCENT ? List.of(new Problem.PartlyDamaged(name, percent)) : List.of();
    }
}
