package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Quiz;
import org.alongside.learning.application.StepPage;
import org.alongside.shared.Markup;

/** A lesson to read, with its reflections and quizzes in their places. */
class LessonBody extends Composite<Div> {

    private final StepPage page;
    private final Embedding embedding;

    LessonBody(StepPage page, Lesson lesson, List<LessonPieces.Piece> pieces, Embedding embedding) {
        this.page = page;
        this.embedding = embedding;
        getContent().addClassName("lesson");
        lesson.contentNote().map(ContentNote::new).ifPresent(getContent()::add);
        pieces.forEach(this::add);
    }

    private void add(LessonPieces.Piece piece) {
        switch (piece) {
            case LessonPieces.Piece.Text text -> getContent().add(text(text.content()));
            case LessonPieces.Piece.Asked asked -> getContent().add(new ReflectionField(page, asked.reflection()));
            case LessonPieces.Piece.Shown shown ->
                page.quiz(shown.quiz()).ifPresent(quiz -> getContent().add(quiz(quiz)));
        }
    }

    private Component text(Markup content) {
        HtmlFragment text = new HtmlFragment("prose").show(content);
        text.getElement().setAttribute("lang", page.course().language().toLanguageTag());
        return text;
    }

    private Component quiz(Quiz quiz) {
        Div frame = new Div(embedding.panel(quiz));
        frame.addClassName("embedded-quiz");
        return frame;
    }

    /** How a quiz is shown inside a lesson. */
    @FunctionalInterface
    interface Embedding {

        Component panel(Quiz quiz);
    }
}
