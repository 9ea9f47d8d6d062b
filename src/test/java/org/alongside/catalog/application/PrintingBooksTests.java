package org.alongside.catalog.application;

import static org.alongside.catalog.adapter.ACourseFolder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import org.alongside.catalog.CatalogModuleTest;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.TwoHouses.Houses;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who gets which book. */
@CatalogModuleTest
@Import(APublishedCourse.class)
class PrintingBooksTests {

    private OrganisationId here = OrganisationId.NONE;
    private CourseVersionId version = CourseVersionId.next();

    @Autowired
    private PrintingBooks printing;

    @Autowired
    private Houses houses;

    @Autowired
    private APublishedCourse publishedCourse;

    @BeforeEach
    void aPublishedCourse() {
        here = houses.found();
        version = publishedCourse.in(here, aCourse().with("README.es.md", """
                                ---
                                title: Un curso
                                summary: Un curso corto.
                                ---

                                # Un curso

                                Sobre el curso.

                                ## Bienvenida

                                Para qué es.

                                - [Hola](welcome/hello.md)
                                - [Repaso](welcome/check.quiz.md)
                                - [Adiós]()
                                """).files());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedInPeople.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEARNER", "SUPERVISOR", "INSTRUCTOR", "ADMINISTRATOR"})
    void everyMemberGetsTheWorkbook(String role) {
        actAs(role);

        assertThat(print(CourseBook.WORKBOOK)).isInstanceOf(PrintedBook.Ready.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTRUCTOR", "ADMINISTRATOR"})
    void whoTeachesGetsTheGuide(String role) {
        actAs(role);

        assertThat(print(CourseBook.GUIDE)).isInstanceOf(PrintedBook.Ready.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEARNER", "SUPERVISOR"})
    void theGuideIsRefusedToThoseWhoDoNotTeach(String role) {
        actAs(role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> print(CourseBook.GUIDE));
    }

    @ParameterizedTest
    @EnumSource
    void strangersAreRefused(CourseBook book) {
        SignedInPeople.as(new PersonId(houses.rows().insert("person")), here);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> print(book));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsRefused(CourseBook book) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> print(book));
    }

    @Test
    void anotherOrganisationHasNoSuchCourse() {
        OrganisationId elsewhere = houses.found();
        SignedInPeople.as(houses.member(elsewhere, "INSTRUCTOR"), elsewhere);

        assertThat(print(CourseBook.GUIDE)).isEqualTo(new PrintedBook.NoSuchCourse());
    }

    @Test
    void aBookIsThereInEachLanguageOfTheCourseAndElseInItsOwn() {
        actAs("LEARNER");

        assertThat(name(Optional.of(Locale.of("es", "MX")))).isEqualTo("a-course-workbook-es");
        assertThat(name(Optional.of(Locale.FRENCH))).isEqualTo("a-course-workbook-en");
        assertThat(name(Optional.empty())).isEqualTo("a-course-workbook-en");
    }

    @Test
    void aBookIsPrintedOnce() {
        actAs("LEARNER");

        byte[] first = ready(print(CourseBook.WORKBOOK)).pdf();

        assertThat(ready(print(CourseBook.WORKBOOK)).pdf()).isSameAs(first);
    }

    private void actAs(String role) {
        SignedInPeople.as(houses.member(here, role), here);
    }

    private PrintedBook print(CourseBook book) {
        return printing.print(book, version, Optional.empty());
    }

    private String name(Optional<Locale> language) {
        return ready(printing.print(CourseBook.WORKBOOK, version, language)).name();
    }

    private static PrintedBook.Ready ready(PrintedBook book) {
        return switch (book) {
            case PrintedBook.Ready ready -> ready;
            default -> throw new AssertionError(book);
        };
    }
}
