package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A scene, understood and not yet printed.
 *
 * @param text what stands between the heading and the choices
 * @param debrief in an ending
 */
record SceneDraft(
        AskedPart part,
        List<Node> text,
        List<Choice> choices,
        Optional<BlockQuote> debrief,
        List<String> competencies) {

    SceneDraft {
        text = List.copyOf(text);
        choices = List.copyOf(choices);
        competencies = List.copyOf(competencies);
    }

    /** Something one can do: its words are those of the link. */
    record Choice(Link link, Optional<BlockQuote> feedback) {}
}
