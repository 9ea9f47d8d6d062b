package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.alongside.learning.AfterCompletion;
import org.alongside.learning.Earned;
import org.alongside.learning.EnrolmentId;
import org.alongside.learning.HoursLedger;
import org.alongside.learning.application.BrowsingCourses;
import org.alongside.learning.application.CourseOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The end of a course: what was learned and earned, or what is still to do. */
@Route(LearningNavigation.COMPLETION_TEMPLATE)
@PermitAll
class CompletionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BrowsingCourses browsing;
    private final HoursLedger ledger;
    private final ObjectProvider<AfterCompletion> contributions;
    private @Nullable CourseOverview shown;

    CompletionView(BrowsingCourses browsing, HoursLedger ledger, ObjectProvider<AfterCompletion> contributions) {
        this.browsing = browsing;
        this.ledger = ledger;
        this.contributions = contributions;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.in(getLocale()).title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LearningNavigation.courseIn(event.getRouteParameters())
                .flatMap(browsing::one)
                .ifPresentOrElse(
                        overview -> enter(event, overview), () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(BeforeEnterEvent event, CourseOverview overview) {
        shown = overview;
        getContent().removeAll();
        switch (overview.stage()) {
            case NEW, LEFT -> event.forwardTo(CourseView.class, LearningNavigation.of(overview.slug()));
            case UNDER_WAY -> getContent().add(new StillToDo(overview));
            case COMPLETE -> overview.taking().ifPresent(enrolment -> celebrate(overview, enrolment));
        }
    }

    private void celebrate(CourseOverview overview, EnrolmentId enrolment) {
        List<Earned> hours = ledger.on(enrolment);
        Div contributed = new Div();
        contributed.addClassNames("stack", "after-completion");
        contributions
                .orderedStream()
                .map(contribution -> contribution.shownFor(enrolment))
                .forEach(contributed::add);
        getContent().add(new Congratulation(overview, hours, contributed));
    }
}
