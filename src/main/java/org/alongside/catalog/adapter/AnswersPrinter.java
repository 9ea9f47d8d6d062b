package org.alongside.catalog.adapter;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalog.text.WrittenAnswers;

/** Sets answers in Markdown, each in the form that tells its type. */
final class AnswersPrinter {

    private AnswersPrinter() {}

    /** @param above what stands above the answers */
    static String print(WrittenAnswers answers, String above) {
        Signs signs = Signs.below(above);
        return switch (answers) {
            case WrittenAnswers.Options(boolean several, List<WrittenAnswers.Option> options) ->
                lines(options.stream().map(option -> option(option, several ? signs.bullet() : signs.number())));
            case WrittenAnswers.Order(List<String> items) -> list(signs.number(), items);
            case WrittenAnswers.Match(WrittenAnswers.Pair head, List<WrittenAnswers.Pair> pairs) ->
                table(
                        List.of(head.left(), head.right()),
                        pairs.stream().map(pair -> List.of(pair.left(), pair.right())));
            case WrittenAnswers.Sort sort -> sort(sort);
            case WrittenAnswers.Words(List<String> accepted) -> "Answer: " + spans(accepted);
            case WrittenAnswers.Range range ->
                "Answer: " + span(range.lowest().toPlainString()) + " to "
                        + span(range.highest().toPlainString());
            case WrittenAnswers.Fillings(List<List<String>> gaps) ->
                list(signs.number(), gaps.stream().map(AnswersPrinter::spans).toList());
            case WrittenAnswers.Open(List<WrittenAnswers.Criterion> rubric) -> open(rubric);
            case WrittenAnswers.Scale(List<String> labels) -> "Scale:\n\n" + list("- ", labels);
        };
    }

    private static String option(WrittenAnswers.Option option, String sign) {
        return item(sign, (option.right() ? "[x] " : "[ ] ") + option.words())
                + Printer.feedback(option.feedback(), sign.length());
    }

    private static String open(List<WrittenAnswers.Criterion> rubric) {
        List<String> criteria = rubric.stream()
                .map(criterion ->
                        criterion.points() + (criterion.points() == 1 ? " point: " : " points: ") + criterion.words())
                .toList();
        return criteria.isEmpty() ? "Answer:" : "Answer:\n\nRubric:\n\n" + list("- ", criteria);
    }

    private static String sort(WrittenAnswers.Sort sort) {
        List<String> head =
                Stream.concat(Stream.of(sort.corner()), sort.groups().stream()).toList();
        return table(
                head,
                sort.statements().stream()
                        .map(placed -> Stream.concat(
                                        Stream.of(placed.statement()),
                                        IntStream.range(0, sort.groups().size())
                                                .mapToObj(group -> group == placed.group() ? "x" : ""))
                                .toList()));
    }

    private static String table(List<String> head, Stream<List<String>> rows) {
        Stream<List<String>> rule = Stream.of(Collections.nCopies(head.size(), "---"));
        return lines(Stream.concat(Stream.concat(Stream.of(head), rule), rows).map(AnswersPrinter::row));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(AnswersPrinter::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        return text.replace("\n", " ").replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private static String list(String sign, List<String> items) {
        return lines(items.stream().map(item -> item(sign, item)));
    }

    private static String item(String sign, String words) {
        return sign + words.replace("\n", "\n" + " ".repeat(sign.length()));
    }

    private static String spans(List<String> texts) {
        return texts.stream().map(AnswersPrinter::span).collect(Collectors.joining(", "));
    }

    /** With as many backticks as it takes. */
    private static String span(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
