package org.alongside.assessment.ui;

import com.vaadin.flow.component.Component;
import org.alongside.assessment.QuizPanels;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Quiz;
import org.springframework.stereotype.Service;

@Service
class LearnersQuizPanels implements QuizPanels {

    private final QuizDesk desk;

    LearnersQuizPanels(QuizDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component panel(PublishedCourse course, Quiz quiz, Place place, Runnable onDone) {
        return new QuizPanel(desk, course, quiz, place, onDone);
    }
}
