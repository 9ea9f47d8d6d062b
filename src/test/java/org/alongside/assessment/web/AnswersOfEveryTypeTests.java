package org.alongside.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.assessment.ACourse;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.EveryType;
import org.alongside.assessment.House;
import org.alongside.assessment.House.Door;
import org.alongside.assessment.House.Shelf;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Beginning.Begun;
import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.Pace;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.SignedIn;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What goes over the wire for each type of question: the answer in, and nothing out that is not to be known yet. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "shared", module = "assessment")
@AutoConfigureMockMvc
@Import(House.class)
class AnswersOfEveryTypeTests {

    private static final String SAVED = "{\"saved\":true,\"at\":\"2096-11-22T14:02:00Z\"}";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Door door;

    @Autowired
    private BeginningAttempts beginning;

    @Autowired
    private JdbcClient sql;

    private SignedIn me;

    @BeforeEach
    void comeIn() {
        me = door.aLearner();
    }

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(EveryType.SINGLE, "\"choices\":[1]"),
                Arguments.of(EveryType.SEVERAL, "\"choices\":[0,2]"),
                Arguments.of(EveryType.ORDER, "\"order\":[4,3,2,1,0]"),
                Arguments.of(EveryType.PAIRS, "\"places\":[0,null,2]"),
                Arguments.of(EveryType.GROUPS, "\"places\":[0,1,null,1]"),
                Arguments.of(EveryType.SHORT, "\"texts\":[\"mutual respect\"]"),
                Arguments.of(EveryType.NUMBER, "\"texts\":[\"3.5\"]"),
                Arguments.of(EveryType.GAPS, "\"texts\":[\"listens\",\"shares\"]"),
                Arguments.of(EveryType.REFLECTION, "\"texts\":[\"My words\"]"),
                Arguments.of(EveryType.RUBRIC, "\"texts\":[\"My note\"]"),
                Arguments.of(EveryType.SCALE, "\"choices\":[2]"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void ofATestNothingIsSaidButThatItIsSaved(int type, String answer) throws Exception {
        AttemptId attempt = begin(EveryType.TEST);
        send(attempt, positionInTest(attempt, type), 1, answer)
                .andExpect(content().string(SAVED));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void ofPracticeOnlyWhatIsChosenIsExplainedUnasked(int type, String answer) throws Exception {
        String said = send(begin(EveryType.PRACTICE), type, 1, answer)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        boolean chosen = type <= EveryType.SEVERAL || type == EveryType.SCALE;
        assertThat(said.contains(ACourse.SECRET)).isEqualTo(chosen);
        assertThat(said.contains("quiz-why")).isEqualTo(chosen);
        assertThat(said).doesNotContain("Criterion", "Item", "Place", "Group", "hears");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aStaleAnswerLearnsTheNewerOneAsItWasSent(int type, String answer) throws Exception {
        AttemptId attempt = begin(EveryType.PRACTICE);
        send(attempt, type, 5, answer).andExpect(status().isOk());
        send(attempt, type, 4, answer)
                .andExpect(status().isConflict())
                .andExpect(content().json("{\"code\":\"stale\",\"sequence\":5," + answer + "}"));
    }

    @Test
    void aNumberThatIsNoneIsRefusedInPlainWordsOfTheLearner() throws Exception {
        AttemptId attempt = begin(EveryType.PRACTICE);
        send(attempt, EveryType.NUMBER, 1, "\"texts\":[\"3,5\"]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("not-a-number"))
                .andExpect(jsonPath("$.message")
                        .value("Not saved: write just a number, such as 12 or 3.5."
                                + " Use a point for decimals, and nothing between thousands."));
        send(attempt, EveryType.NUMBER, 2, "\"texts\":[\"3.5\"]", Locale.of("es"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message")
                        .value("No se guardó: escribe solo un número, como 12 o 3,5."
                                + " Usa la coma para los decimales y nada entre los miles."));
        send(attempt, EveryType.NUMBER, 3, "\"texts\":[\"3,5\"]", Locale.of("es"))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"order\":[0,0,1,2,3]",
                "\"order\":[null]",
                "\"order\":\"0,1\"",
                "\"places\":[-1]",
                "\"places\":[\"0\"]",
                "\"places\":{}",
                "\"texts\":[1]",
                "\"texts\":[null]",
                "\"texts\":\"word\"",
                "\"text\":\"word\"",
                "\"texts\":[\"a\"],\"choices\":[0]"
            })
    void whatIsNoAnswerOfAnyKindIsMalformed(String answer) throws Exception {
        send(begin(EveryType.PRACTICE), EveryType.ORDER, 1, answer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerOfAnotherKindIsRefused(int type, String answer) throws Exception {
        AttemptId attempt = begin(EveryType.PRACTICE);
        int other = type == EveryType.ORDER ? EveryType.PAIRS : EveryType.ORDER;
        send(attempt, other, 1, answer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("no-such-choice"));
    }

    private AttemptId begin(StepPath quiz) {
        return ((Begun) beginning.begin(new QuizRef(shelf.course().version(), quiz), Pace.WITHOUT_CLOCK)).attempt();
    }

    /** The questions of a test are shuffled; only the database knows which one is where. */
    private int positionInTest(AttemptId attempt, int type) {
        return sql.sql("select question_position from attempt_question where attempt_id = ? and question_key = ?")
                .params(
                        attempt.value(),
                        EveryType.questions("test-").get(type - 1).source().key())
                .query(Integer.class)
                .single();
    }

    private ResultActions send(AttemptId attempt, int position, int sequence, String answer) throws Exception {
        return send(attempt, position, sequence, answer, Locale.ENGLISH);
    }

    private ResultActions send(AttemptId attempt, int position, int sequence, String answer, Locale language)
            throws Exception {
        return browser.perform(post("/api/answers/{attempt}/{position}", attempt.value(), position)
                .with(SignedInPeople.by(me.person(), me.organisation()))
                .with(csrf())
                .locale(language)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"sequence\":" + sequence + "," + answer + "}"));
    }
}
