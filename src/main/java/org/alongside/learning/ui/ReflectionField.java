package org.alongside.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.Block;
import org.alongside.learning.application.KeepingReflections;
import org.alongside.learning.application.StepPage;
import org.alongside.learning.application.Written;
import org.alongside.shared.Markup;

/**
 * Something to write for oneself. What is typed goes from the browser to the endpoint that keeps it, never through this
 * component, so that it is saved also while the page cannot speak to the server. The field is written once, as one
 * piece of HTML: the element in it reads its attributes and its text when it appears, and a change of language must not
 * put an older text back.
 */
@JavaScript("context://elements/alongside-keep.js")
class ReflectionField extends Composite<Section> implements LocaleChangeObserver {

    /** What the element says, each by an attribute {@code data-…} and a text of the same name. */
    private static final List<String> SAYINGS =
            List.of("saving", "saved", "retrying", "signed-out", "stale", "refused", "mine");

    private final StepPage page;
    private final String id;
    private final Paragraph eyebrow = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final HtmlFragment field = new HtmlFragment();
    private final Block.Reflection reflection;

    ReflectionField(StepPage page, Block.Reflection reflection) {
        this.page = page;
        this.reflection = reflection;
        id = "reflection-" + reflection.name();
        HtmlFragment prompt = new HtmlFragment("reflection-prompt").show(reflection.prompt());
        prompt.setId(id);
        prompt.getElement().setAttribute("lang", page.language().toLanguageTag());
        hint.setId(id + "-hint");
        eyebrow.addClassName("eyebrow");
        hint.addClassName("soft");
        getContent().addClassName("reflection");
        getContent().add(eyebrow, prompt, hint, field);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        eyebrow.setText(getTranslation("learning.reflection"));
        hint.setText(getTranslation("learning.reflection.hint"));
        if (field.html().isEmpty()) {
            field.show(keep());
        } else {
            SAYINGS.forEach(this::sayAnew);
            attribute("data-language", language());
        }
    }

    private Markup keep() {
        Optional<Written> written =
                Optional.ofNullable(page.traces().reflections().get(reflection.name()));
        return Markup.of(
                """
                <alongside-keep data-address="{}" data-person="{}" data-sequence="{}" data-language="{}"{}>\
                <textarea rows="4" maxlength="{}" aria-labelledby="{}" aria-describedby="{}-hint">
                {}</textarea><p class="soft" data-state role="status"></p></alongside-keep>""",
                LearningNavigation.saving(page, reflection),
                page.learner().value(),
                written.map(Written::sequence).orElse(0L),
                language(),
                Markup.join(SAYINGS.stream().map(this::saying)),
                KeepingReflections.MAX_LENGTH,
                id,
                id,
                written.map(Written::text).orElse(""));
    }

    private Markup saying(String name) {
        return Markup.of(" data-{}=\"{}\"", name, getTranslation("learning.reflection." + name));
    }

    private void sayAnew(String name) {
        attribute("data-" + name, getTranslation("learning.reflection." + name));
    }

    private void attribute(String name, String value) {
        field.getElement().executeJs("this.querySelector('alongside-keep').setAttribute($0, $1)", name, value);
    }

    private String language() {
        return getLocale().toLanguageTag();
    }
}
