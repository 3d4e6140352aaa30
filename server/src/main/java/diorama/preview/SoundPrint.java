package diorama.preview;

import diorama.encode.SoundCodec;
import diorama.encode.SoundEncoder;
import diorama.movie.EncodedSound;
import diorama.movie.SoundFragments;
import diorama.plan.Soundtrack;
import diorama.render.ChunkStore;
import diorama.render.SoundWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A film's sound as pieces beside those of its prints: the export's own mix, made once, by whoever wants to hear it
/// first, and found again by every film that sounds the same.
final class SoundPrint {
    private final String key;
    private final long samples;
    private final SoundWork work;
    private final ChunkStore store;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Optional<EncodedSound> made = Optional.empty();

    private SoundPrint(String key, long samples, SoundWork work, ChunkStore store) {
        this.key = key;
        this.samples = samples;
        this.work = work;
        this.store = store;
    }

    /// Empty where nothing is heard.
    static Optional<SoundPrint> of(Soundtrack sound, SoundWork work, ChunkStore store) {
        return work.key(SoundCodec.AAC).map(key -> new SoundPrint(key, sound.samples(SoundEncoder.RATE), work, store));
    }

    /// The name of the work: what has the same sounds the same.
    String key() {
        return key;
    }

    int count() {
        return SoundFragments.count(samples);
    }

    double seconds(int piece) {
        return (double) SoundFragments.length(samples, piece) / SoundEncoder.RATE;
    }

    /// It can be heard at once.
    boolean isThere() {
        return made.isPresent() || found().isPresent();
    }

    private Optional<EncodedSound> found() {
        if (making.isLocked()) return Optional.empty();
        made = store.findSound(key);
        return made;
    }

    byte[] head() {
        return SoundFragments.head(sound().stream());
    }

    byte[] piece(int piece) {
        try {
            return SoundFragments.of(sound(), piece);
        } catch (IOException _) {
            try {
                made = Optional.empty(); // thrown away between finding and reading
                return SoundFragments.of(sound(), piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Found or made; who wants it at the same time waits. Interrupting the thread that makes it ends that.
    EncodedSound sound() {
        var known = made;
        if (known.isPresent()) return known.get();
        making.lock();
        try {
            var sound = store.findSound(key)
                    .orElseGet(() -> store.keepSound(key, (file, scratch) -> work.make(SoundCodec.AAC, file, scratch)));
            made = Optional.of(sound);
            return sound;
        } finally {
            making.unlock();
        }
    }
}
