package org.alongside.assessment.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.alongside.assessment.fragment.QuizAddresses;

/** Which page of a quiz an address asks for. */
sealed interface Spot {

    /** None in particular: wherever the learner is. */
    record Anywhere() implements Spot {}

    /** A question, by its position from 1. */
    record Question(int position) implements Spot {}

    /** The page after the last question: review or summary, or the result once there is one. */
    record End() implements Spot {}

    /** Reads an address; parameters that mean another quiz of the page, or nothing, ask for none in particular. */
    static Spot of(Location location, String embedded) {
        QueryParameters parameters = location.getQueryParameters();
        if (!parameters.getSingleParameter(QuizAddresses.QUIZ).orElse("").equals(embedded)) {
            return new Anywhere();
        }
        if (parameters.getSingleParameter(QuizAddresses.SHOW).isPresent()) {
            return new End();
        }
        return parameters
                .getSingleParameter(QuizAddresses.QUESTION)
                .flatMap(Spot::position)
                .<Spot>map(Question::new)
                .orElseGet(Anywhere::new);
    }

    private static Optional<Integer> position(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
