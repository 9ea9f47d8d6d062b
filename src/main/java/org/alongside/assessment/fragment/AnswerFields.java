package org.alongside.assessment.fragment;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.application.Entry;
import org.alongside.assessment.application.ShownOption;
import org.alongside.assessment.application.Task;
import org.alongside.assessment.application.Task.Arrange;
import org.alongside.assessment.application.Task.Choose;
import org.alongside.assessment.application.Task.Count;
import org.alongside.assessment.application.Task.Fill;
import org.alongside.assessment.application.Task.Match;
import org.alongside.assessment.application.Task.Sort;
import org.alongside.assessment.application.Task.Stand;
import org.alongside.assessment.application.Task.Tell;
import org.alongside.assessment.application.Task.Write;
import org.alongside.shared.Markup;

/**
 * The native controls that a question is answered with, none of which needs dragging. They name everything by the place
 * it is shown at.
 *
 * @param id begins the ids of the controls
 */
record AnswerFields(Scene scene, String id) {

    /** How the saving element reads the controls: its {@code data-form}. */
    static String form(Task task) {
        return switch (task) {
            case Choose _, Stand _ -> "choices";
            case Arrange _ -> "order";
            case Match _, Sort _ -> "places";
            case Write _, Count _, Fill _, Tell _ -> "texts";
        };
    }

    Markup of(Task task) {
        return switch (task) {
            case Choose choose ->
                join(
                        scene.advice("assessment.choose-all").when(choose.several()),
                        options(choose.options(), choose.several() ? "checkbox" : "radio"));
            case Stand stand ->
                join(
                        scene.advice("assessment.stand.advice"),
                        Markup.of("<div class=\"quiz-scale\">{}</div>", options(stand.labels(), "radio")));
            case Arrange arrange -> new OrderFields(scene, id).of(arrange);
            case Match match -> new PairFields(scene, id).of(match);
            case Sort sort -> new GroupFields(scene, id).of(sort);
            case Write write -> blank(write.text(), "assessment.write.label", "text");
            case Count count ->
                join(
                        blank(count.text(), "assessment.count.label", "decimal"),
                        Markup.of(
                                "<p class=\"soft\" id=\"{}-advice\">{}</p>", id, scene.say("assessment.count.advice")));
            case Fill fill -> new GapFields(scene).of(fill);
            case Tell tell -> tell(tell);
        };
    }

    private Markup options(List<ShownOption> options, String type) {
        return Markup.join(
                IntStream.range(0, options.size()).mapToObj(place -> option(options.get(place), place, type)));
    }

    private Markup option(ShownOption option, int place, String type) {
        return Markup.of("""
                <label class="quiz-option"><input type="{}" name="{}" value="{}"{}><span lang="{}">{}</span></label>""", type, id, place, new Markup(" checked").when(option.chosen()), language(), option.text());
    }

    private Markup blank(String text, String label, String keyboard) {
        return Markup.of(
                """
                <label class="quiz-blank"><span>{}</span><input type="text" value="{}" maxlength="{}" inputmode="{}" \
                autocomplete="off" autocapitalize="none" spellcheck="false"{}></label>""",
                scene.say(label),
                text,
                Entry.Texts.LONGEST_BLANK,
                keyboard,
                Markup.of(" aria-describedby=\"{}-advice\"", id).when(keyboard.equals("decimal")));
    }

    private Markup tell(Tell tell) {
        return Markup.of(
                """
                <p class="soft" id="{}-advice">{}</p><textarea class="quiz-own-words" rows="5" maxlength="{}" \
                aria-label="{}" aria-describedby="{}-advice">
                {}</textarea>""",
                id,
                scene.say(tell.forOneself() ? "assessment.tell.for-oneself" : "assessment.tell.rubric"),
                Entry.Texts.LONGEST,
                scene.say("assessment.tell.label"),
                id,
                tell.text());
    }

    private String language() {
        return scene.contentLanguage().toLanguageTag();
    }

    private static Markup join(Markup... parts) {
        return Markup.join(List.of(parts).stream());
    }
}
