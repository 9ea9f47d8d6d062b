package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.alongside.assessment.QuizPanels;
import org.alongside.catalog.model.Course;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.learning.application.PlayingScenarios;
import org.alongside.learning.application.StepPage;
import org.springframework.context.annotation.Lazy;

/** Makes what a step consists of, each kind in its way, as a page of its own or inside a lesson. Made with the first player. */
@SpringComponent
@Lazy
class StepBodies {

    private final LessonPieces pieces;
    private final QuizPanels quizzes;
    private final PlayingScenarios scenarios;

    StepBodies(LessonPieces pieces, QuizPanels quizzes, PlayingScenarios scenarios) {
        this.pieces = pieces;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
    }

    /** @param onDone called in the UI when something on the page may have become done, so that the page can show it */
    Component of(StepPage page, Runnable onDone) {
        return switch (page.step()) {
            case Lesson lesson ->
                new LessonBody(page, lesson, pieces.of(lesson, page.language()), step -> embedded(page, step, onDone));
            case Quiz quiz -> quizzes.panel(page.reading().readFor(quiz), quiz, QuizPanels.Place.PAGE, onDone);
            case Scenario scenario -> panel(page, scenario, ScenarioPanel.Place.PAGE, onDone);
        };
    }

    private Component embedded(StepPage page, Step step, Runnable onDone) {
        return switch (step) {
            case Quiz quiz -> quizzes.panel(page.reading().readFor(quiz), quiz, QuizPanels.Place.LESSON, onDone);
            case Scenario scenario -> panel(page, scenario, ScenarioPanel.Place.LESSON, onDone);
            case Lesson _ -> throw new IllegalStateException("A lesson does not stand in another: " + step.path());
        };
    }

    private Component panel(StepPage page, Scenario scenario, ScenarioPanel.Place place, Runnable onDone) {
        Course course = page.course();
        return new ScenarioPanel(
                page.play(scenario).orElseThrow(),
                page.reading().languageOf(scenario),
                place,
                move -> scenarios.play(course.slug(), scenario.path(), move, course.language()),
                onDone);
    }
}
