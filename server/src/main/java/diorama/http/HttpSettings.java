package diorama.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Where the server listens, whom it answers, and the limits of what it takes. `devPage`: a folder with a developer's
/// page that is shown at `/dev-ui/`.
public record HttpSettings(Listen listen, Access access, Limits limits, Duration heartbeat, Optional<Path> devPage) {
    public static final HttpSettings DEFAULT =
            new HttpSettings(Listen.DEFAULT, Access.LOCAL, Limits.DEFAULT, Duration.ofSeconds(15), Optional.empty());

    /// `publicUrl`: how the server is reached from outside when it stands behind another one; empty is as it is
    /// called.
    public record Listen(String host, int port, String publicUrl) {
        public static final Listen DEFAULT = new Listen("127.0.0.1", 8080, "");
    }

    /// `isOpen`: callers other than the machine's owner are expected, so everybody needs a token and rates
    /// hold. `hosts`: names under which the server may be called, beside its own. `needsAttribution`: films are
    /// made only for calls that say which skill makes them.
    public record Access(boolean isOpen, Set<String> hosts, boolean needsAttribution, Rates rates) {
        public static final Access LOCAL = new Access(false, Set.of(), false, Rates.DEFAULT);

        public Access {
            hosts = Set.copyOf(hosts);
        }
    }

    /// Calls that an address may make at once, and how many a second come back; they hold when the server is
    /// open.
    public record Rates(int calls, int callsPerSecond, int heavy, int heavyPerMinute, int addressesKept) {
        public static final Rates DEFAULT = new Rates(300, 50, 60, 120, 100_000);
    }

    /// `bodyBytes` of anything but an upload; `streams` that stay open at once.
    public record Limits(int bodyBytes, int headerBytes, int filesPerUpload, int connections, int streams) {
        public static final Limits DEFAULT = new Limits(8 << 20, 32 << 10, 200, 2000, 500);
    }

    public HttpSettings on(int port) {
        return new HttpSettings(
                new Listen(listen.host(), port, listen.publicUrl()), access, limits, heartbeat, devPage);
    }

    public HttpSettings with(Listen newListen) {
        return new HttpSettings(newListen, access, limits, heartbeat, devPage);
    }

    public HttpSettings with(Access newAccess) {
        return new HttpSettings(listen, newAccess, limits, heartbeat, devPage);
    }

    public HttpSettings with(Limits newLimits) {
        return new HttpSettings(listen, access, newLimits, heartbeat, devPage);
    }

    public HttpSettings beating(Duration newHeartbeat) {
        return new HttpSettings(listen, access, limits, newHeartbeat, devPage);
    }

    public HttpSettings withDevPage(Path folder) {
        return new HttpSettings(listen, access, limits, heartbeat, Optional.of(folder));
    }
}
