package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Step;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Makes a quiz of a file: each {@code ##} is a question. */
final class QuizReader {

    static final Set<String> SETTINGS = Set.of(
            "title",
            "mode",
            "pass",
            "draw",
            "attempts",
            "time-limit",
            "shuffle",
            "certainty",
            "competencies",
            "formerly");

    private static final int MOST_QUESTIONS = 1_000;

    private final Manuscript page;
    private final CourseMap map;
    private final Keys keys;
    private final Margin margin;

    QuizReader(Manuscript page, CourseMap map, Keys keys) {
        this.page = page;
        this.map = map;
        this.keys = keys;
        this.margin = page.margin();
    }

    /** The quiz, or nothing when too much of it is wrong; then the margin says what. */
    Optional<Quiz> read() {
        new LinkRules(map, margin).check(page.document());
        List<Node> introduction = introduction();
        introduction.forEach(this::checkIntroduction);
        List<AskedPart> parts = parts();
        checkNumber(parts.size());
        QuizRules rules = new QuizRules(page.settings(), margin);
        Quiz.Mode mode = rules.mode();
        QuestionReader reader = new QuestionReader(page, map, keys, mode);
        List<Question> questions = parts.stream()
                .limit(MOST_QUESTIONS)
                .flatMap(part -> reader.read(part).stream())
                .toList();
        if (questions.isEmpty() || questions.size() < parts.size()) {
            return Optional.empty();
        }
        List<String> asked =
                questions.stream().map(question -> question.source().key()).toList();
        return rules.read(mode, asked).map(all -> quiz(introduction, all, questions));
    }

    private Quiz quiz(List<Node> introduction, Quiz.Rules rules, List<Question> questions) {
        Settings settings = page.settings();
        return new Quiz(
                new Step.About(
                        page.name().step(),
                        List.of(),
                        page.title(),
                        ReadingTime.ofQuiz(rules.questionsAsked()),
                        Optional.empty(),
                        Tagging.checked(settings.list("competencies"), settings.line("competencies"), margin),
                        false),
                new HtmlPress(page, map).print(introduction),
                rules,
                questions);
    }

    private List<Node> introduction() {
        return page.blocks().stream()
                .takeWhile(block -> !isQuestion(block))
                .filter(block -> !(block instanceof Heading))
                .toList();
    }

    private void checkIntroduction(Node block) {
        if (page.alerts().at(block).isPresent()) {
            margin.error(
                    block,
                    "an alert stands above the first question",
                    "write it as a paragraph, or move it into a question");
        } else if (RawHtml.isComment(block)) {
            margin.error(
                    block,
                    "a comment stands above the first question",
                    "move it below the question that it belongs to");
        }
    }

    private void checkNumber(int questions) {
        if (questions == 0) {
            margin.error(1, "the quiz has no question", "begin each question with a ## heading");
        } else if (questions > MOST_QUESTIONS) {
            margin.error(1, "the quiz has more than 1,000 questions", "split it into several files");
        }
    }

    private List<AskedPart> parts() {
        List<AskedPart> parts = new ArrayList<>();
        List<Node> blocks = new ArrayList<>();
        int end = page.lines().size();
        for (Node block : page.blocks().reversed()) {
            if (isQuestion(block)) {
                parts.addFirst(new AskedPart((Heading) block, blocks.reversed(), end));
                blocks = new ArrayList<>();
                end = Nodes.line(block) - 1;
            } else {
                blocks.add(block);
            }
        }
        return parts;
    }

    private static boolean isQuestion(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 2;
    }
}
