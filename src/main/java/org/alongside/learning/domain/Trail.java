package org.alongside.learning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalog.model.Scenario;

/**
 * The way one learner took through a scenario: what they chose, scene by scene. It says nothing of right or wrong.
 *
 * <p>Kept as text, a line for each turn: the anchor of the scene, the number of the choice, and the anchor of the scene
 * that it led to, with spaces between them. Scenes are named, so a way stays good in another language and in a version
 * that changed other scenes.
 */
public record Trail(List<Turn> turns) {

    /** The longest text, in characters: some hundred turns. */
    public static final int MAX_LENGTH = 20_000;

    /** Before the first choice. */
    public static final Trail NONE = new Trail(List.of());

    public Trail {
        turns = List.copyOf(turns);
    }

    /** Reads what {@link #text()} wrote; whatever follows a line that it did not write is left out. */
    public static Trail of(String text) {
        List<Turn> turns = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Optional<Turn> turn = Turn.of(line);
            if (turn.isEmpty()) {
                break;
            }
            turns.add(turn.get());
        }
        return new Trail(turns);
    }

    public String text() {
        return turns.stream().map(Turn::text).collect(Collectors.joining("\n"));
    }

    /** As far as it can be walked in this scenario, which may be of a newer version than the one it was begun in. */
    public Trail in(Scenario scenario) {
        Trail walked = NONE;
        for (Turn turn : turns) {
            if (!turn.isPossible(walked.here(scenario))) {
                return walked;
            }
            walked = walked.with(turn);
        }
        return walked;
    }

    /** The scene that it has led to. */
    public Scenario.Scene here(Scenario scenario) {
        return turns.isEmpty()
                ? scenario.first()
                : scenario.scene(turns.getLast().target()).orElseGet(scenario::first);
    }

    /** Back to the scene reached after so many turns, which stays where it is if there were never as many. */
    public Trail backTo(int turn) {
        return turn < 0 || turn >= turns.size() ? this : new Trail(turns.subList(0, turn));
    }

    /**
     * From the scene reached after so many turns, another one. What came after that scene is forgotten. Whatever cannot
     * be chosen there changes nothing; neither does a choice too many for the longest text.
     *
     * @param choice counted from 1
     */
    public Trail choose(Scenario scenario, int turn, int choice) {
        if (turn < 0 || turn > turns.size()) {
            return this;
        }
        Trail before = backTo(turn);
        return Turn.from(before.here(scenario), choice)
                .map(before::with)
                .filter(Trail::isShortEnough)
                .orElse(this);
    }

    /** Whether nothing can be added, because it would become too long. An ending leaves nothing to add either. */
    public boolean isFull(Scenario scenario) {
        return choose(scenario, turns.size(), 1).equals(this);
    }

    private boolean isShortEnough() {
        return text().length() <= MAX_LENGTH;
    }

    private Trail with(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Trail(more);
    }

    /**
     * One choice.
     *
     * @param scene the anchor of the scene that it was made in
     * @param choice counted from 1
     * @param target the anchor of the scene that it led to
     */
    public record Turn(String scene, int choice, String target) {

        private static final String BETWEEN = " ";

        static Optional<Turn> from(Scenario.Scene scene, int choice) {
            return choice < 1 || choice > scene.choices().size()
                    ? Optional.empty()
                    : Optional.of(new Turn(
                            scene.anchor(),
                            choice,
                            scene.choices().get(choice - 1).target()));
        }

        static Optional<Turn> of(String line) {
            String[] parts = line.split(BETWEEN, -1);
            return parts.length == 3 && parts[1].matches("[1-9][0-9]{0,3}")
                    ? Optional.of(new Turn(parts[0], Integer.parseInt(parts[1]), parts[2]))
                    : Optional.empty();
        }

        boolean isPossible(Scenario.Scene here) {
            return from(here, choice).equals(Optional.of(this));
        }

        String text() {
            return scene + BETWEEN + choice + BETWEEN + target;
        }
    }
}
