package org.alongside.catalog.adapter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalog.text.WrittenModule;
import org.alongside.catalog.text.WrittenPart;
import org.alongside.catalog.text.WrittenPassage;
import org.alongside.catalog.text.WrittenQuestion;
import org.alongside.catalog.text.WrittenScene;

/** Sets a part of a page in Markdown, laid out as this house lays it out, without a line feed at its end. */
final class Printer {

    /** What begins otherwise than running text needs a blank line above, so that it does not run on from there. */
    private static final Pattern BLOCK = Pattern.compile("[^\\p{L}\\p{N}]|\\d+[.)]");

    private Printer() {}

    static String print(WrittenPart part) {
        return switch (part) {
            case WrittenPassage(String markdown) -> markdown;
            case WrittenModule module -> module(module);
            case WrittenQuestion question -> question(question);
            case WrittenScene scene -> scene(scene);
        };
    }

    private static String module(WrittenModule module) {
        String sign = Signs.below(module.summary()).bullet();
        String entries = module.entries().stream()
                .map(entry -> sign + "[" + entry.title() + "](" + entry.path() + ")")
                .collect(Collectors.joining("\n"));
        return paragraphs("## " + module.title(), module.summary(), entries);
    }

    private static String question(WrittenQuestion question) {
        return paragraphs(
                "## " + question.heading(),
                question.body(),
                AnswersPrinter.print(question.answers(), question.body()),
                alert("TIP", question.hint()),
                alert("NOTE", question.explanation()),
                remark(question.remark()));
    }

    private static String scene(WrittenScene scene) {
        String sign = Signs.below(scene.text()).bullet();
        String choices = scene.choices().stream()
                .map(choice ->
                        sign + "[" + choice.words() + "](" + choice.target() + ")" + feedback(choice.feedback(), 2))
                .collect(Collectors.joining("\n"));
        return paragraphs(
                "## " + scene.heading(),
                scene.text(),
                choices,
                alert("NOTE", scene.debrief()),
                comment(said("competency", scene.competencies())));
    }

    private static String remark(WrittenQuestion.Remark remark) {
        return comment(
                said("key", none(remark.key())),
                said("competency", remark.competencies()),
                said("domain", none(remark.domain())),
                said("formerly", remark.formerly()));
    }

    private static List<String> none(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String said(String name, List<String> values) {
        return values.isEmpty() ? "" : name + ": " + String.join(", ", values);
    }

    private static String comment(String... said) {
        String inside = Stream.of(said).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return inside.isEmpty() ? "" : "<!-- " + inside + " -->";
    }

    private static String alert(String mark, String text) {
        return text.isEmpty()
                ? ""
                : "> [!" + mark + "]\n" + (BLOCK.matcher(text).lookingAt() ? ">\n" : "") + quoted(text);
    }

    /** A quote below the words of a list item, indented to them; with the line feed before it. */
    static String feedback(String text, int indent) {
        return text.isEmpty() ? "" : "\n" + quoted(text).indent(indent).stripTrailing();
    }

    private static String quoted(String text) {
        return text.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private static String paragraphs(String... blocks) {
        return Stream.of(blocks).filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
