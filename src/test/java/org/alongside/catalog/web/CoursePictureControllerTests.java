package org.alongside.catalog.web;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.alongside.catalog.CatalogModuleTest;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.TwoHouses.Houses;
import org.alongside.catalog.application.APublishedCourse;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pictures over the wire. */
@CatalogModuleTest
@Import(APublishedCourse.class)
class CoursePictureControllerTests {

    private static final String DOOR = "welcome/images/door.svg";

    private OrganisationId here = OrganisationId.NONE;
    private CourseVersionId version = CourseVersionId.next();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Houses houses;

    @Autowired
    private APublishedCourse publishedCourse;

    @BeforeEach
    void aPublishedCourse() {
        here = houses.found();
        version = publishedCourse.in(
                here,
                aCourse()
                        .with("welcome/images/photo.jpg", "jpg")
                        .with("welcome/images/photo.png", "png")
                        .with("welcome/images/photo.webp", "webp")
                        .with("welcome/talk.mp3", "0123456789")
                        .with("welcome/page.html", "<script>alert(1)</script>")
                        .files());
    }

    @Test
    void aMemberIsShownAPictureThatCanDoNoHarmAndMayBeKept() throws Exception {
        MockHttpServletResponse answer = ask(get(address(DOOR)), here);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/svg+xml");
        assertThat(answer.getContentAsString()).startsWith("<svg");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("max-age=31536000, private, immutable");
        assertThat(answer.getHeader("ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void aPictureThatIsKnownIsNotSentAgain() throws Exception {
        String tag = String.valueOf(ask(get(address(DOOR)), here).getHeader("ETag"));

        MockHttpServletResponse answer = ask(get(address(DOOR)).header("If-None-Match", tag), here);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "welcome/images/photo.jpg, image/jpeg",
        "welcome/images/photo.png, image/png",
        "welcome/images/photo.webp, image/webp",
        "welcome/talk.mp3, audio/mpeg"
    })
    void eachKindHasItsOwnType(String path, String type) throws Exception {
        assertThat(ask(get(address(path)), here).getContentType()).isEqualTo(type);
    }

    @Test
    void aRecordingCanBeHeardFromTheMiddle() throws Exception {
        MockHttpServletResponse answer = ask(get(address("welcome/talk.mp3")).header("Range", "bytes=3-5"), here);

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentAsString()).isEqualTo("345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "welcome/hello.md",
                "welcome/check.quiz.md",
                "welcome/page.html",
                "welcome/images/none.svg",
                "welcome",
                "welcome/images/"
            })
    void nothingElseIsThere(String path) throws Exception {
        assertThat(ask(get(address(path)), here).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/course-files/not-an-id/x.svg", "/course-files/0-0-0-0-0/x.svg"})
    void anAddressThatMeansNothingIsNotThere(String address) throws Exception {
        assertThat(ask(get(address), here).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherOrganisationIsToldThatItIsNotThere() throws Exception {
        assertThat(ask(get(address(DOOR)), houses.found()).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyIsSentToTheDoor() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(address(DOOR))).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(302, 401);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPictureIsOnlyEverRead() throws Exception {
        assertThat(ask(post(address(DOOR)).with(csrf()), here).getStatus()).isIn(403, 405);
    }

    private String address(String path) {
        return "/course-files/" + version.value() + "/" + path;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, OrganisationId organisation)
            throws Exception {
        return mvc.perform(request.with(SignedInPeople.by(houses.member(organisation, "LEARNER"), organisation)))
                .andReturn()
                .getResponse();
    }
}
