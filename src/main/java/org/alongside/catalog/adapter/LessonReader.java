package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Lesson;
import org.alongside.catalog.model.Step;
import org.alongside.shared.Minutes;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes a lesson of a file: running text, and between it callouts, reflections and quizzes in their places. */
final class LessonReader {

    static final Set<String> SETTINGS = Set.of("title", "minutes", "competencies", "in-this-lesson", "formerly");

    private static final int LONGEST_STEP = 600;

    private final Manuscript page;
    private final CourseMap map;
    private final HtmlPress press;
    private final List<Block> read = new ArrayList<>();
    private final List<Node> running = new ArrayList<>();
    private final Set<String> reflections = new HashSet<>();

    LessonReader(Manuscript page, CourseMap map) {
        this.page = page;
        this.map = map;
        this.press = new HtmlPress(page, map);
    }

    Lesson read() {
        List<Node> blocks = page.blocks().stream()
                .filter(block -> !(block instanceof Heading heading && heading.getLevel() == 1))
                .toList();
        new LinkRules(map, page.margin()).check(page.document());
        if (blocks.isEmpty()) {
            page.margin()
                    .error(1, "the lesson has no text", "write it below the # heading, or leave it planned: [Title]()");
        }
        blocks.forEach(this::place);
        endRunningText();
        return lesson(blocks);
    }

    private Lesson lesson(List<Node> blocks) {
        Settings settings = page.settings();
        return new Lesson(
                new Step.About(
                        page.name().step(),
                        List.of(),
                        page.title(),
                        minutes(blocks),
                        settings.text("in-this-lesson", 500),
                        Tagging.checked(settings.list("competencies"), settings.line("competencies"), page.margin()),
                        false),
                read);
    }

    private Minutes minutes(List<Node> blocks) {
        return page.settings().wholeNumber("minutes", 1, LONGEST_STEP).stream()
                .mapToObj(Minutes::new)
                .findFirst()
                .orElseGet(() -> ReadingTime.ofLesson(blocks, reflections.size()));
    }

    private void place(Node block) {
        Optional<Block> setApart = page.alerts().at(block).map(this::alert).or(() -> quizAlone(block));
        setApart.ifPresentOrElse(
                apart -> {
                    endRunningText();
                    read.add(apart);
                },
                () -> running.add(block));
    }

    private void endRunningText() {
        if (!running.isEmpty()) {
            read.add(new Block.Prose(press.print(running)));
            running.clear();
        }
    }

    private Block alert(Alert alert) {
        return switch (alert.kind()) {
            case NOTE -> callout(Block.Callout.Kind.NOTE, alert);
            case TIP -> callout(Block.Callout.Kind.TIP, alert);
            case IMPORTANT -> callout(Block.Callout.Kind.KEY_IDEA, alert);
            case PAUSE -> callout(Block.Callout.Kind.PAUSE, alert);
            case REFLECT -> new Block.Reflection(nameOf(alert), press.printInside(alert.quote()));
        };
    }

    private Block callout(Block.Callout.Kind kind, Alert alert) {
        return new Block.Callout(kind, press.printInside(alert.quote()));
    }

    /** The same words twice in a lesson are two reflections. */
    private String nameOf(Alert alert) {
        String hash = Texts.sha256(alert.source()).substring(0, 16);
        String name = hash;
        for (int number = 2; !reflections.add(name); number++) {
            name = hash + "-" + number;
        }
        return name;
    }

    private Optional<Block> quizAlone(Node block) {
        return block instanceof Paragraph
                        && block.getFirstChild() instanceof Link link
                        && link.getNext() == null
                        && map.find(page.name().path(), link.getDestination()) instanceof Target.ToStep target
                        && target.file().kind() == FileName.Kind.QUIZ
                ? Optional.of(new Block.EmbeddedQuiz(target.step()))
                : Optional.empty();
    }
}
