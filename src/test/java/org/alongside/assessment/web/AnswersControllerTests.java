package org.alongside.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Beginning.Begun;
import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.EndingAttempts;
import org.alongside.assessment.application.Pace;
import org.alongside.people.SignedIn;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the endpoint answers, to everything that can be sent to it. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@AutoConfigureMockMvc
@Import(House.class)
class AnswersControllerTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Door door;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private EndingAttempts ending;

    private SignedIn me;

    @BeforeEach
    void comeIn() {
        me = door.aLearner();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void aSavedAnswerIsAcknowledgedWithItsTime() throws Exception {
        send(begin(shelf.finalTest()), 1, "{\"sequence\":1,\"choices\":[2]}")
                .andExpect(status().isOk())
                .andExpect(content().json("{\"saved\":true,\"at\":\"2096-11-22T14:02:00Z\"}"));
    }

    @Test
    void ofATestNothingElseIsSaid() throws Exception {
        AttemptId attempt = begin(shelf.finalTest());
        for (int position = 1; position <= 6; position++) {
            for (int choice = 0; choice < 4; choice++) {
                send(attempt, position, "{\"sequence\":" + (choice + 1) + ",\"choices\":[" + choice + "]}")
                        .andExpect(content().string("{\"saved\":true,\"at\":\"2096-11-22T14:02:00Z\"}"));
            }
        }
    }

    @Test
    void practiceIsExplained() throws Exception {
        String feedback = send(begin(shelf.check()), 1, "{\"sequence\":1,\"choices\":[0]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(feedback)
                .contains("Not quite.", ACourse.SECRET + " of option check-one/0", ACourse.SECRET + " check-one")
                .contains("href=\\\"learn/a-small-course/mutual-respect/common-ground\\\"", "Read it again in")
                .doesNotContain("check-one/1", "check-one/2");
    }

    @Test
    void itIsExplainedInTheReadersLanguage() throws Exception {
        AttemptId attempt = begin(shelf.check());
        String feedback = browser.perform(post("/api/answers/{attempt}/1", attempt.value())
                        .with(SignedInPeople.by(me.person(), me.organisation()))
                        .with(csrf())
                        .locale(Locale.of("es", "MX"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sequence\":1,\"choices\":[1]}"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(feedback).contains("Sí.", "Léelo otra vez");
    }

    @Test
    void ofSeveralRightOptionsOnlyTheChosenAreSpokenOf() throws Exception {
        String feedback = send(begin(shelf.check()), 3, "{\"sequence\":1,\"choices\":[0,1]}")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(feedback)
                .contains("This fits.", "This one does not.", "check-three/0", "check-three/1")
                .doesNotContain("check-three/2", "check-three/3", "You found", ACourse.SECRET + " check-three<");
    }

    @Test
    void theLastAnswerOfPracticeSaysThatItIsDone() throws Exception {
        AttemptId attempt = begin(shelf.check());
        send(attempt, 1, "{\"sequence\":1,\"choices\":[0]}");
        send(attempt, 2, "{\"sequence\":1,\"choices\":[0]}");
        send(attempt, 3, "{\"sequence\":1,\"choices\":[3]}")
                .andExpect(jsonPath("$.done").value(true));
    }

    @Test
    void anAnswerTakenBackHasNothingToExplain() throws Exception {
        AttemptId attempt = begin(shelf.check());
        send(attempt, 3, "{\"sequence\":1,\"choices\":[0]}");
        send(attempt, 3, "{\"sequence\":2,\"choices\":[]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.feedback").doesNotExist());
    }

    @Test
    void aStaleAnswerLearnsTheNewerOneByShownPlaces() throws Exception {
        AttemptId attempt = begin(shelf.finalTest());
        send(attempt, 1, "{\"sequence\":4,\"choices\":[2]}");
        send(attempt, 1, "{\"sequence\":3,\"choices\":[1]}")
                .andExpect(status().isConflict())
                .andExpect(content().json("{\"saved\":false,\"code\":\"stale\",\"sequence\":4,\"choices\":[2]}"));
    }

    @Test
    void afterTheEndItSaysWhatToDo() throws Exception {
        AttemptId attempt = begin(shelf.finalTest());
        ending.handIn(attempt);
        send(attempt, 1, "{\"sequence\":1,\"choices\":[1]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("closed"))
                .andExpect(jsonPath("$.message")
                        .value("This attempt has ended, so the answer could not be saved."
                                + " What was saved before counts. Reload the page to go on."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "not json",
                "{\"sequence\":1}",
                "{\"choices\":[0]}",
                "{\"sequence\":0,\"choices\":[0]}",
                "{\"sequence\":-1,\"choices\":[0]}",
                "{\"sequence\":1.5,\"choices\":[0]}",
                "{\"sequence\":\"1\",\"choices\":[0]}",
                "{\"sequence\":9223372036854775807,\"choices\":[0]}",
                "{\"sequence\":99999999999999999999,\"choices\":[0]}",
                "{\"sequence\":1,\"choices\":0}",
                "{\"sequence\":1,\"choices\":[null]}",
                "{\"sequence\":1,\"choices\":[\"0\"]}",
                "{\"sequence\":1,\"choices\":[0.0]}",
                "{\"sequence\":1,\"choices\":[4294967296]}",
                "{\"sequence\":1,\"choices\":[0,0]}",
                "{\"sequence\":1,\"choices\":[[0]]}",
                "{\"sequence\":1,\"sequence\":2,\"choices\":[0]}",
                "{\"sequence\":1,\"choices\":[0],\"person\":\"somebody\"}",
                "{\"sequence\":1,\"choices\":[0]} {}",
                "{\"sequence\":1,\"choices\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,"
                        + "27,28,29,30]}"
            })
    void whatIsNoAnswerIsMalformed(String body) throws Exception {
        send(begin(shelf.check()), 1, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.saved").value(false))
                .andExpect(jsonPath("$.code").value("malformed"));
    }

    @Test
    void aBodyBeyondSixtyFourKilobytesIsTooLarge() throws Exception {
        AttemptId attempt = begin(shelf.check());
        String answer = "{\"sequence\":1,\"choices\":[0]}";
        send(attempt, 1, answer + " ".repeat(65536 - answer.length())).andExpect(status().isOk());
        send(attempt, 1, answer + " ".repeat(65537 - answer.length()))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("too-large"));
    }

    @Test
    void anOptionThatIsNotThereIsRefused() throws Exception {
        send(begin(shelf.check()), 1, "{\"sequence\":1,\"choices\":[3]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("no-such-choice"));
    }

    @Test
    void whatIsNoAddressIsMalformed() throws Exception {
        for (String address : new String[] {"/api/answers/x/1", "/api/answers/" + UUID.randomUUID() + "/one"}) {
            browser.perform(post(address)
                            .with(SignedInPeople.by(me.person(), me.organisation()))
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"sequence\":1,\"choices\":[0]}"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("malformed"));
        }
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        browser.perform(post("/api/answers/{attempt}/1", begin(shelf.check()).value())
                        .with(SignedInPeople.by(me.person(), me.organisation()))
                        .with(csrf())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{\"sequence\":1,\"choices\":[0]}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void anUnknownAttemptIsNotFoundAndSoIsAnotherOrganisations() throws Exception {
        AttemptId attempt = begin(shelf.check());
        send(AttemptId.next(), 1, "{\"sequence\":1,\"choices\":[0]}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown"));
        send(new SignedIn(me.person(), door.newOrganisation()), attempt)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown"));
    }

    @Test
    void anotherPersonsAttemptIsForbidden() throws Exception {
        AttemptId attempt = begin(shelf.check());
        send(new SignedIn(door.newPerson(), me.organisation()), attempt)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("foreign"));
    }

    @Test
    void whoIsNotAMemberOfTheHouseIsSignedOut() throws Exception {
        browser.perform(post("/api/answers/{attempt}/1", begin(shelf.check()).value())
                        .with(user("somebody"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sequence\":1,\"choices\":[0]}"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("signed-out"));
    }

    private AttemptId begin(QuizRef quiz) {
        House.signIn(me);
        return ((Begun) beginning.begin(quiz, Pace.WITHOUT_CLOCK)).attempt();
    }

    private ResultActions send(AttemptId attempt, int position, String body) throws Exception {
        return send(me, attempt, position, body);
    }

    private ResultActions send(SignedIn person, AttemptId attempt) throws Exception {
        return send(person, attempt, 1, "{\"sequence\":1,\"choices\":[0]}");
    }

    private ResultActions send(SignedIn person, AttemptId attempt, int position, String body) throws Exception {
        return browser.perform(post("/api/answers/{attempt}/{position}", attempt.value(), position)
                .with(SignedInPeople.by(person.person(), person.organisation()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
