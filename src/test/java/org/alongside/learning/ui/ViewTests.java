package org.alongside.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.catalog.PublishedCourse;
import org.alongside.learning.ALearner;
import org.alongside.learning.House;
import org.alongside.learning.LearningModuleTest;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** What tests of this module's views share: someone signed in, a course on the shelf, and eyes to read the page with. */
@LearningModuleTest
@Import(Panels.class)
abstract class ViewTests extends SpringBrowserlessTest {

    @Autowired
    House house;

    @Autowired
    Shelf shelf;

    @Autowired
    ALearner learner;

    OrganisationId organisation;
    PersonId sam;
    PublishedCourse course;

    @BeforeEach
    void someoneIsSignedIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        organisation = house.newOrganisation();
        sam = house.newLearner();
        house.actAs(sam, organisation);
        course = shelf.put(SmallCourse.published());
    }

    @AfterEach
    void nobodyIsSignedIn() {
        house.actAsNobody();
    }

    void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    /** The one heading of the first level. */
    String heading() {
        Document page = page();
        assertThat(page.select("h1")).hasSize(1);
        return Objects.requireNonNull(page.selectFirst("h1")).text();
    }

    String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    void press(String label) {
        test(find(Button.class).withText(label).single()).click();
        roundTrip();
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
