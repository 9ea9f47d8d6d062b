package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Understands one scene: its text, its choices or its debrief, and a comment on what is practised in it. */
final class SceneReader {

    private final Manuscript page;
    private final Margin margin;

    SceneReader(Manuscript page) {
        this.page = page;
        this.margin = page.margin();
    }

    SceneDraft read(AskedPart part) {
        List<Node> blocks = part.blocks().stream()
                .filter(block -> !RawHtml.isComment(block))
                .toList();
        blocks.stream()
                .filter(Heading.class::isInstance)
                .forEach(heading -> margin.error(
                        heading,
                        "a heading stands inside a scene",
                        "use ## for scenes only, and bold text inside them"));
        List<Node> told =
                blocks.stream().takeWhile(Predicate.not(this::isAlert)).toList();
        List<Node> below = blocks.subList(told.size(), blocks.size());
        Optional<ListBlock> list = ChoicesReader.listIn(told);
        List<Node> text =
                list.map(told::indexOf).map(place -> told.subList(0, place)).orElse(told);
        list.ifPresent(choices -> checkBelow(choices, told));
        Optional<BlockQuote> debrief = debrief(below);
        check(part, text, list.isPresent() || (debrief.isEmpty() && !below.isEmpty()), debrief);
        return new SceneDraft(
                part,
                text,
                list,
                list.map(new ChoicesReader(margin)::read).orElse(List.of()),
                debrief,
                competencies(part));
    }

    private void checkBelow(ListBlock choices, List<Node> told) {
        told.stream()
                .skip(told.indexOf(choices) + 1L)
                .findFirst()
                .ifPresent(block -> margin.error(
                        block,
                        "text stands below the choices, or a quote that is not indented",
                        "indent feedback to the text of its choice, and move everything else above the list"));
    }

    private Optional<BlockQuote> debrief(List<Node> below) {
        Optional<BlockQuote> debrief = Optional.empty();
        for (Node block : below) {
            Optional<Alert> alert = page.alerts().at(block);
            if (alert.filter(found -> found.kind() == Alert.Kind.NOTE).isEmpty()) {
                margin.error(
                        block,
                        alert.map(found -> found.kind().mark() + " has no place in a scene")
                                .orElse("text stands below the debrief"),
                        "write a scene as text and choices, and an ending as text and one [!NOTE]");
            } else if (debrief.isPresent()) {
                margin.error(block, "an ending has two [!NOTE] alerts", "join them in one");
            } else {
                debrief = alert.map(Alert::quote);
            }
        }
        return debrief;
    }

    /** @param goesOn whether there are choices, or something else that was to be noted in their place */
    private void check(AskedPart part, List<Node> text, boolean goesOn, Optional<BlockQuote> debrief) {
        if (text.isEmpty()) {
            margin.error(part.heading(), "this scene has no text", "tell in a few sentences what happens");
        }
        if (goesOn && debrief.isPresent()) {
            margin.error(
                    debrief.get(),
                    "a debrief stands in a scene that goes on",
                    "move it to an ending, which has no choices");
        } else if (!goesOn && debrief.isEmpty()) {
            margin.error(
                    part.heading(),
                    "this scene leads nowhere",
                    "add choices: \"- [What one can do](#the-next-scene)\"; or, if it is an ending, a debrief: \"> [!NOTE]\"");
        }
    }

    private List<String> competencies(AskedPart part) {
        List<Node> comments = part.blocks().stream().filter(RawHtml::isComment).toList();
        comments.stream()
                .skip(1)
                .forEach(second -> margin.error(second, "a scene has two comments", "join them in one"));
        return comments.stream()
                .findFirst()
                .map(comment -> new Remark(
                        (HtmlBlock) comment,
                        Set.of("competency"),
                        "a scene",
                        "write it as <!-- competency: samhsa:1.2 -->",
                        margin))
                .map(Remark::competencies)
                .orElse(List.of());
    }

    private boolean isAlert(Node block) {
        return page.alerts().at(block).isPresent();
    }
}
