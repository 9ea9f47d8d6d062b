package org.alongside.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.people.AccountDesk;
import org.alongside.people.DisplayName;
import org.alongside.people.EmailAddress;
import org.alongside.people.LegalName;
import org.alongside.people.LegalNameGiven;
import org.alongside.people.PasswordVerdict;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.PersonJoined;
import org.alongside.people.SignedInPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts from the first day on, with a real database below. */
@ApplicationModuleTest(
        module = "people",
        extraIncludes = {"shared", "mail", "audit"})
@Import(AccountTests.Settings.class)
class AccountTests {

    private static final String GOOD = "river lantern bicycle";
    private static final String BETTER = "window garden copper";
    private static final Pattern LINK = Pattern.compile("/(set-password|confirm-address)/([A-Za-z0-9_-]{43})");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private SigningUp signingUp;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private AskingForLetters asking;

    @Autowired
    private FollowingLinks links;

    @Autowired
    private KnownDevices devices;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private MyAccount account;

    @Autowired
    private MySafety safety;

    @Autowired
    private People people;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AdvancingClock clock;

    @Autowired
    private CountingEncoder encoder;

    private EmailAddress email = new EmailAddress("nobody@example.org");
    private String address = "192.0.2.0";

    @BeforeEach
    void somebodyNew() {
        email = new EmailAddress("person" + COUNT.incrementAndGet() + "@example.org");
        address = "192.0.2." + COUNT.get();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
        clock.reset();
    }

    @Test
    void whoeverSignsUpIsAnnouncedAndCanSignInAtOnce(PublishedEvents events) {
        assertThat(signUp(email, GOOD)).isInstanceOf(SignUpOutcome.Welcome.class);
        PersonId person = signIn(GOOD).getPrincipal().person();
        assertThat(events.ofType(PersonJoined.class)
                        .matching(joined -> joined.person().equals(person)))
                .hasSize(1);
        assertThat(people.find(person).orElseThrow().displayName()).isEqualTo("Zoë");
    }

    @Test
    void aGuessablePasswordIsRefusedAndNothingIsKept() {
        assertThat(signUp(email, "password1")).isEqualTo(new SignUpOutcome.PasswordRefused(PasswordVerdict.TOO_COMMON));
        assertThat(accountsWith(email)).isZero();
    }

    @Test
    void thePasswordIsKeptAsAnArgon2Hash() {
        signUp(email, GOOD);
        String hash = sql.sql("select password_hash from person where email = ?")
                .param(email.value())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aKnownAddressSigningUpSeesTheSameAndItsHolderGetsALetter() {
        SignUpOutcome first = signUp(email, GOOD);
        confirm();
        SignUpOutcome second = signUp(email, BETTER);

        assertThat(second).isEqualTo(first);
        assertThat(letter("You have one already")).contains("set-password");
        PersonId holder = signIn(GOOD).getPrincipal().person();
        PersonId newcomer = signIn(BETTER).getPrincipal().person();
        assertThat(newcomer).isNotEqualTo(holder);
        assertThat(desk.holderOf(email)).contains(holder);
    }

    @Test
    void anAddressBelongsToWhoeverConfirmsItFirst() {
        signUp(email, GOOD);
        String first = link(letter("confirm that this address"));
        signUp(email, BETTER);
        await().until(() -> letters().size() == 2);
        String second = letters().stream()
                .map(AccountTests::link)
                .filter(link -> !link.equals(first))
                .findFirst()
                .orElseThrow();

        assertThat(links.confirmAddress(second)).isTrue();
        assertThat(links.confirmAddress(first)).isFalse();
        assertThat(desk.holderOf(email)).contains(signIn(BETTER).getPrincipal().person());
    }

    @Test
    void anAddressIsConfirmedOnceAndByAClickAlone() {
        signUp(email, GOOD);
        String secret = link(letter("confirm that this address"));
        assertThat(links.canConfirmAddress(secret)).isTrue();
        assertThat(links.canConfirmAddress(secret)).isTrue();
        assertThat(links.confirmAddress(secret)).isTrue();
        assertThat(links.canConfirmAddress(secret)).isFalse();
        assertThat(links.confirmAddress(secret)).isFalse();
        assertThat(links.canSetPassword(secret)).isFalse();
    }

    @Test
    void aForgottenPasswordIsReplacedThroughALinkThatWorksOnce() {
        signUp(email, GOOD);
        String secret = forgotten();
        assertThat(links.canSetPassword(secret)).isTrue();
        assertThat(links.setPassword(secret, "password1"))
                .isEqualTo(new LinkOutcome.PasswordRefused(PasswordVerdict.TOO_COMMON));
        assertThat(links.setPassword(secret, BETTER)).isInstanceOf(LinkOutcome.Done.class);
        assertThat(links.setPassword(secret, GOOD)).isInstanceOf(LinkOutcome.WorksNoMore.class);

        signIn(BETTER);
        assertThatThrownBy(() -> signIn(GOOD)).isInstanceOf(BadCredentialsException.class);
        assertThat(desk.holderOf(email)).isPresent();
    }

    @Test
    void aLinkForAPasswordWorksForOneHour() {
        signUp(email, GOOD);
        String secret = forgotten();
        clock.advance(Duration.ofMinutes(59));
        assertThat(links.canSetPassword(secret)).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(links.canSetPassword(secret)).isFalse();
        assertThat(links.setPassword(secret, BETTER)).isInstanceOf(LinkOutcome.WorksNoMore.class);
    }

    @Test
    void ofManyWhoFollowALinkAtOnceOneSetsThePassword() throws Exception {
        signUp(email, GOOD);
        String secret = forgotten();
        List<String> wanted =
                IntStream.range(0, 6).mapToObj(one -> BETTER + " " + one).toList();
        List<Callable<LinkOutcome>> tries = wanted.stream()
                .<Callable<LinkOutcome>>map(password -> () -> links.setPassword(secret, password))
                .toList();
        try (var threads = Executors.newFixedThreadPool(wanted.size())) {
            long done = threads.invokeAll(tries).stream()
                    .filter(AccountTests::isDone)
                    .count();
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void onlyAHashOfALinkIsKept() {
        signUp(email, GOOD);
        String secret = forgotten();
        assertThat(sql.sql("select count(*) from mailed_link where secret_hash = ?")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anUnknownAddressThatForgotItsPasswordIsAnsweredTheSameAndGetsNoLetter() {
        signUp(email, GOOD);
        EmailAddress unknown = new EmailAddress("un" + email.value());
        assertThat(asking.aboutAForgottenPassword(unknown, address)).isTrue();
        assertThat(asking.aboutAForgottenPassword(email, address)).isTrue();
        letter("choose a new password");
        await().until(() -> jobs("forgotten-password") == 0);
        assertThat(lettersTo(unknown)).isEmpty();
    }

    @Test
    void theWrongPasswordAndAnUnknownAccountAreOneAnswerAndTheSameWork() {
        signUp(email, GOOD);
        int known = comparisons(() -> signIn(BETTER));
        int unknown = comparisons(() -> signIn(new EmailAddress("un" + email.value()), BETTER));
        signUp(email, "copper kettle mornings");
        int claimedTwice = comparisons(() -> signIn(BETTER));
        assertThat(List.of(known, unknown, claimedTwice)).containsOnly(2);
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneHasToWaitAMoment() {
        signUp(email, GOOD);
        IntStream.range(0, 10)
                .forEach(_ -> assertThatThrownBy(() -> signIn(BETTER)).isInstanceOf(BadCredentialsException.class));
        assertThatThrownBy(() -> signIn(GOOD)).isInstanceOf(TooManyTries.class);
        clock.advance(Duration.ofSeconds(15));
        signIn(GOOD);
    }

    @Test
    void anAccountOfOnesOwnWithTheAddressOfSomebodyElseBuysNoMoreGuesses() {
        signUp(email, GOOD);
        confirm();
        signUp(email, BETTER);
        for (int tries = 0; tries < 10; tries++) {
            signIn(BETTER);
            assertThatThrownBy(() -> signIn("a guess at the first")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(BETTER)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void claimingAnAddressAgainAndAgainDoesNotFillTheLettersOfItsHolder() {
        signUp(email, GOOD);
        confirm();
        for (int claims = 0; claims < 6; claims++) {
            assertThat(signUp(email, BETTER)).isInstanceOf(SignUpOutcome.Welcome.class);
        }
        await().until(() -> jobs("confirm-address") == 0);
        assertThat(letters().stream().filter(letter -> letter.contains("You have one already")))
                .hasSize(2);
        forgotten();
    }

    @Test
    void aDeviceIsKnownAgainForNinetyDays() {
        signUp(email, GOOD);
        NewDevice device = NewDevice.at(address, "Firefox, Linux", true);
        PersonAuthentication session = signIn(email, GOOD, device);
        clock.advance(Duration.ofDays(89));
        assertThat(devices.recognise(device.secret())).contains(session);
        clock.advance(Duration.ofDays(2));
        assertThat(devices.recognise(device.secret())).isEmpty();
    }

    @Test
    void aSharedComputerIsKnownForHalfADay() {
        signUp(email, GOOD);
        NewDevice device = NewDevice.at(address, "Firefox, Linux", false);
        signIn(email, GOOD, device);
        clock.advance(Duration.ofHours(11));
        assertThat(devices.recognise(device.secret())).isPresent();
        clock.advance(Duration.ofHours(2));
        assertThat(devices.recognise(device.secret())).isEmpty();
    }

    @Test
    void aDeviceThatWasSignedOutIsUnknownAndItsSessionIsOver() {
        signUp(email, GOOD);
        NewDevice device = NewDevice.at(address, "Firefox, Linux", true);
        PersonAuthentication there = signIn(email, GOOD, device);
        PersonAuthentication here = signIn(GOOD);
        assertThat(sessions.include(there)).isTrue();

        act(here);
        safety.signOut(there.device());

        assertThat(devices.recognise(device.secret())).isEmpty();
        assertThat(sessions.include(there)).isFalse();
        assertThat(sessions.include(here)).isTrue();
    }

    @Test
    void nobodySignsOutTheDeviceOfSomebodyElse() {
        signUp(email, GOOD);
        PersonAuthentication mine = signIn(GOOD);
        EmailAddress other = new EmailAddress("other" + email.value());
        signUp(other, BETTER);
        act(signIn(other, BETTER));
        safety.signOut(mine.device());
        assertThat(sessions.include(mine)).isTrue();
    }

    @Test
    void theListOfDevicesShowsMineAndWhichOneIsHere() {
        signUp(email, GOOD);
        signIn(email, GOOD, NewDevice.at(address, "Safari, iPhone", true));
        PersonAuthentication here = signIn(email, GOOD, NewDevice.at(address, "Firefox, Linux", true));
        act(here);
        assertThat(safety.devices())
                .extracting(KnownDevice::name, KnownDevice::here)
                .containsExactlyInAnyOrder(tuple("Safari, iPhone", false), tuple("Firefox, Linux", true));
    }

    @Test
    void signingOutEverywhereEndsAllSessionsAndDevices() {
        signUp(email, GOOD);
        NewDevice device = NewDevice.at(address, "Firefox, Linux", true);
        PersonAuthentication there = signIn(email, GOOD, device);
        PersonAuthentication here = signIn(GOOD);
        act(here);
        safety.signOutEverywhere();
        assertThat(sessions.include(there)).isFalse();
        assertThat(sessions.include(here)).isFalse();
        assertThat(devices.recognise(device.secret())).isEmpty();
    }

    @Test
    void aNewPasswordEndsAllSessionsAndNeedsTheOldOne() {
        signUp(email, GOOD);
        PersonAuthentication session = signIn(GOOD);
        act(session);
        assertThat(safety.changePassword(BETTER, BETTER, address)).isInstanceOf(PasswordChange.CurrentIsAnother.class);
        assertThat(safety.changePassword(GOOD, "12345678", address))
                .isEqualTo(new PasswordChange.Refused(PasswordVerdict.TOO_COMMON));
        assertThat(sessions.include(session)).isTrue();
        assertThat(safety.changePassword(GOOD, BETTER, address)).isInstanceOf(PasswordChange.Changed.class);
        assertThat(sessions.include(session)).isFalse();
        signIn(BETTER);
    }

    @Test
    void changingThePasswordIsNoSecondDoorForGuessing() {
        signUp(email, GOOD);
        act(signIn(GOOD));
        IntStream.range(0, 10).forEach(_ -> safety.changePassword(BETTER, BETTER, address));
        assertThat(safety.changePassword(GOOD, BETTER, address)).isInstanceOf(PasswordChange.WaitAMoment.class);
        assertThatThrownBy(() -> signIn(GOOD)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aNewPasswordTakesOldLinksOutOfUse() {
        signUp(email, GOOD);
        String secret = forgotten();
        act(signIn(GOOD));
        safety.changePassword(GOOD, BETTER, address);
        assertThat(links.canSetPassword(secret)).isFalse();
    }

    @Test
    void theUseOfADeviceIsNotedOnceAnHour() {
        signUp(email, GOOD);
        PersonAuthentication session = signIn(GOOD);
        UUID device = session.device();
        sql.sql("update device set last_used_at = signed_in_at - interval '1' day where id = ?")
                .param(device)
                .update();
        assertThat(sessions.include(session)).isTrue();
        assertThat(sql.sql("select count(*) from device where id = ? and last_used_at >= signed_in_at")
                        .param(device)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void givingTheLegalNameIsAnnounced(PublishedEvents events) {
        signUp(email, GOOD);
        act(signIn(GOOD));
        account.certifyMeAs(new LegalName("محمد 🌱 Zoë"));
        assertThat(account.profile().legalName()).contains(new LegalName("محمد 🌱 Zoë"));
        assertThat(events.ofType(LegalNameGiven.class)).hasSize(1);
    }

    @Test
    void aLegalNameOfTwoHundredEmojiFitsTheDatabase() {
        signUp(email, GOOD);
        act(signIn(GOOD));
        account.certifyMeAs(new LegalName("🌱".repeat(200)));
        assertThat(account.profile().legalName().orElseThrow().value()).hasSize(400);
    }

    @Test
    void severalPeopleAreLookedUpAtOnceAndStrangersAreMissing() {
        signUp(email, GOOD);
        PersonId known = signIn(GOOD).getPrincipal().person();
        assertThat(people.findAll(List.of(known, PersonId.next()))).containsOnlyKeys(known);
    }

    @Test
    void aLetterSpeaksTheLanguageOfThePerson() {
        signingUp.signUp(new Newcomer(email, new DisplayName("Zoë"), GOOD, Locale.of("es"), ZoneOffset.UTC), address);
        assertThat(letter("Hola, Zoë")).contains("confirm-address");
    }

    private SignUpOutcome signUp(EmailAddress who, String password) {
        return signingUp.signUp(
                new Newcomer(who, new DisplayName("Zoë"), password, Locale.ENGLISH, ZoneOffset.UTC), address);
    }

    private PersonAuthentication signIn(String password) {
        return signIn(email, password);
    }

    private PersonAuthentication signIn(EmailAddress who, String password) {
        return signIn(who, password, NewDevice.at(address, "Firefox, Linux", true));
    }

    private PersonAuthentication signIn(EmailAddress who, String password, NewDevice device) {
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(who.value(), password);
        tried.setDetails(device);
        return (PersonAuthentication) signingIn.authenticate(tried);
    }

    private static void act(PersonAuthentication session) {
        SecurityContextHolder.getContext().setAuthentication(session);
    }

    private void confirm() {
        assertThat(links.confirmAddress(link(letter("confirm that this address"))))
                .isTrue();
    }

    private String forgotten() {
        assertThat(asking.aboutAForgottenPassword(email, address)).isTrue();
        return link(letter("choose a new password"));
    }

    private String letter(String words) {
        await().until(() -> letters().stream().anyMatch(letter -> letter.contains(words)));
        return letters().stream()
                .filter(letter -> letter.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters() {
        return lettersTo(email);
    }

    private List<String> lettersTo(EmailAddress recipient) {
        return sql.sql("select body from letter where recipient = ? order by written_at")
                .param(recipient.value())
                .query((row, _) -> row.getString("body"))
                .list();
    }

    private int jobs(String name) {
        return sql.sql("select count(*) from scheduled_tasks where task_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private int accountsWith(EmailAddress who) {
        return sql.sql("select count(*) from person where email = ?")
                .param(who.value())
                .query(Integer.class)
                .single();
    }

    private int comparisons(Runnable signIn) {
        int before = encoder.comparisons.get();
        assertThatThrownBy(signIn::run)
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("No such account and password");
        return encoder.comparisons.get() - before;
    }

    private static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group(2);
    }

    private static boolean isDone(Future<LinkOutcome> outcome) {
        return outcome.state() == Future.State.SUCCESS && outcome.resultNow() instanceof LinkOutcome.Done;
    }

    @TestConfiguration
    static class Settings {

        @Bean
        @Primary
        AdvancingClock advancingClock() {
            return new AdvancingClock();
        }

        @Bean
        @Primary
        CountingEncoder countingEncoder(PasswordEncoder passwordEncoder) {
            return new CountingEncoder(passwordEncoder);
        }
    }

    /** Counts how often a password was compared with a hash. */
    static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final AtomicInteger comparisons = new AtomicInteger();

        CountingEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            comparisons.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
