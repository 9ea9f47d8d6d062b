package org.alongside.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One bucket of tries for everybody who knocks, by name: after a burst, another try is free each time some moments have
 * passed, so that nobody is ever locked out. Who has not knocked for an hour is forgotten. Each node counts for itself.
 */
public final class Buckets {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final TimeMeter time;

    public Buckets(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /** The bucket of this name; a name always comes with the same pace. */
    public Bucket of(String name, Pace pace) {
        return buckets.get(name, _ -> pace.bucket(time));
    }

    /** The network behind an address: whoever has one IPv6 address has its whole network of 64 bits. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** So many at once, and after them one more each time this has passed. */
    public record Pace(int burst, Duration oneMoreAfter) {

        private Bucket bucket(TimeMeter time) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(1, oneMoreAfter))
                    .withCustomTimePrecision(time)
                    .build();
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        private static final long NANOS_IN_A_MILLI = 1_000_000;

        @Override
        public long currentTimeNanos() {
            return clock.millis() * NANOS_IN_A_MILLI;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
