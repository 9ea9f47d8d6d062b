package org.alongside.learning.application;

import org.alongside.catalog.model.Scenario;
import org.alongside.learning.domain.Trail;

/** What a learner does in a scenario. Each names the moment it is about, so that doing it twice is doing it once. */
public sealed interface Move {

    /**
     * Chooses; what came after that moment before is forgotten.
     *
     * @param turn the moment: how many choices were made before it
     * @param choice counted from 1
     */
    record Choose(int turn, int choice) implements Move {}

    /**
     * Goes back to an earlier moment, to try another way from there.
     *
     * @param turn the moment: how many choices were made before it; 0 is the beginning
     */
    record GoBack(int turn) implements Move {}

    /** The trail after this move; the same one where the move is not possible. */
    default Trail on(Trail trail, Scenario scenario) {
        return switch (this) {
            case Choose(int turn, int choice) -> trail.choose(scenario, turn, choice);
            case GoBack(int turn) -> trail.backTo(turn);
        };
    }
}
