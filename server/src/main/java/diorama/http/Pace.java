package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import io.github.bucket4j.Bucket;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How often an address may call: all calls, and those that cost work. Addresses that were quiet longest are
/// forgotten first.
final class Pace {
    private final HttpSettings.Rates rates;
    private final Map<String, Buckets> addresses;

    Pace(HttpSettings.Rates rates) {
        this.rates = rates;
        this.addresses = new LinkedHashMap<>(64, 0.75f, /* accessOrder= */ true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Buckets> eldest) {
                return size() > rates.addressesKept();
            }
        };
    }

    private record Buckets(Bucket all, Bucket heavy) {}

    void check(String address, HttpPrologue prologue) {
        var buckets = buckets(address);
        take(buckets.all());
        if (!prologue.method().equals(Method.GET)) take(buckets.heavy());
    }

    private Buckets buckets(String address) {
        synchronized (addresses) {
            return addresses.computeIfAbsent(address, _ -> fresh());
        }
    }

    private Buckets fresh() {
        return new Buckets(
                bucket(rates.calls(), rates.callsPerSecond(), Duration.ofSeconds(1)),
                bucket(rates.heavy(), rates.heavyPerMinute(), Duration.ofMinutes(1)));
    }

    private static Bucket bucket(int capacity, int refill, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .build();
    }

    private static void take(Bucket bucket) {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) return;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
        throw new Refused(new Problem.TooMany("calls", seconds));
    }
}
