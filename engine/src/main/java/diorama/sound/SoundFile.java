package diorama.sound;

import diorama.photo.ByteSource;
import diorama.photo.Container;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The sound of a file, a song or a clip, from any place on. Where its time has holes there is silence, so that
/// it stays with the clip's pictures.
public final class SoundFile implements Waves {
    private static final int SECOND_US = 1_000_000;

    /// What times may be off by before a hole is believed.
    private static final long HOLE_US = 60_000;

    /// Decoders need what comes before a place to give it right.
    private static final long RUN_UP_US = 200_000;

    private final FileChannel channel;
    private final Decoder decoder;
    private final Resampler resampler = new Resampler(RATE, 2);
    private final long zeroUs;
    private int held;
    private int heldFrom;
    private long silence;
    private long skip;
    private long at;
    private boolean isPlaced;
    private boolean isOver;

    private SoundFile(FileChannel channel, Decoder decoder) {
        this.channel = channel;
        this.decoder = decoder;
        this.zeroUs = decoder.startUs();
    }

    /// `name` is what problems call the file.
    public static SoundFile open(Path file, String name) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            var opened = new SoundFile(channel, Decoder.open(ByteSource.of(channel)));
            channel = null;
            return opened;
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(name), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        } catch (Container.Unreadable e) {
            throw new Refused(new Problem.Damaged(name, "sound", String.valueOf(e.getMessage())), e);
        } finally {
            close(channel);
        }
    }

    /// What comes next is what is heard `ms` after the file's beginning.
    public SoundFile from(long ms) {
        long us = ms * 1000;
        if (us > RUN_UP_US) decoder.seek(zeroUs + us - RUN_UP_US);
        at = us * RATE / SECOND_US;
        return this;
    }

    @Override
    public int read(float[] into, int frames) {
        int done = 0;
        while (done < frames && more()) {
            int count;
            if (silence > 0) {
                count = (int) Math.min(silence, frames - done);
                java.util.Arrays.fill(into, 2 * done, 2 * (done + count), 0);
                silence -= count;
            } else {
                count = Math.min(held, frames - done);
                System.arraycopy(resampler.samples(), 2 * heldFrom, into, 2 * done, 2 * count);
                held -= count;
                heldFrom += count;
            }
            done += count;
            at += count;
        }
        return done;
    }

    /// Something is held now, or a hole is to be filled; false when the sound is over.
    private boolean more() {
        while (silence == 0 && held == 0 && !isOver) {
            boolean hasFrame = decoder.next();
            if (hasFrame) place();
            held = hasFrame ? resampler.put(decoder.frame()) : resampler.drain();
            heldFrom = 0;
            isOver = !hasFrame;
            drop();
        }
        return silence > 0 || held > 0;
    }

    /// Where the frame that comes lies against where we are: too early, it is cut off; too late, there was a hole.
    private void place() {
        var time = decoder.frameUs();
        if (time.isEmpty()) {
            isPlaced = true;
            return;
        }
        long begins = (time.getAsLong() - zeroUs) * RATE / SECOND_US;
        long off = begins - at;
        boolean isBelieved = !isPlaced || off > HOLE_US * RATE / SECOND_US;
        isPlaced = true;
        if (!isBelieved) return;
        if (off >= 0) silence = off;
        else skip = -off;
    }

    private void drop() {
        int dropped = (int) Math.min(skip, held);
        skip -= dropped;
        held -= dropped;
        heldFrom += dropped;
    }

    @Override
    public void close() {
        resampler.close();
        decoder.close();
        close(channel);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
