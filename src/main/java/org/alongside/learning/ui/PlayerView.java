package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.catalog.StepAddress;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.application.Opening;
import org.alongside.learning.application.OpeningSteps;
import org.alongside.learning.application.ReadingLessons;
import org.alongside.learning.application.StepPage;
import org.jspecify.annotations.Nullable;

/**
 * The player: the way through the course, and beside it the step itself. There is one instance per tab; going from step
 * to step changes it in place. Each step has its own address, so that back, reload and another device work.
 */
@Route(LearningNavigation.STEP_TEMPLATE)
@Tag("alongside-player")
@JavaScript("context://elements/alongside-player.js")
@PermitAll
class PlayerView extends Component
        implements HasComponents, HasStyle, BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    /** Without the outline, because there is no step to show the way from. */
    private static final String ALONE = "alone";

    private final OpeningSteps opening;
    private final ReadingLessons lessons;
    private final StepBodies bodies;
    private final Outline outline = new Outline();
    private final Article reading = new Article();
    private String title = "";
    private @Nullable Shown shown;

    PlayerView(OpeningSteps opening, ReadingLessons lessons, StepBodies bodies) {
        this.opening = opening;
        this.lessons = lessons;
        this.bodies = bodies;
        addClassName("player");
        reading.addClassName("reading");
        add(outline, reading);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LearningNavigation.courseIn(event.getRouteParameters())
                .ifPresentOrElse(course -> enter(event, course), () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(BeforeEnterEvent event, CourseSlug course) {
        String step = LearningNavigation.stepIn(event.getRouteParameters());
        if (step.isEmpty()) {
            goOn(event, course);
        } else {
            open(event, course, step);
        }
    }

    private void goOn(BeforeEnterEvent event, CourseSlug course) {
        opening.place(course)
                .map(LearningNavigation::of)
                .ifPresentOrElse(place -> event.forwardTo(PlayerView.class, place), () -> toCourse(event, course));
    }

    private void open(BeforeEnterEvent event, CourseSlug course, String step) {
        if (!StepPath.isValid(step)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        switch (opening.open(course, new StepPath(step), event.getUI().getLocale())) {
            case Opening.Opened(StepPage page) -> enter(page);
            case Opening.Renamed(StepAddress today) -> event.forwardTo(PlayerView.class, LearningNavigation.of(today));
            case Opening.NotTaken() -> toCourse(event, course);
            case Opening.NoSuchStep(String courseTitle) -> showMissing(new MissingStep(course, courseTitle));
        }
    }

    private static void toCourse(BeforeEnterEvent event, CourseSlug course) {
        event.forwardTo(CourseView.class, LearningNavigation.of(course));
    }

    /** An address may name a place within the step, such as a question of its quiz; then the step stays as it is. */
    private void enter(StepPage page) {
        if (shown != null && shown.page().isSameStepAs(page)) {
            refresh(page, shown.foot());
        } else {
            show(page);
        }
    }

    private void show(StepPage page) {
        title = page.step().title();
        removeClassName(ALONE);
        outline.show(page);
        StepFoot foot = new StepFoot(page, () -> read(page));
        reading.removeAll();
        reading.add(new StepHead(page), bodies.of(page, () -> somethingDone(page, foot)), foot);
        shown = new Shown(page, foot);
    }

    private void showMissing(MissingStep missing) {
        title = getTranslation(MissingStep.TITLE);
        addClassName(ALONE);
        reading.removeAll();
        reading.add(missing);
        shown = null;
    }

    /**
     * Another language keeps the place. Where the course speaks it, the step is shown anew, with what was written until
     * now; else everything stays as it is. Done once all else on the page has heard of the language.
     */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null && !shown.page().reading().isFor(event.getLocale())) {
            StepPage before = shown.page();
            if (opening.open(before.course().slug(), before.step().path(), event.getLocale())
                    instanceof Opening.Opened(StepPage page)) {
                title = page.step().title();
                event.getUI().beforeClientResponse(this, _ -> show(page));
            }
        }
    }

    /** A quiz or scenario on this page has become done: the outline and the way on say so, and the page stays. */
    private void somethingDone(StepPage page, StepFoot foot) {
        lessons.headway(page.course().slug()).map(page::with).ifPresent(newer -> refresh(newer, foot));
    }

    private void refresh(StepPage newer, StepFoot foot) {
        outline.show(newer);
        foot.show(newer);
    }

    /** The reader says that they are done with this lesson, and goes on. */
    private void read(StepPage page) {
        String onward = lessons.read(page.course().slug(), page.step().path())
                .map(page::with)
                .map(LearningNavigation::onward)
                .orElseGet(() -> LearningNavigation.course(page.course().slug()));
        UI.getCurrent().navigate(onward);
    }

    /** What the reading column holds. */
    private record Shown(StepPage page, StepFoot foot) {}
}
