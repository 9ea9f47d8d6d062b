package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalog.model.Block;
import org.alongside.catalog.model.Lesson;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes a lesson of a file: running text, and between it all that stands by itself. */
final class LessonReader {

    private final Manuscript page;
    private final CourseMap map;
    private final Recordings recordings;
    private final HtmlPress press;
    private final Skeleton skeleton = new Skeleton();
    private final List<Block> read = new ArrayList<>();
    private final List<Node> running = new ArrayList<>();
    private final List<Integer> spokenWords = new ArrayList<>();
    private final Set<String> reflections = new HashSet<>();

    LessonReader(Manuscript page, CourseMap map, Recordings recordings) {
        this.page = page;
        this.map = map;
        this.recordings = recordings;
        this.press = new HtmlPress(page, map);
    }

    Told<Lesson> read() {
        List<Node> blocks = page.text();
        new LinkRules(map, page.margin()).check(page.document());
        if (blocks.isEmpty()) {
            page.margin()
                    .error(1, "the lesson has no text", "write it below the # heading, or leave it planned: [Title]()");
        }
        blocks.forEach(this::place);
        endRunningText();
        return new Told<>(
                new Lesson(
                        new StepSettings(page)
                                .about(() -> ReadingTime.ofLesson(blocks, reflections.size(), spokenWords)),
                        read),
                skeleton);
    }

    private void place(Node block) {
        Optional<Block> setApart = page.alerts().at(block).map(this::alert).or(() -> linkAlone(block));
        setApart.ifPresentOrElse(
                apart -> {
                    endRunningText();
                    read.add(apart);
                },
                () -> run(block));
    }

    private void run(Node block) {
        if (block instanceof Heading heading) {
            skeleton.add(heading, "a heading " + "#".repeat(heading.getLevel()));
        }
        running.add(block);
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
            case REFLECT -> reflection(alert);
        };
    }

    private Block callout(Block.Callout.Kind kind, Alert alert) {
        return new Block.Callout(kind, press.printInside(alert.quote()));
    }

    private Block reflection(Alert alert) {
        skeleton.add(alert.quote(), "a reflection");
        return new Block.Reflection(nameOf(alert), press.printInside(alert.quote()));
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

    private Optional<Block> linkAlone(Node block) {
        return block instanceof Paragraph && block.getFirstChild() instanceof Link link && link.getNext() == null
                ? inPlace(link)
                : Optional.empty();
    }

    private Optional<Block> inPlace(Link link) {
        return switch (map.find(page.name().path(), link.getDestination())) {
            case Target.ToStep step -> embedded(step, link);
            case Target.ToMedium(FileName file) when file.isRecording() -> recording(file, link);
            default -> Optional.empty();
        };
    }

    private Optional<Block> embedded(Target.ToStep target, Link link) {
        Optional<Block> embedded = switch (target.file().kind()) {
            case QUIZ -> Optional.of(new Block.EmbeddedQuiz(target.step()));
            case SCENARIO -> Optional.of(new Block.EmbeddedScenario(target.step()));
            default -> Optional.empty();
        };
        embedded.ifPresent(
                step -> skeleton.add(link, "a link to " + target.file().original()));
        return embedded;
    }

    private Optional<Block> recording(FileName file, Link link) {
        skeleton.add(link, "a link to " + file.path());
        return recordings.transcriptOf(file).map(transcript -> {
            spokenWords.add(ReadingTime.words(transcript.text()));
            return recordings.block(file, link, transcript, page);
        });
    }
}
