package org.alongside.assessment;

import com.vaadin.flow.component.Component;
import org.alongside.catalog.PublishedCourse;
import org.alongside.catalog.model.Quiz;

/** Shows quizzes to learners, wherever a page above wants one. */
public interface QuizPanels {

    /**
     * A panel for the signed-in person and this quiz: its start, its questions one by one, its review and its result.
     * It reads what to show from the parameters of the page's address ({@code ?question=3}) and follows them by itself
     * when the router comes to the same page again, so the page need not make a new panel then.
     *
     * @param place where the quiz stands: as the page itself, or inside a lesson
     * @param onDone called in the UI when the quiz has become done, so that the page can show it
     */
    Component panel(PublishedCourse course, Quiz quiz, Place place, Runnable onDone);

    /** Where a quiz stands. */
    enum Place {
        /** It is the page: the panel shows the page's one {@code h1}, the question on a question's page. */
        PAGE,
        /** Inside a lesson, below the lesson's own headings: the panel begins at {@code h3}. */
        LESSON
    }
}
