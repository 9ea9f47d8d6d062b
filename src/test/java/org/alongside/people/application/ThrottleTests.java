package org.alongside.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private static final EmailAddress SAM = new EmailAddress("sam@example.org");
    private static final EmailAddress ALEX = new EmailAddress("alex@example.org");

    private final StoppedClock clock = new StoppedClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void tenTriesInARowAreFreeAndTheEleventhWaits() {
        assertThat(triesAllowed(SAM, "192.0.2.1", 30)).isEqualTo(10);
    }

    @Test
    void anAccountIsSlowedDownFromWhereverTheTriesCome() {
        long allowed = IntStream.range(0, 30)
                .filter(host -> throttle.allowsTry(SAM, "192.0.2." + host))
                .count();
        assertThat(allowed).isEqualTo(10);
    }

    @Test
    void anotherTryIsFreeWithinSecondsSoThatNobodyCanShutAnAccount() {
        triesAllowed(SAM, "192.0.2.1", 500);
        clock.pass(Duration.ofSeconds(15));
        assertThat(throttle.allowsTry(SAM, "198.51.100.7")).isTrue();
    }

    @Test
    void theRightPasswordGivesItsOwnTryBackAndNoOther() {
        triesAllowed(SAM, "192.0.2.1", 9);
        assertThat(throttle.allowsTry(SAM, "192.0.2.1")).isTrue();
        throttle.forgive(SAM, "192.0.2.1");
        assertThat(triesAllowed(SAM, "192.0.2.1", 30)).isEqualTo(1);
    }

    @Test
    void whoeverSignsInEveryDayIsNeverSlowedDown() {
        for (int times = 0; times < 1_000; times++) {
            assertThat(throttle.allowsTry(SAM, "192.0.2.1")).isTrue();
            throttle.forgive(SAM, "192.0.2.1");
        }
    }

    @Test
    void manyPeopleBehindOneAddressCanSignInAtOnceButNoMachineCanTryThousandsOfAccounts() {
        long allowed = IntStream.range(0, 1_000)
                .filter(one -> throttle.allowsTry(new EmailAddress("p" + one + "@example.org"), "192.0.2.1"))
                .count();
        assertThat(allowed).isEqualTo(100);
        assertThat(throttle.allowsTry(ALEX, "192.0.2.2")).isTrue();
    }

    @Test
    void oneNetworkOfVersionSixCountsAsOneAddress() {
        long allowed = IntStream.range(0, 1_000)
                .filter(one -> throttle.allowsTry(
                        new EmailAddress("p" + one + "@example.org"), "2001:db8:1:2::" + Integer.toHexString(one)))
                .count();
        assertThat(allowed).isEqualTo(100);
        assertThat(throttle.allowsTry(ALEX, "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void threeLettersToOneAddressAreEnough() {
        long allowed = IntStream.range(0, 10)
                .filter(_ -> throttle.allowsLetter(SAM, "192.0.2.1"))
                .count();
        assertThat(allowed).isEqualTo(3);
        clock.pass(Duration.ofMinutes(5));
        assertThat(throttle.allowsLetter(SAM, "192.0.2.1")).isTrue();
    }

    @Test
    void manyLettersToManyAddressesAreNotSentForOneStrangerEither() {
        long allowed = IntStream.range(0, 1_000)
                .filter(one -> throttle.allowsLetter(new EmailAddress("p" + one + "@example.org"), "192.0.2.1"))
                .count();
        assertThat(allowed).isEqualTo(100);
    }

    @Test
    void manyAccountsAreNotOpenedForOneStranger() {
        assertThat(IntStream.range(0, 1_000)
                        .filter(_ -> throttle.allowsNewcomer("192.0.2.1"))
                        .count())
                .isEqualTo(100);
        assertThat(throttle.allowsNewcomer("192.0.2.2")).isTrue();
    }

    @Test
    void threeClaimsToOneAddressSendLettersAndItsOwnerCanStillAskForAPassword() {
        assertThat(IntStream.range(0, 10).filter(_ -> throttle.allowsClaim(SAM)).count())
                .isEqualTo(3);
        assertThat(throttle.allowsLetter(SAM, "192.0.2.1")).isTrue();
        clock.pass(Duration.ofMinutes(5));
        assertThat(throttle.allowsClaim(SAM)).isTrue();
    }

    private long triesAllowed(EmailAddress account, String address, int tries) {
        return IntStream.range(0, tries)
                .filter(_ -> throttle.allowsTry(account, address))
                .count();
    }

    private static final class StoppedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
