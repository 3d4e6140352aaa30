package diorama.studio;

import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.store.ContentFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/// An upload on its session's shelf: its facts, the secret in its address, and when it came.
public record Shelved(Media media, String secret, long createdMs) {
    /// A shelf as the material of a film; what is not on the disk any more is left out.
    static Material material(List<Shelved> shelf, ContentFolder content) {
        var files = new HashMap<MediaId, Path>();
        for (var s : shelf) {
            var file = content.of(s.media().file().digest());
            if (Files.exists(file)) files.put(s.media().id(), file);
        }
        var there = shelf.stream()
                .map(Shelved::media)
                .filter(m -> files.containsKey(m.id()))
                .toList();
        return new Material(new Library(there), files);
    }
}
