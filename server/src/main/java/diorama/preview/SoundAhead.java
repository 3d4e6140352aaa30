package diorama.preview;

import diorama.problem.Refused;
import java.util.Optional;

/// Makes the sound of the film that is watched, before somebody asks for it. Another film's sound is taken up at once.
final class SoundAhead implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SoundAhead.class.getName());

    private final Thread hand = Thread.ofPlatform().name("sound-ahead").daemon().unstarted(this::work);
    private Optional<SoundPrint> wanted = Optional.empty();
    private Optional<SoundPrint> inHand = Optional.empty();
    private boolean isClosed;

    SoundAhead() {
        hand.start();
    }

    /// Somebody watches a film that sounds so.
    synchronized void listen(Optional<SoundPrint> sound) {
        boolean isInHand = inHand.isPresent() && inHand.equals(sound);
        wanted = isInHand ? Optional.empty() : sound.filter(s -> !s.isThere());
        if (inHand.isPresent() && !isInHand) hand.interrupt();
        notifyAll();
    }

    private void work() {
        while (true) {
            try {
                make(take());
            } catch (InterruptedException _) {
                if (isOver()) return;
            }
        }
    }

    private synchronized boolean isOver() {
        return isClosed;
    }

    private synchronized SoundPrint take() throws InterruptedException {
        inHand = Optional.empty();
        while (wanted.isEmpty()) wait();
        inHand = wanted;
        wanted = Optional.empty();
        return inHand.get();
    }

    private void make(SoundPrint sound) throws InterruptedException {
        try {
            sound.sound();
        } catch (Refused | IllegalStateException | IllegalArgumentException e) {
            boolean isLeft = Thread.currentThread().isInterrupted();
            if (!isLeft) LOG.log(System.Logger.Level.WARNING, "no sound was made ahead", e);
        }
        if (Thread.interrupted()) throw new InterruptedException();
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        hand.interrupt();
    }
}
