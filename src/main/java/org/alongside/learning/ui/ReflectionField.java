package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.alongside.catalog.model.Block;
import org.alongside.learning.application.KeepingReflections;
import org.alongside.learning.application.StepPage;
import org.alongside.learning.application.Written;

/**
 * Something to write for oneself. What is typed goes from the browser to the endpoint that keeps it, never through this
 * component, so that it is saved also while the page cannot speak to the server.
 */
@JavaScript("context://elements/alongside-keep.js")
class ReflectionField extends Composite<Section> implements LocaleChangeObserver {

    private final Paragraph eyebrow = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final Element keep = new Element("alongside-keep");
    private final Element area = new Element("textarea");

    ReflectionField(StepPage page, Block.Reflection reflection) {
        String id = "reflection-" + reflection.name();
        HtmlFragment prompt =
                new HtmlFragment("reflection-prompt").show(reflection.prompt().value());
        prompt.setId(id);
        prompt.getElement().setAttribute("lang", page.course().language().toLanguageTag());
        hint.setId(id + "-hint");
        eyebrow.addClassName("eyebrow");
        hint.addClassName("soft");
        keepFor(page, reflection);
        describeArea(id);
        getContent().addClassName("reflection");
        getContent().add(eyebrow, prompt, hint);
        getContent().getElement().appendChild(keep);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        eyebrow.setText(getTranslation("learning.reflection"));
        hint.setText(getTranslation("learning.reflection.hint"));
        keep.setAttribute("data-saving", getTranslation("learning.reflection.saving"));
        keep.setAttribute("data-saved", getTranslation("learning.reflection.saved"));
        keep.setAttribute("data-retrying", getTranslation("learning.reflection.retrying"));
    }

    private void keepFor(StepPage page, Block.Reflection reflection) {
        Optional<Written> written = Optional.ofNullable(page.reflections().get(reflection.name()));
        keep.setAttribute("data-address", LearningNavigation.saving(page, reflection));
        keep.setAttribute(
                "data-sequence", String.valueOf(written.map(Written::sequence).orElse(0L)));
        area.setProperty("value", written.map(Written::text).orElse(""));
        keep.appendChild(area);
    }

    private void describeArea(String id) {
        area.setAttribute("rows", "4");
        area.setAttribute("maxlength", String.valueOf(KeepingReflections.MAX_LENGTH));
        area.setAttribute("aria-labelledby", id);
        area.setAttribute("aria-describedby", id + "-hint");
    }
}
