package org.alongside.assessment.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.catalog.model.Question.Choice;
import org.alongside.catalog.model.Question.Option;

/**
 * How answers become points. A question gives one point or none: one with a single right answer for choosing it, one
 * with several for choosing all of them and no other. There are no parts of points, so that a pass mark can be said as
 * a number of questions.
 */
public final class Marking {

    private Marking() {}

    public static boolean isRight(Choice question, Response response) {
        List<Option> options = question.options();
        return response.isAnswer()
                && IntStream.range(0, options.size())
                        .allMatch(place -> options.get(place).right() == response.chose(place));
    }
}
