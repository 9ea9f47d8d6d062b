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
import org.alongside.catalog.model.Course;
import org.alongside.learning.Earned;
import org.alongside.shared.Markup;
import org.alongside.shared.Minutes;

/** A calm congratulation: what was learned, the hours, what follows from it, and where to go next. */
class Congratulation extends Composite<Div> implements LocaleChangeObserver {

    private final Course course;
    private final List<Earned> hours;
    private final Component contributed;

    /** @param contributed what other modules have to show, such as the certificate */
    Congratulation(Course course, List<Earned> hours, Component contributed) {
        this.course = course;
        this.hours = hours;
        this.contributed = contributed;
        getContent().addClassNames("page", "narrow", "completion");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
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
                Markup.join(hours.stream().map(earned -> row(earned.topic(), earned.minutes()))),
                row(getTranslation("learning.completed.total"), total()));
    }

    private Markup row(String topic, Minutes minutes) {
        return Markup.of("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", topic, Spoken.time(this, minutes));
    }

    private Minutes total() {
        return Minutes.sum(hours.stream().map(Earned::minutes));
    }

    private Component next() {
        Anchor courses = new Anchor(LearningNavigation.COURSES, getTranslation("learning.completed.more"));
        Anchor again = new Anchor(LearningNavigation.course(course.slug()), getTranslation("learning.look-again"));
        courses.addClassNames("button", "quiet");
        Div actions = new Div(courses, again);
        actions.addClassName("actions");
        return actions;
    }
}
