package org.alongside.certification.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.certification.Academy;
import org.alongside.certification.CertificationModuleTest;
import org.alongside.certification.PublicAddressSign;
import org.alongside.certification.Workshop;
import org.alongside.learning.CourseCompleted;
import org.alongside.learning.EnrolmentId;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.alongside.shared.OrganisationId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** What tests of this module's views share: someone signed in, and eyes to read the page with. */
@CertificationModuleTest
abstract class ViewTests extends SpringBrowserlessTest {

    @Autowired
    Academy academy;

    @Autowired
    PublicAddressSign sign;

    @Autowired
    Workshop.ForwardClock clock;

    OrganisationId organisation;
    PersonId person;

    @BeforeEach
    void samIsSignedIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        organisation = academy.newOrganisation();
        person = academy.newLearner(organisation, "Sam Example");
        SignedInPeople.as(person, organisation);
    }

    @AfterEach
    void allIsAsUsual() {
        SignedInPeople.nobody();
        sign.says(PublicAddressSign.USUAL);
        clock.put(Duration.ZERO);
    }

    void actAs(PersonId somebody) {
        person = somebody;
        SignedInPeople.as(somebody, organisation);
    }

    EnrolmentId graduate(String title) {
        return academy.graduate(organisation, person, title);
    }

    /** A certificate whose job is set for later. */
    CourseCompleted notYetMade(String title) {
        clock.put(Duration.ofHours(1));
        CourseCompleted completed = academy.completion(organisation, person, title);
        academy.announce(completed);
        clock.put(Duration.ZERO);
        return completed;
    }

    /** Now it is made. */
    void issue(CourseCompleted completed) {
        academy.hurry(organisation);
        academy.awaitQuiet(completed.organisation());
    }

    void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    <T extends Component & HasText> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(HasText::getText).toList();
    }

    /** The view as the browser would get it. */
    Document page() {
        return Jsoup.parseBodyFragment(html(getCurrentView().getElement()));
    }

    String text() {
        return page().text();
    }

    private static String html(Element element) {
        if (element.isTextNode()) {
            return HtmlUtils.htmlEscape(element.getText(), "UTF-8");
        }
        String attributes = element.getAttributeNames()
                .map(name -> " " + name + "=\"" + HtmlUtils.htmlEscape(element.getAttribute(name), "UTF-8") + "\"")
                .collect(Collectors.joining());
        String content = element.getProperty("innerHTML", "")
                + element.getChildren().map(ViewTests::html).collect(Collectors.joining());
        return "<" + element.getTag() + attributes + ">" + content + "</" + element.getTag() + ">";
    }
}
