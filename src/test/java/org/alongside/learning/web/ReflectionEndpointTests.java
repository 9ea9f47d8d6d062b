package org.alongside.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.alongside.learning.ALearner;
import org.alongside.learning.House;
import org.alongside.learning.LearningModuleTest;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.learning.application.JoiningCourses;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the browser is told when it saves a reflection. */
@LearningModuleTest
@AutoConfigureMockMvc
class ReflectionEndpointTests {

    private static final String ADDRESS = "/api/reflections/small-course/5f1c0a/respect/common-ground";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private House house;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ALearner learner;

    @Autowired
    private JoiningCourses joining;

    private OrganisationId organisation;
    private PersonId sam;

    @BeforeEach
    void someoneIsOnTheCourse() {
        organisation = house.newOrganisation();
        sam = house.newLearner();
        house.actAs(sam, organisation);
        shelf.put(SmallCourse.published());
        learner.joins(SmallCourse.SLUG);
        house.actAsNobody();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        house.actAsNobody();
    }

    @Test
    void aSavedWritingIsAcknowledgedWithItsTime() throws Exception {
        save(ADDRESS, "{\"sequence\":1,\"text\":\"It was small.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.saved").value(true))
                .andExpect(jsonPath("$.at").value(matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")));
    }

    @Test
    void aStaleOneIsAnsweredWithWhatIsKept() throws Exception {
        save(ADDRESS, "{\"sequence\":7,\"text\":\"later\"}");
        save(ADDRESS, "{\"sequence\":6,\"text\":\"earlier\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.saved").value(false))
                .andExpect(jsonPath("$.code").value("stale"))
                .andExpect(jsonPath("$.sequence").value(7))
                .andExpect(jsonPath("$.text").value("later"));
    }

    @Test
    void aReplayIsAcknowledgedAgain() throws Exception {
        save(ADDRESS, "{\"sequence\":7,\"text\":\"once\"}").andExpect(status().isOk());
        save(ADDRESS, "{\"sequence\":7,\"text\":\"once\"}").andExpect(status().isOk());
    }

    @Test
    void theLongestTextIsTakenHoweverItIsWritten() throws Exception {
        save(ADDRESS, "{\"sequence\":1,\"text\":\"" + "\\u00e9".repeat(20_000) + "\"}")
                .andExpect(status().isOk());
    }

    @Test
    void aLongerOneIsRefused() throws Exception {
        refused(ADDRESS, "{\"sequence\":1,\"text\":\"" + "x".repeat(20_001) + "\"}", 413, "too-long");
        refused(ADDRESS, "{\"sequence\":1,\"text\":\"" + "x".repeat(200_000) + "\"}", 413, "too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"text\"",
                "{",
                "{}",
                "{\"sequence\":1}",
                "{\"text\":\"a\"}",
                "{\"sequence\":\"1\",\"text\":\"a\"}",
                "{\"sequence\":1.5,\"text\":\"a\"}",
                "{\"sequence\":0,\"text\":\"a\"}",
                "{\"sequence\":-1,\"text\":\"a\"}",
                "{\"sequence\":9007199254740992,\"text\":\"a\"}",
                "{\"sequence\":99999999999999999999,\"text\":\"a\"}",
                "{\"sequence\":1,\"text\":null}",
                "{\"sequence\":1,\"text\":[\"a\"]}",
                "{\"sequence\":1,\"text\":\"a\\u0000b\"}"
            })
    void whatOurPageNeverSendsIsRefused(String body) throws Exception {
        refused(ADDRESS, body, 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reflections/small-course/other/respect/common-ground",
                "/api/reflections/small-course/5f1c0a/respect/sharing-power",
                "/api/reflections/small-course/5f1c0a/respect/check",
                "/api/reflections/small-course/5f1c0a/no/where",
                "/api/reflections/small-course/5f1c0a/No_Path!",
                "/api/reflections/Not_A_Slug/5f1c0a/respect/common-ground"
            })
    void whereNothingIsAskedNothingIsKept(String address) throws Exception {
        refused(address, "{\"sequence\":1,\"text\":\"a\"}", 404, "no-such-reflection");
    }

    @Test
    void whoIsNotOnTheCourseIsTurnedAway() throws Exception {
        refused(
                "/api/reflections/other-course/5f1c0a/respect/common-ground",
                "{\"sequence\":1,\"text\":\"a\"}",
                403,
                "not-on-this-course");
        house.actAs(sam, organisation);
        joining.leave(SmallCourse.SLUG);
        house.actAsNobody();
        refused(ADDRESS, "{\"sequence\":1,\"text\":\"a\"}", 403, "not-on-this-course");
    }

    @Test
    void theWriterIsWhoIsSignedInWhateverIsSent() throws Exception {
        save(ADDRESS, "{\"sequence\":9,\"text\":\"mine\"}");
        PersonId other = house.newLearner();
        house.actAs(other, organisation);
        learner.joins(SmallCourse.SLUG);
        house.actAsNobody();
        mvc.perform(request(ADDRESS + "?person=" + sam.value())
                        .content("{\"sequence\":1,\"text\":\"theirs\",\"person\":\"" + sam.value() + "\"}")
                        .with(authentication(House.authentication(other, organisation))))
                .andExpect(status().isOk());
        save(ADDRESS, "{\"sequence\":9,\"text\":\"mine\"}").andExpect(status().isOk());
    }

    @Test
    void nothingIsReadByAsking() throws Exception {
        save(ADDRESS, "{\"sequence\":9,\"text\":\"mine\"}");
        String answer = mvc.perform(get(ADDRESS).with(authentication(House.authentication(sam, organisation))))
                .andExpect(status().isMethodNotAllowed())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).doesNotContain("mine");
    }

    @Test
    void aRequestWithoutTheTokenIsRefused() throws Exception {
        mvc.perform(post(ADDRESS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sequence\":1,\"text\":\"a\"}")
                        .with(authentication(House.authentication(sam, organisation))))
                .andExpect(status().isForbidden());
    }

    private void refused(String address, String body, int status, String code) throws Exception {
        save(address, body)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.saved").value(false))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions save(String address, String body) throws Exception {
        return mvc.perform(
                request(address).content(body).with(authentication(House.authentication(sam, organisation))));
    }

    private static MockHttpServletRequestBuilder request(String address) {
        return post(address).contentType(MediaType.APPLICATION_JSON).with(csrf());
    }
}
