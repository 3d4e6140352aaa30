package diorama.render;

import diorama.encode.SoundCodec;
import diorama.movie.EncodedSound;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A film's sound being made on a thread of its own while frames are painted; or found, where it was made before.
final class Mixing implements AutoCloseable {
    private final SoundWork work;
    private final ChunkStore store;
    private final Optional<SoundCodec> codec;
    private final FutureTask<Optional<EncodedSound>> task = new FutureTask<>(this::make);
    private final Thread hand = Thread.ofPlatform().name("mix").daemon().unstarted(task);

    private Mixing(SoundWork work, ChunkStore store, Optional<SoundCodec> codec) {
        this.work = work;
        this.store = store;
        this.codec = codec;
    }

    /// `codec` is empty for films that have no sound.
    static Mixing begin(SoundWork work, ChunkStore store, Optional<SoundCodec> codec) {
        var mixing = new Mixing(work, store, codec);
        mixing.hand.start();
        return mixing;
    }

    private Optional<EncodedSound> make() {
        if (codec.isEmpty()) return Optional.empty();
        var wanted = codec.get();
        return work.key(wanted)
                .map(key -> store.findSound(key)
                        .orElseGet(() -> store.keepSound(key, (file, scratch) -> work.make(wanted, file, scratch))));
    }

    /// Waits for it. Empty where nothing is heard.
    Optional<EncodedSound> sound() {
        try {
            return task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused(new Problem.Cancelled());
        } catch (ExecutionException e) {
            throw Crew.again(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /// The same, found or made once more: another process may have thrown it away.
    Optional<EncodedSound> again() {
        return make();
    }

    /// Nobody waits any longer.
    @Override
    public void close() {
        hand.interrupt();
        Crew.await(hand);
    }
}
