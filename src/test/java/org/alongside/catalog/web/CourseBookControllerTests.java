package org.alongside.catalog.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.Locale;
import org.alongside.catalog.CatalogModuleTest;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.TwoHouses.Houses;
import org.alongside.catalog.application.APublishedCourse;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Books over the wire. */
@CatalogModuleTest
@Import(APublishedCourse.class)
class CourseBookControllerTests {

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
        version = publishedCourse.in(here, aCourse().files());
    }

    @Test
    void aLearnerTakesTheWorkbookHomeUnderAReadableName() throws Exception {
        MockHttpServletResponse answer = ask(address(CourseBook.WORKBOOK), "LEARNER");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"a-course-workbook-en.pdf\"");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-cache, private");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getContentAsByteArray()).startsWith("%PDF-1.".getBytes(US_ASCII));
    }

    @Test
    void theGuideIsForThoseWhoTeach() throws Exception {
        assertThat(ask(address(CourseBook.GUIDE), "INSTRUCTOR").getStatus()).isEqualTo(200);
        assertThat(ask(address(CourseBook.GUIDE), "LEARNER").getStatus()).isEqualTo(403);
    }

    @Test
    void nobodyIsSentToTheDoor() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(address(CourseBook.WORKBOOK))).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(302, 401);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/course-books/not-an-id/workbook.pdf",
                "/course-books/00000000-0000-0000-0000-000000000001/workbook.pdf",
                "/course-books/00000000-0000-0000-0000-000000000001/novel.pdf"
            })
    void anAddressThatMeansNothingIsNotThere(String address) throws Exception {
        assertThat(ask(address, "INSTRUCTOR").getStatus()).isEqualTo(404);
    }

    @Test
    void aLanguageThatIsNoneIsTheOriginal() throws Exception {
        String address = "/course-books/" + version.value() + "/workbook.pdf?language=..%2F%2F%00x";

        assertThat(ask(address, "LEARNER").getHeader("Content-Disposition")).contains("a-course-workbook-en.pdf");
    }

    private String address(CourseBook book) {
        return "/" + book.address(version, Locale.ENGLISH);
    }

    private MockHttpServletResponse ask(String address, String role) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedInPeople.by(houses.member(here, role), here)))
                .andReturn()
                .getResponse();
    }
}
