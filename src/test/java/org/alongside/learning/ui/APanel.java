package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import org.alongside.assessment.QuizPanels;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Quiz;
import org.alongside.learning.ALearner;
import org.alongside.shared.OrganisationScope;

/** A quiz that is answered by one press, and announced as the assessment module announces it. */
class APanel extends Div {

    APanel(ALearner learner, PublishedCourse course, Quiz quiz, QuizPanels.Place place, Runnable onDone) {
        add(heading(quiz, place));
        add(new Button("Answer all of it", _ -> {
            learner.completes(quiz.path(), course.version(), OrganisationScope.current());
            onDone.run();
        }));
    }

    private static Component heading(Quiz quiz, QuizPanels.Place place) {
        return switch (place) {
            case PAGE -> new H1(quiz.title());
            case LESSON -> new H3(quiz.title());
        };
    }
}
