package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.alongside.catalog.adapter.AnswerBlock.Form;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Understands the answers of a question, whatever their form. */
final class AnswersReader {

    private final Margin margin;
    private final OptionsReader options;
    private final TableReader tables;
    private final ItemsReader items;
    private final WordsReader words;

    AnswersReader(Margin margin, Explanations explanations) {
        this.margin = margin;
        this.options = new OptionsReader(margin, explanations);
        this.tables = new TableReader(margin);
        this.items = new ItemsReader(margin);
        this.words = new WordsReader(margin);
    }

    /** The answers, or nothing when they cannot be understood; then the margin says why. */
    Optional<? extends Answers> read(AnswerBlock block) {
        return switch (block.form()) {
            case OPTIONS -> options.read((ListBlock) block.last());
            case TABLE -> tables.read((TableBlock) block.last());
            case ANSWER -> words.read((Paragraph) block.last());
            case GAPS -> words.readGaps((ListBlock) block.last());
            case ORDER -> items.readOrder((ListBlock) block.last());
            case SCALE -> items.readScale((ListBlock) block.last());
            case RUBRIC -> rubric(block);
        };
    }

    private Optional<? extends Answers> rubric(AnswerBlock block) {
        if (!block.asksForText()) {
            margin.error(
                    block.first(),
                    "a rubric stands here without Answer: above it",
                    "write a line \"Answer:\" before it");
            return Optional.empty();
        }
        return items.readRubric((ListBlock) block.last());
    }

    /** Notes that a question has no answers where they belong. */
    void refuse(Node heading, List<Node> asked) {
        Optional<Node> misplaced =
                asked.stream().filter(AnswerBlock::isUnmistakable).findFirst();
        if (misplaced.isPresent() && misplaced.get() instanceof Paragraph words && !isAnswer(words)) {
            margin.error(
                    words, "no plain list follows " + Nodes.text(words), "write its lines as \"- …\" right below it");
        } else if (misplaced.isPresent()) {
            margin.error(
                    asked.getLast(),
                    "text stands below the answers",
                    "move it above them, or make it an alert: \"> [!NOTE]\"");
        } else {
            margin.error(
                    asked.isEmpty() ? heading : asked.getLast(),
                    "the question has no answers below its text",
                    "end it with a list of \"1. [ ] …\" with one [x], of \"- [ ] …\" with several, or with another form"
                            + " of answers");
        }
    }

    private static boolean isAnswer(Paragraph words) {
        return AnswerBlock.in(List.of(words))
                .filter(block -> block.form() == Form.ANSWER)
                .isPresent();
    }
}
