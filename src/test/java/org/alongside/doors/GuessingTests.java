package org.alongside.doors;

import static org.alongside.doors.Visitor.header;
import static org.alongside.doors.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever guesses is slowed down, and told so; nobody else is. */
@OpenHouse
class GuessingTests {

    private static final int TRIES = 10;
    private static final int CHECKS = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private Residents residents;

    private Visitor visitor = Visitor.at(0);
    private Resident resident = new Resident(PersonId.next(), "", "");

    @BeforeEach
    void come() {
        visitor = Visitor.at(port);
        resident = residents.somebodyNew();
    }

    @Test
    void whoGuessesAPasswordIsAskedToWaitFromWhereverTheyTry() {
        guess(resident.email());
        assertThat(location(visitor.signIn(resident.email(), "once more"))).isEqualTo("/sign-in?wait");
        assertThat(location(Visitor.at(port).signIn(resident.email(), "elsewhere")))
                .isEqualTo("/sign-in?wait");
        assertThat(visitor.look("/sign-in?wait")).contains("Please wait a moment, then try again. Nothing is locked.");
    }

    @Test
    void anAddressThatNobodyHasIsSlowedDownTheSame() {
        String nobody = UUID.randomUUID() + "@example.org";
        guess(nobody);
        assertThat(location(visitor.signIn(nobody, "once more"))).isEqualTo("/sign-in?wait");
    }

    @Test
    void theOwnerIsNotShutOutOfTheirDevicesAndOthersNotOfTheirAccounts() {
        Visitor owner = Visitor.at(port);
        owner.signIn(resident);
        guess(resident.email());
        assertThat(owner.lose(Visitor.SESSION).isSignedIn()).isTrue();
        assertThat(location(visitor.signIn(residents.somebodyNew()))).isEqualTo("/");
    }

    @Test
    void whoLooksForCertificatesFasterThanPeopleDoIsAskedToWaitInPlainWords() {
        HttpResponse<String> answer = visitor.get("/verify/" + UUID.randomUUID());
        int checks = 1;
        while (answer.statusCode() == 404 && checks < 4 * CHECKS) {
            answer = visitor.get("/verify/" + UUID.randomUUID());
            checks++;
        }
        assertThat(checks).isGreaterThan(CHECKS);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isEqualTo("1");
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("One moment, please");
        assertThat(Visitor.at(port).get("/verify/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private void guess(String email) {
        for (int tries = 0; tries < TRIES; tries++) {
            assertThat(location(visitor.signIn(email, "guess " + tries))).isEqualTo("/sign-in?again");
        }
    }
}
