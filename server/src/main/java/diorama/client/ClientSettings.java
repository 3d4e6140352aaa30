package diorama.client;

import java.time.Duration;

/// How long the client waits, and how often it tries.
public record ClientSettings(Turns turns, Recovery recovery, Renders renders, Lines lines) {
    public static final ClientSettings DEFAULT =
            new ClientSettings(Turns.DEFAULT, Recovery.DEFAULT, Renders.DEFAULT, Lines.DEFAULT);

    /// `wordEvery`: while a turn runs, the person hears that often that it does. `mute`: nothing but heartbeats for
    /// so long counts as dropped. `longest`: so does a turn that takes longer.
    public record Turns(Duration wordEvery, Duration mute, Duration longest) {
        public static final Turns DEFAULT =
                new Turns(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(15));
    }

    /// A dropped stream is replayed `replays` times, `replayWait` apart; where nothing can be replayed the state is
    /// looked at after `firstLook`, then every `nextLook`, and given up after `looks` that show nothing new.
    public record Recovery(Duration replayWait, int replays, Duration firstLook, Duration nextLook, int looks) {
        public static final Recovery DEFAULT =
                new Recovery(Duration.ofSeconds(2), 3, Duration.ofSeconds(30), Duration.ofSeconds(60), 5);
    }

    /// `stuck`: a render whose progress stands still for so long is given up.
    public record Renders(Duration firstPoll, Duration slowestPoll, Duration stuck) {
        public static final Renders DEFAULT =
                new Renders(Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(5));
    }

    /// `rateWait`: after "too many requests", unless the server names a shorter time.
    public record Lines(Duration connect, Duration answer, Duration rateWait) {
        public static final Lines DEFAULT =
                new Lines(Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofSeconds(30));
    }
}
