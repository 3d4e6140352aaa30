package diorama.render;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.paint.Pictures;
import diorama.plan.Reel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Decoded photos for all threads of a farm: each is decoded once for the neighbours that need it, one at a time, and
/// only the few used last are kept. So memory does not grow with the number of photos.
public final class PictureCache implements Pictures {
    private final Pictures decoded;
    private final Kept kept;
    private final ReentrantLock decoding = new ReentrantLock();

    /// Keeps `capacity` of what `decoded` decodes.
    public PictureCache(Pictures decoded, int capacity) {
        this.decoded = decoded;
        this.kept = new Kept(capacity);
    }

    private record Key(Reel.Still reel, Need need) {}

    @Override
    public Raster still(Reel.Still reel, Need need) {
        var key = new Key(reel, need);
        return kept.find(key).orElseGet(() -> decode(key));
    }

    /// The lock is for the memory: a full photo takes much more than what is made of it.
    private Raster decode(Key key) {
        decoding.lock();
        try {
            return kept.find(key).orElseGet(() -> kept.keep(key, decoded.still(key.reel(), key.need())));
        } finally {
            decoding.unlock();
        }
    }

    @Override
    public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
        return decoded.moving(reel, sourceMs, need);
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
