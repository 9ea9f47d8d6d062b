package org.alongside.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alongside.organisation.application.SupportContacts;
import org.alongside.organisation.application.SupportPlace;
import org.alongside.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "organisation")
class SupportPageTests {

    private final SupportContacts contacts;

    SupportPageTests(SupportContacts contacts) {
        this.contacts = contacts;
    }

    @Test
    void everyPlaceSaysWhenItWasCheckedAndAgainstWhat() {
        assertThat(contacts.all()).extracting(SupportPlace::country).containsExactly("US", "CA", "GB", "IE", "AU", "");
        assertThat(contacts.all()).allSatisfy(place -> {
            assertThat(place.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(place.source().getScheme()).startsWith("http");
            assertThat(place.contacts()).isNotEmpty();
        });
    }

    @Test
    void everyContactSpeaksEveryLanguageOfTheHouseAndCanBeReached() {
        assertThat(contacts.all().stream().flatMap(place -> place.contacts().stream()))
                .allSatisfy(contact -> {
                    assertThat(Texts.LANGUAGES)
                            .allMatch(language -> contact.how().containsKey(language.getLanguage()));
                    assertThat(contact.call().isPresent() || contact.open().isPresent())
                            .isTrue();
                });
    }

    @Test
    void aNumberIsDialledByATouch() {
        assertThat(page(Locale.ENGLISH))
                .contains("<a class=\"call\" href=\"tel:988\">988</a>", "href=\"tel:116123\">116 123</a>");
    }

    @Test
    void thePageSpeaksBothLanguagesAndNamesCountriesInThem() {
        assertThat(page(Locale.ENGLISH))
                .contains("United States", "Last checked on November 22, 2026", "Everywhere else");
        assertThat(page(Locale.of("es"))).contains("Estados Unidos", "22 de noviembre de 2026", "En otros lugares");
    }

    @Test
    void theWayOutIsALinkThatWorksWithoutAScript() {
        assertThat(SupportHtml.of(Texts.in(Locale.ENGLISH), List.of()).html())
                .contains("href=\"https://www.wikipedia.org/\"", "data-leave", "src=\"/elements/leave-page.js\"");
    }

    private String page(Locale language) {
        return SupportHtml.of(Texts.in(language), contacts.all()).html();
    }
}
