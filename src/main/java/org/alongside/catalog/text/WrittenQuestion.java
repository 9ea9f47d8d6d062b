package org.alongside.catalog.text;

import java.util.List;

/**
 * A question of a quiz.
 *
 * @param body may be empty
 * @param hint may be empty
 * @param explanation may be empty
 */
public record WrittenQuestion(
        String heading, String body, WrittenAnswers answers, String hint, String explanation, Remark remark)
        implements WrittenPart {

    /**
     * What the comment below a question says.
     *
     * @param key empty until somebody gives it one
     * @param domain may be empty
     */
    public record Remark(String key, List<String> competencies, String domain, List<String> formerly) {

        public static final Remark NONE = new Remark("", List.of(), "", List.of());

        public Remark {
            competencies = List.copyOf(competencies);
            formerly = List.copyOf(formerly);
        }
    }
}
