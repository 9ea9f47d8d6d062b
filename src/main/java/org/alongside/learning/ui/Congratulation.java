package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Module;
import org.alongside.learning.Earned;
import org.alongside.learning.application.CourseOverview;
import org.alongside.shared.Markup;
import org.alongside.shared.Minutes;

/** A calm congratulation: what was learned, the hours, what follows from it, and where to go next. */
class Congratulation extends Composite<Div> implements LocaleChangeObserver {

    private final CourseOverview overview;
    private final List<Earned> hours;
    private final Component contributed;

    /** @param contributed what other modules have to show, such as the certificate */
    Congratulation(CourseOverview overview, List<Earned> hours, Component contributed) {
        this.overview = overview;
        this.hours = hours;
        this.contributed = contributed;
        getContent().addClassNames("page", "narrow", "completion");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Course course = overview.in(event.getLocale());
        getContent().removeAll();
        Paragraph calm = new Paragraph(getTranslation("learning.completed.text"));
        calm.addClassName("lead");
        getContent()
                .add(
                        when(),
                        new H1(getTranslation("learning.completed.title", course.title())),
                        calm,
                        contributed,
                        CourseContents.objectives(this, "learning.completed.learned", course),
                        new HtmlFragment("hours").show(hours()),
                        next());
    }

    private Paragraph when() {
        Paragraph when = new Paragraph(
                hours.isEmpty()
                        ? getTranslation("learning.completed")
                        : getTranslation("learning.completed.on", date()));
        when.addClassName("eyebrow");
        return when;
    }

    private String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(hours.getFirst().on());
    }

    private Markup hours() {
        if (hours.isEmpty()) {
            return Markup.NONE;
        }
        return Markup.of(
                """
                <h2>{}</h2><table><thead class="visually-hidden"><tr><th scope="col">{}</th><th scope="col">{}</th></tr></thead>\
                <tbody>{}</tbody><tfoot>{}</tfoot></table>""",
                getTranslation("learning.completed.hours"),
                getTranslation("learning.completed.module"),
                getTranslation("learning.completed.time"),
                Markup.join(hours.stream().map(earned -> row(title(earned.topic()), earned.minutes()))),
                row(getTranslation("learning.completed.total"), total()));
    }

    /** The ledger names modules in the original language; here they are named in that of the page, where it is known. */
    private String title(String topic) {
        List<Module> original = overview.published().course().modules();
        return IntStream.range(0, original.size())
                .filter(i -> original.get(i).title().equals(topic))
                .mapToObj(i -> overview.in(getLocale()).modules().get(i).title())
                .findFirst()
                .orElse(topic);
    }

    private Markup row(String topic, Minutes minutes) {
        return Markup.of("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", topic, Spoken.time(this, minutes));
    }

    private Minutes total() {
        return Minutes.sum(hours.stream().map(Earned::minutes));
    }

    private Component next() {
        Anchor courses = new Anchor(LearningNavigation.COURSES, getTranslation("learning.completed.more"));
        Anchor again = new Anchor(LearningNavigation.course(overview.slug()), getTranslation("learning.look-again"));
        courses.addClassNames("button", "quiet");
        Div actions = new Div(courses, again);
        actions.addClassName("actions");
        return actions;
    }
}
