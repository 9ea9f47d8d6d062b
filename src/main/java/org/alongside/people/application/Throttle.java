package org.alongside.people.application;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.alongside.people.EmailAddress;
import org.alongside.shared.Buckets;
import org.alongside.shared.Buckets.Pace;
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
    private final Buckets buckets;

    Throttle(Clock clock) {
        this.buckets = new Buckets(clock);
    }

    /** Takes one of the tries that an account and an address have. */
    public boolean allowsTry(EmailAddress account, String address) {
        return fromAddress(address).tryConsume(1) && tries(account).tryConsume(1);
    }

    /**
     * Gives the try back: it was the right person. Only this one, because anybody can claim an address and sign in with a
     * password of their own, which is to buy them no guesses at that of its holder.
     */
    public void forgive(EmailAddress account, String address) {
        fromAddress(address).addTokens(1);
        tries(account).addTokens(1);
    }

    /** Takes one of the letters about a new password that may be asked for to an e-mail address, known or not. */
    public boolean allowsLetter(EmailAddress to, String address) {
        return fromAddress(address).tryConsume(1)
                && buckets.of("letter " + to.value(), LETTERS).tryConsume(1);
    }

    /**
     * Takes one of the letters that ask whose an e-mail address is. They are counted apart, so that whoever claims the
     * address of somebody else does not use up the letters that its owner may need.
     */
    public boolean allowsClaim(EmailAddress to) {
        return buckets.of("claim " + to.value(), LETTERS).tryConsume(1);
    }

    /** Takes one of the accounts, or of the letters about them, that may be asked for from a network address. */
    public boolean allowsNewcomer(String address) {
        return fromAddress(address).tryConsume(1);
    }

    private Bucket tries(EmailAddress account) {
        return buckets.of("account " + account.value(), PASSWORD_TRIES);
    }

    private Bucket fromAddress(String address) {
        return buckets.of("address " + Buckets.network(address), TRIES_FROM_ONE_ADDRESS);
    }
}
