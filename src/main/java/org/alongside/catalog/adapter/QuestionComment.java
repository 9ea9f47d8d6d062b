package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalog.model.Question;
import org.commonmark.node.HtmlBlock;

/**
 * What the comment below a question says of it.
 *
 * @param key its lasting name; empty until somebody gives it one
 * @param formerly earlier keys
 */
record QuestionComment(Optional<String> key, List<String> formerly, Question.Tags tags) {

    static final QuestionComment NONE =
            new QuestionComment(Optional.empty(), List.of(), new Question.Tags(List.of(), Optional.empty()));

    private static final Set<String> KNOWN = Set.of("key", "competency", "domain", "formerly");
    private static final String FORM = "write it as <!-- key: a-short-name; competency: samhsa:1.2; domain: ethics -->";

    QuestionComment {
        formerly = List.copyOf(formerly);
    }

    static QuestionComment read(HtmlBlock comment, Margin margin) {
        Remark remark = new Remark(comment, KNOWN, "a question", FORM, margin);
        return new QuestionComment(
                remark.name("key"),
                remark.names("formerly"),
                new Question.Tags(remark.competencies(), remark.name("domain")));
    }
}
