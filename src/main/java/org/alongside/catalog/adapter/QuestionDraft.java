package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A question, understood and not yet printed.
 *
 * @param body what stands between the heading and the answers
 * @param below what stands below the answers, comments apart
 * @param answersBegin the first block of the answers
 * @param answers missing where they cannot be understood
 */
record QuestionDraft(
        AskedPart part,
        List<Node> body,
        Optional<Node> answersBegin,
        Optional<? extends Answers> answers,
        List<Node> below,
        QuestionComment comment) {

    QuestionDraft {
        body = List.copyOf(body);
        below = List.copyOf(below);
    }

    Heading heading() {
        return part.heading();
    }
}
