package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * A scene, understood and not yet printed.
 *
 * @param text what stands between the heading and the choices
 * @param list that holds the choices; none in an ending
 * @param choices those that were understood
 * @param debrief in an ending
 */
record SceneDraft(
        AskedPart part,
        List<Node> text,
        Optional<ListBlock> list,
        List<Choice> choices,
        Optional<BlockQuote> debrief,
        List<String> competencies) {

    SceneDraft {
        text = List.copyOf(text);
        choices = List.copyOf(choices);
        competencies = List.copyOf(competencies);
    }

    /** Whether all choices were understood. */
    boolean isWhole() {
        return list.map(items -> Nodes.children(items).size() == choices.size()).orElse(true);
    }

    /** The links by which the choices lead on. */
    Stream<Link> ways() {
        return list.stream()
                .flatMap(items -> Nodes.children(items).stream())
                .flatMap(item -> Stream.ofNullable(item.getFirstChild()))
                .flatMap(words -> Nodes.all(words, Link.class));
    }

    /** Something one can do: its words are those of the link. */
    record Choice(Link link, Optional<BlockQuote> feedback) {}
}
