package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import org.alongside.catalog.model.Question;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.StepPath;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reads what a question teaches: its hint, its explanation and the lessons that the explanation leads back to. */
final class TeachingReader {

    private final Manuscript page;
    private final CourseMap map;
    private final Margin margin;
    private final HtmlPress press;

    TeachingReader(Manuscript page, CourseMap map, HtmlPress press) {
        this.page = page;
        this.map = map;
        this.margin = page.margin();
        this.press = press;
    }

    /** Reads the alerts below the answers. */
    Question.Teaching read(List<Node> below) {
        List<Alert> alerts = new ArrayList<>();
        for (Node block : below) {
            page.alerts()
                    .at(block)
                    .ifPresentOrElse(
                            alerts::add,
                            () -> margin.error(
                                    block, "text stands below the hint or explanation", "move it above the answers"));
        }
        alerts.forEach(this::checkThatItTeaches);
        return new Question.Teaching(
                only(Alert.Kind.TIP, alerts), only(Alert.Kind.NOTE, alerts), lessonsLinkedFrom(alerts));
    }

    private void checkThatItTeaches(Alert alert) {
        if (alert.kind() != Alert.Kind.TIP && alert.kind() != Alert.Kind.NOTE) {
            margin.error(
                    alert.quote(),
                    alert.kind().mark() + " has no place in a question",
                    "use [!TIP] for a hint and [!NOTE] for the explanation");
        }
    }

    private SafeHtml only(Alert.Kind kind, List<Alert> alerts) {
        List<Alert> fitting =
                alerts.stream().filter(alert -> alert.kind() == kind).toList();
        fitting.stream()
                .skip(1)
                .forEach(second -> margin.error(
                        second.quote(), "a question has two " + kind.mark() + " alerts", "join them in one"));
        return fitting.stream()
                .findFirst()
                .map(alert -> press.printInside(alert.quote()))
                .orElse(SafeHtml.EMPTY);
    }

    private List<StepPath> lessonsLinkedFrom(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.kind() == Alert.Kind.NOTE)
                .flatMap(alert -> Nodes.all(alert.quote(), Link.class))
                .map(link -> map.find(margin.path(), link.getDestination()))
                .filter(target ->
                        target instanceof Target.ToStep step && step.file().kind() == FileName.Kind.LESSON)
                .map(target -> ((Target.ToStep) target).step())
                .distinct()
                .toList();
    }
}
