package org.alongside.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alongside.assessment.QuizPanels.Place;
import org.alongside.assessment.QuizRef;
import org.alongside.assessment.application.Beginning;
import org.alongside.assessment.application.HandingIn;
import org.alongside.assessment.application.Pace;
import org.alongside.assessment.application.Sitting;
import org.alongside.assessment.application.Standing;
import org.alongside.assessment.application.Standing.Answering;
import org.alongside.assessment.fragment.QuizAddresses;
import org.alongside.assessment.fragment.Scene;
import org.alongside.assessment.ui.QuizPages.Wish;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Quiz;
import org.alongside.people.Profile;
import org.alongside.shared.Texts;

/**
 * A quiz as its learner meets it. It keeps nothing but where it is: every page is made anew from the database, so that
 * another window, a reload or another language show the same.
 */
class QuizPanel extends Composite<QuizBox> implements AfterNavigationObserver, LocaleChangeObserver {

    private static final String HEADING = "legend :is(h1, h2, h3), :is(h1, h2, h3)";

    private final QuizDesk desk;
    private final PublishedCourse course;
    private final Quiz quiz;
    private final Place place;
    private final Runnable onDone;
    private Wish wish = Wish.NONE;
    private boolean waiting;
    private boolean shownBefore;
    /** The question that an address without one led to; it stays when it is answered. */
    private int pinned;

    private boolean done;

    QuizPanel(QuizDesk desk, PublishedCourse course, Quiz quiz, Place place, Runnable onDone) {
        this.desk = desk;
        this.course = course;
        this.quiz = quiz;
        this.place = place;
        this.onDone = onDone;
        getContent().onAct(act -> act(act.name()));
        getContent().onDone(_ -> becameDone());
    }

    @Override
    protected QuizBox initContent() {
        return new QuizBox();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showSoon();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        waiting = false;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showSoon();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wish = Wish.NONE;
        pinned = 0;
        showSoon();
        if (place == Place.LESSON && !(spotOfAddress() instanceof Spot.Anywhere)) {
            getContent().focus(HEADING, true);
        }
    }

    /**
     * Once per answer to the browser, however many reasons there are: by then the address is known, and the panel may
     * have left the page again.
     */
    private void showSoon() {
        if (!waiting) {
            waiting = true;
            ui().beforeClientResponse(this, _ -> {
                waiting = false;
                getUI().ifPresent(_ -> show());
            });
        }
    }

    private void show() {
        Standing standing = desk.looking().look(ref(), getLocale());
        if (standing instanceof Answering answering) {
            pinned = QuizPages.position(answering.sitting(), spot());
        }
        getContent().show(pages().page(standing, spot(), wish));
        if (shownBefore && standing.isDone()) {
            becameDone();
        }
        done = done || standing.isDone();
        shownBefore = true;
    }

    private void becameDone() {
        if (!done) {
            done = true;
            onDone.run();
        }
    }

    private void act(String name) {
        switch (name) {
            case "begin" -> go(desk.beginning().begin(ref(), Pace.WITHOUT_CLOCK));
            case "begin-with-clock" -> go(desk.beginning().begin(ref(), Pace.WITH_CLOCK));
            case "again" -> go(desk.beginning().practiseAgain(ref(), Pace.WITHOUT_CLOCK));
            case "again-with-clock" -> go(desk.beginning().practiseAgain(ref(), Pace.WITH_CLOCK));
            case "check" -> wish(Wish.CHECK, ".quiz-completeness");
            case "hand-in", "hand-in-anyway", "next", "keep-answering" ->
                act(name, desk.looking().look(ref(), getLocale()));
            default -> showSoon();
        }
    }

    /** Where an attempt is open; else the page is out of date and shows itself as it is now. */
    private void act(String name, Standing standing) {
        if (!(standing instanceof Answering answering)) {
            showSoon();
            return;
        }
        Sitting sitting = answering.sitting();
        switch (name) {
            case "next" -> next(sitting);
            case "keep-answering" ->
                sitting.firstUnanswered().ifPresent(question -> go(addresses().question(question.position())));
            default -> handIn(sitting, name.equals("hand-in-anyway"));
        }
    }

    private void next(Sitting sitting) {
        if (pinned > 0) {
            nameThisPage(pinned);
        }
        go(
                pinned > 0 && pinned < sitting.size()
                        ? addresses().question(pinned + 1)
                        : addresses().end());
    }

    /** So that Back returns to this question, also where the address it was reached by names none. */
    private void nameThisPage(int position) {
        if (spotOfAddress() instanceof Spot.Anywhere) {
            getElement()
                    .executeJs(
                            "history.replaceState(history.state, '', $0)",
                            addresses().question(position));
        }
    }

    private void handIn(Sitting sitting, boolean anyway) {
        if (!anyway && !sitting.unanswered().isEmpty()) {
            wish(Wish.CONFIRM, ".quiz-confirm");
        } else {
            if (desk.ending().handIn(sitting.attempt()) instanceof HandingIn.Ended ended && ended.passed()) {
                becameDone();
            }
            go(addresses().end());
        }
    }

    private void wish(Wish wished, String focus) {
        wish = wished;
        showSoon();
        getContent().focus(focus, false);
    }

    private void go(Beginning outcome) {
        switch (outcome) {
            case Beginning.Begun _ -> go(addresses().question(1));
            case Beginning.NotAdmitted _, Beginning.NoAttemptsLeft _, Beginning.PassedBefore _ -> showSoon();
        }
    }

    /** To another page of the quiz; where that is the address already, the page is made anew. */
    private void go(String address) {
        wish = Wish.NONE;
        showSoon();
        int parameters = address.indexOf('?');
        ui().navigate(address.substring(0, parameters), QueryParameters.fromString(address.substring(parameters + 1)));
    }

    private QuizPages pages() {
        Scene scene = new Scene(
                Texts.in(getLocale()),
                edition(),
                place == Place.PAGE ? 1 : 3,
                addresses(),
                desk.me().id().value().toString(),
                course.in(getLocale()).language());
        return new QuizPages(scene, this::zone);
    }

    /** In the learner's language, where it is there. */
    private Quiz edition() {
        return course.in(getLocale())
                .step(quiz.path())
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .orElse(quiz);
    }

    private ZoneId zone() {
        return desk.people().find(desk.me().id()).map(Profile::zone).orElse(ZoneOffset.UTC);
    }

    private Spot spot() {
        Spot spot = spotOfAddress();
        return spot instanceof Spot.Anywhere && pinned > 0 ? new Spot.Question(pinned) : spot;
    }

    private Spot spotOfAddress() {
        return Spot.of(ui().getActiveViewLocation(), embedded());
    }

    private QuizAddresses addresses() {
        return new QuizAddresses(ui().getActiveViewLocation().getPath(), embedded());
    }

    private String embedded() {
        return place == Place.LESSON ? quiz.path().value() : "";
    }

    private QuizRef ref() {
        return new QuizRef(course.version(), quiz.path());
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
