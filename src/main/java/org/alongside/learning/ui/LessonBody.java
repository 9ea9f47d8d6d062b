package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Step;
import org.alongside.learning.application.StepPage;
import org.alongside.shared.Markup;

/** A lesson to read, with its reflections, quizzes and role plays in their places. */
class LessonBody extends Composite<Div> {

    private final StepPage page;
    private final Embedding embedding;

    LessonBody(StepPage page, Lesson lesson, List<LessonPieces.Piece> pieces, Embedding embedding) {
        this.page = page;
        this.embedding = embedding;
        getContent().addClassName("lesson");
        lesson.contentNote().map(note -> new ContentNote(note, page.language())).ifPresent(getContent()::add);
        pieces.forEach(this::add);
    }

    private void add(LessonPieces.Piece piece) {
        switch (piece) {
            case LessonPieces.Piece.Text text -> getContent().add(text(text.content()));
            case LessonPieces.Piece.Asked asked -> getContent().add(new ReflectionField(page, asked.reflection()));
            case LessonPieces.Piece.Shown shown ->
                page.step(shown.step()).map(this::embedded).ifPresent(getContent()::add);
        }
    }

    private Component text(Markup content) {
        HtmlFragment text = new HtmlFragment("prose").show(content);
        text.getElement().setAttribute("lang", page.language().toLanguageTag());
        return text;
    }

    private Component embedded(Step step) {
        Div frame = new Div(embedding.shown(step));
        frame.addClassName("embedded-step");
        return frame;
    }

    /** How another step is shown inside a lesson. */
    @FunctionalInterface
    interface Embedding {

        Component shown(Step step);
    }
}
