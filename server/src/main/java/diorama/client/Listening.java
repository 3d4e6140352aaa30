package diorama.client;

import diorama.wire.Streamed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/// Listens to a turn. Heartbeats keep it waiting; the person hears now and then that it still works. A stream that only
/// beats for too long, or that runs for too long, counts as dropped.
final class Listening {
    private final ClientSettings.Turns turns;
    private final Speaker speaker;

    Listening(ClientSettings.Turns turns, Speaker speaker) {
        this.turns = turns;
        this.speaker = speaker;
    }

    /// Asks for a stream; the answer may be long in coming.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws InterruptedException;
    }

    /// `ids` is told the number of each event that has one. A refusal in place of a turn is thrown.
    Heard hear(Opening opening, LongConsumer ids) throws InterruptedException {
        var frames = new LinkedBlockingQueue<Frame>();
        var reader = Thread.ofVirtual().start(() -> read(opening, frames));
        try {
            return heard(frames, ids);
        } finally {
            reader.interrupt();
        }
    }

    private static void read(Opening opening, LinkedBlockingQueue<Frame> frames) {
        try (var reader = new Frame.Reader(opening.open())) {
            Frame frame;
            do {
                frame = reader.next();
                frames.add(frame);
            } while (!(frame instanceof Frame.Over));
        } catch (IOException _) {
            frames.add(new Frame.Over(false));
        } catch (Declined | Unreachable why) {
            frames.add(new Frame.Failed(why));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// When something is due, by the clock of this machine.
    private static final class Due {
        private final long nanos;
        private long at;

        Due(Duration after) {
            this.nanos = after.toNanos();
            this.at = System.nanoTime() + nanos;
        }

        long left() {
            return at - System.nanoTime();
        }

        void again() {
            at = System.nanoTime() + nanos;
        }
    }

    private Heard heard(LinkedBlockingQueue<Frame> frames, LongConsumer ids) throws InterruptedException {
        var notebook = new Heard.Notebook();
        var end = new Due(turns.longest());
        var mute = new Due(turns.mute());
        var word = new Due(turns.wordEvery());
        while (end.left() > 0 && mute.left() > 0) {
            long patience = Math.min(word.left(), Math.min(mute.left(), end.left()));
            var frame = frames.poll(Math.max(1, patience), TimeUnit.NANOSECONDS);
            if (word.left() <= 0) {
                speaker.say(Says.STILL_WORKING);
                word.again();
            }
            switch (frame) {
                case null -> {}
                case Frame.Beat _ -> {}
                case Frame.Id(var number) -> ids.accept(number);
                case Frame.Data(var json) -> {
                    if (note(json, notebook)) mute.again();
                }
                case Frame.Failed(var why) -> throw why;
                case Frame.Over(var isWhole) -> {
                    return notebook.finished(isWhole ? Heard.End.CLOSED : Heard.End.DROPPED);
                }
            }
        }
        return notebook.finished(Heard.End.DROPPED);
    }

    /// Whether it was more than a heartbeat.
    private static boolean note(String json, Heard.Notebook notebook) {
        boolean isNews = false;
        for (var streamed : Streamed.read(json)) {
            boolean isRefusal = streamed instanceof Streamed.Failed failed && failed.code() > 0;
            if (isRefusal && notebook.isEmpty()) throw refusal((Streamed.Failed) streamed);
            notebook.note(streamed);
            isNews |= !(streamed instanceof Streamed.Beat);
        }
        return isNews;
    }

    private static Declined refusal(Streamed.Failed failed) {
        return Declined.of(failed.code(), failed.message());
    }
}
