package org.alongside.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The questions of one attempt as asked, with the answers so far, by position from 1. */
public record AnswerSheet(List<Line> lines) {

    public AnswerSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param key names the question in its course
     * @param sequence of the answer kept; 0 before the first
     */
    public record Line(
            int position,
            String key,
            OptionOrder order,
            Response response,
            long sequence,
            Optional<Instant> answeredAt,
            boolean closed) {}

    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.response().isWhole());
    }
}
