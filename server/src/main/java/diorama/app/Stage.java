package diorama.app;

import diorama.preview.PreviewSettings;
import diorama.preview.Previews;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Studio;
import diorama.studio.StudioRules;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The studio over a data folder, with its previews: what every face that keeps sessions stands on. `base`: how files
/// are reached from outside, once that is known.
record Stage(Studio studio, Previews previews, AtomicReference<String> base) implements AutoCloseable {

    static Stage over(Folders folders, Path data, StudioRules rules) {
        var base = new AtomicReference<>("");
        var settings = RenderSettings.DEFAULT.forLong();
        var chunks = new ChunkStore(folders.chunks(), settings, InstantSource.system());
        var export = new Export(chunks, settings, Main.voice());
        var studio =
                Studio.open(new Studio.Ground(data, base::get, export, new Probe(), InstantSource.system()), rules);
        var rooms = studio.rooms();
        var ground = new Previews.Ground(rooms.uploads(), rooms.renders(), export, chunks, settings);
        return new Stage(studio, new Previews(ground, PreviewSettings.DEFAULT), base);
    }

    @Override
    public void close() {
        previews.close();
        studio.close();
    }
}
