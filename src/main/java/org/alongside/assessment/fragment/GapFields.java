package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Entry;
import org.alongside.assessment.application.Task.Fill;
import org.alongside.catalog.model.Question.Gapped;
import org.alongside.shared.Markup;

/** Text with its gaps as fields in it. */
record GapFields(Scene scene) {

    /** Text with its gaps as fields in it. Its parts belong together and are never shown alone. */
    Markup of(Fill fill) {
        return Markup.of(
                "<div class=\"quiz-gaps\" lang=\"{}\">{}{}</div>",
                language(),
                Markup.of("<p>{}</p>", filled(fill.heading(), 0, fill.texts()))
                        .when(fill.heading().gaps() > 0),
                filled(fill.body(), fill.heading().gaps(), fill.texts()));
    }

    private Markup filled(Gapped text, int before, List<String> texts) {
        return Markup.join(IntStream.range(0, text.parts().size())
                .mapToObj(part -> join(
                        new Markup(text.parts().get(part).html()),
                        part < text.gaps() ? gap(before + part, texts) : Markup.NONE)));
    }

    private Markup gap(int gap, List<String> texts) {
        return Markup.of(
                """
                <input type="text" class="quiz-gap" size="12" value="{}" maxlength="{}" aria-label="{}" \
                autocomplete="off" autocapitalize="none" spellcheck="false">""",
                texts.get(gap),
                Entry.Texts.LONGEST_BLANK,
                scene.say("assessment.fill.gap", gap + 1, texts.size()));
    }

    private String language() {
        return scene.contentLanguage().toLanguageTag();
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
