package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.certification.CertificateOffice;
import org.alongside.learning.ProgressBook;
import org.alongside.people.CurrentPerson;
import org.alongside.people.People;
import org.alongside.people.Profile;

/** Home: the one next step first, then what else is going on. */
@Route("")
@Menu(title = "shell.home", order = 0)
@PermitAll
class HomeView extends Composite<Div> implements HasDynamicTitle, LocaleChangeObserver {

    private final ProgressBook progress;
    private final CertificateOffice certificates;
    private final String name;

    HomeView(CurrentPerson me, People people, ProgressBook progress, CertificateOffice certificates) {
        this.progress = progress;
        this.certificates = certificates;
        this.name = people.find(me.id()).map(Profile::displayName).orElse("");
        getContent().addClassNames("page", "home");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        Paragraph calm = new Paragraph(getTranslation("shell.home.calm"));
        calm.addClassName("soft");
        Div rest = new Div();
        rest.addClassName("grid");
        var courses = progress.mine(event.getLocale());
        getContent().add(new H1(getTranslation("shell.home.greeting", name)), calm);
        courses.stream().limit(1).map(ContinueCard::new).forEach(getContent()::add);
        if (courses.isEmpty()) {
            getContent().add(new FirstStepCard());
        }
        courses.stream().skip(1).map(CourseCard::new).forEach(rest::add);
        certificates.mine().stream().limit(4).map(CertificateCard::new).forEach(rest::add);
        getContent().add(rest);
    }
}
