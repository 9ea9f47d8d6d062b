package org.alongside.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.alongside.people.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: one throttle for all doors that ask for a password or send a letter, per account and per
 * network address. It never locks anybody out: after a burst, another try is free within seconds, so that nobody can
 * shut an account by guessing at it; and devices that are known need no password. Each node counts for itself.
 */
@Component
public class Throttle {

    /** About 5,800 guesses a day at most, at passwords that are not among the common ones. */
    private static final Pace PASSWORD_TRIES = new Pace(10, Duration.ofSeconds(15));

    /** A whole class may sit behind one address. */
    private static final Pace TRIES_FROM_ONE_ADDRESS = new Pace(100, Duration.ofSeconds(2));

    private static final Pace LETTERS = new Pace(3, Duration.ofMinutes(5));
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /** Takes one of the tries that an account and an address have. */
    public boolean allowsTry(EmailAddress account, String address) {
        return fromAddress(address).tryConsume(1) && tries(account).tryConsume(1);
    }

    /** Gives the try back: it was the right person. */
    public void forgive(EmailAddress account, String address) {
        fromAddress(address).addTokens(1);
        tries(account).reset();
    }

    /** Takes one of the letters that may be asked for to an address, known or not. */
    public boolean allowsLetter(EmailAddress to, String address) {
        return fromAddress(address).tryConsume(1)
                && bucket("letter " + to.value(), LETTERS).tryConsume(1);
    }

    /** Takes one of the accounts that may be opened from a network address. */
    public boolean allowsNewcomer(String address) {
        return fromAddress(address).tryConsume(1);
    }

    private Bucket tries(EmailAddress account) {
        return bucket("account " + account.value(), PASSWORD_TRIES);
    }

    private Bucket fromAddress(String address) {
        return bucket("address " + network(address), TRIES_FROM_ONE_ADDRESS);
    }

    private Bucket bucket(String name, Pace pace) {
        return buckets.get(name, _ -> pace.bucket(time));
    }

    /** Whoever has one IPv6 address has its whole network of 64 bits. */
    private static String network(String address) {
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
    private record Pace(int burst, Duration oneMoreAfter) {

        Bucket bucket(TimeMeter time) {
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
