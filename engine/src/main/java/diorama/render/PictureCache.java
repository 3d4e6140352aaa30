package diorama.render;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.plan.Reel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Decoded photos for all threads of a farm: each is decoded once for the neighbours that need it, one at a time, and
/// only the few used last are kept. So memory does not grow with the number of photos.
final class PictureCache {
    private final Decoder decoder;
    private final Kept kept;
    private final ReentrantLock decoding = new ReentrantLock();

    /// Decodes a photo, as large as is needed.
    @FunctionalInterface
    interface Decoder {
        Raster decode(Reel.Still reel, Need need);
    }

    /// Keeps `capacity` of what `decoder` decodes.
    PictureCache(Decoder decoder, int capacity) {
        this.decoder = decoder;
        this.kept = new Kept(capacity);
    }

    private record Key(Reel.Still reel, Need need) {}

    Raster still(Reel.Still reel, Need need) {
        var key = new Key(reel, need);
        return kept.find(key).orElseGet(() -> decode(key));
    }

    /// The lock is for the memory: a full photo takes much more than what is made of it.
    private Raster decode(Key key) {
        decoding.lock();
        try {
            return kept.find(key).orElseGet(() -> kept.keep(key, decoder.decode(key.reel(), key.need())));
        } finally {
            decoding.unlock();
        }
    }

    /// The rasters used last.
    private static final class Kept {
        private final Map<Key, Raster> rasters;

        Kept(int capacity) {
            this.rasters = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Raster> eldest) {
                    return size() > capacity;
                }
            };
        }

        synchronized Optional<Raster> find(Key key) {
            return Optional.ofNullable(rasters.get(key));
        }

        synchronized Raster keep(Key key, Raster raster) {
            rasters.put(key, raster);
            return raster;
        }
    }
}
