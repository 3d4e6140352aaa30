package diorama.studio;

import diorama.wire.ProjectCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a project's media again: where they were, beside the project, or by their name in folders that are named.
final class MovedMedia {
    private final Path folder;
    private final Map<String, Path> byName = new HashMap<>();

    MovedMedia(Path folder, List<Path> elsewhere) {
        this.folder = folder;
        if (elsewhere.isEmpty()) return;
        var found = new FileSearch(StudioSettings.DEFAULT).find(elsewhere);
        found.files().forEach(f -> byName.putIfAbsent(f.name(), f.path()));
    }

    Optional<Path> find(ProjectCodec.Item item) {
        var candidates = new ArrayList<Path>();
        candidates.add(folder.resolve(item.path()));
        Optional.ofNullable(byName.get(item.name())).ifPresent(candidates::add);
        Optional.ofNullable(Path.of(item.path()).getFileName())
                .map(folder::resolve)
                .ifPresent(candidates::add);
        return candidates.stream().filter(Files::isRegularFile).findFirst();
    }
}
