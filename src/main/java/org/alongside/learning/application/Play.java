package org.alongside.learning.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.catalog.model.Scenario;
import org.alongside.learning.domain.Trail;

/**
 * A scenario as far as one learner has played it, in their language.
 *
 * @param turns what they chose so far
 * @param here the scene they are in
 * @param full whether no further choice can be kept, because the path is as long as a path can be
 */
public record Play(Scenario scenario, List<Turn> turns, Scenario.Scene here, boolean full) {

    public Play {
        turns = List.copyOf(turns);
    }

    /** @param trail one that can be walked in this scenario */
    static Play of(Scenario scenario, Trail trail) {
        List<Turn> turns = new ArrayList<>();
        Scenario.Scene scene = scenario.first();
        for (Trail.Turn turn : trail.turns()) {
            Scenario.Choice chosen = scene.choices().get(turn.choice() - 1);
            turns.add(new Turn(scene, chosen));
            scene = scenario.scene(chosen.target()).orElseThrow();
        }
        return new Play(scenario, turns, scene, !scene.isEnding() && trail.isFull(scenario));
    }

    public boolean isBegun() {
        return !turns.isEmpty();
    }

    public boolean isEnded() {
        return here.isEnding();
    }

    /** The choice that led here; none in the first scene. */
    public Optional<Scenario.Choice> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast().chosen());
    }

    /** What was chosen in a scene. */
    public record Turn(Scenario.Scene scene, Scenario.Choice chosen) {}
}
