package org.alongside.learning.domain;

import static org.alongside.learning.RolePlayCourse.choice;
import static org.alongside.learning.RolePlayCourse.ending;
import static org.alongside.learning.RolePlayCourse.scene;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.catalog.model.SafeHtml;
import org.alongside.catalog.model.Scenario;
import org.alongside.catalog.model.Step;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.RolePlayCourse;
import org.alongside.shared.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTests {

    private final Scenario door = RolePlayCourse.asWritten().door();
    private final Trail toTheChair = Trail.NONE.choose(door, 0, 1);
    private final Trail toGoodbye = toTheChair.choose(door, 1, 1);

    @Test
    void itBeginsInTheFirstScene() {
        assertThat(Trail.NONE.here(door).anchor()).isEqualTo("the-door");
    }

    @Test
    void aChoiceLeadsToItsScene() {
        assertThat(toTheChair.here(door).anchor()).isEqualTo("the-chair");
        assertThat(toGoodbye.here(door).anchor()).isEqualTo("goodbye");
        assertThat(toGoodbye.turns()).hasSize(2);
    }

    @Test
    void choosingTheSameTwiceIsChoosingItOnce() {
        assertThat(toTheChair.choose(door, 0, 1)).isEqualTo(toTheChair);
        assertThat(toGoodbye.choose(door, 1, 1)).isEqualTo(toGoodbye);
    }

    @Test
    void choosingAnewAtAnEarlierMomentForgetsWhatCameAfter() {
        Trail other = toGoodbye.choose(door, 0, 2);
        assertThat(other.here(door).anchor()).isEqualTo("the-question");
        assertThat(other.turns()).hasSize(1);
    }

    @Test
    void goingBackLeadsToTheSceneOfThatMoment() {
        assertThat(toGoodbye.backTo(1)).isEqualTo(toTheChair);
        assertThat(toGoodbye.backTo(0)).isEqualTo(Trail.NONE);
    }

    @Test
    void goingBackToAMomentThatWasNotChangesNothing() {
        assertThat(toGoodbye.backTo(2)).isEqualTo(toGoodbye);
        assertThat(toGoodbye.backTo(9)).isEqualTo(toGoodbye);
        assertThat(toGoodbye.backTo(-1)).isEqualTo(toGoodbye);
    }

    @Test
    void whatCannotBeChosenChangesNothing() {
        assertThat(toTheChair.choose(door, 1, 3)).isEqualTo(toTheChair);
        assertThat(toTheChair.choose(door, 1, 0)).isEqualTo(toTheChair);
        assertThat(toTheChair.choose(door, 2, 1)).isEqualTo(toTheChair);
        assertThat(toTheChair.choose(door, -1, 1)).isEqualTo(toTheChair);
        assertThat(toGoodbye.choose(door, 2, 1)).isEqualTo(toGoodbye);
    }

    @Test
    void aSceneMayBeComeToAgain() {
        Trail around = toTheChair.choose(door, 1, 2);
        assertThat(around.here(door).anchor()).isEqualTo("the-door");
        assertThat(around.choose(door, 2, 2).turns()).hasSize(3);
    }

    @Test
    void itsTextIsALineForEachTurn() {
        assertThat(toGoodbye.text()).isEqualTo("the-door 1 the-chair\nthe-chair 1 goodbye");
        assertThat(Trail.NONE.text()).isEmpty();
    }

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Trail.of(toGoodbye.text())).isEqualTo(toGoodbye);
        assertThat(Trail.of("")).isEqualTo(Trail.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "the-chair x goodbye", "the-chair 0 goodbye", "the-chair 99999 goodbye", "a 1 b c"})
    void whatFollowsALineThatIsNoneIsLeftOut(String line) {
        assertThat(Trail.of("the-door 1 the-chair\n" + line + "\nthe-chair 1 goodbye"))
                .isEqualTo(toTheChair);
    }

    @Test
    void inTheSameScenarioAllOfItCanBeWalked() {
        assertThat(toGoodbye.in(door)).isEqualTo(toGoodbye);
    }

    @Test
    void aSceneThatIsGoneCutsIt() {
        Scenario newer = changed(
                scene("the-door", "The door", choice("Say hello", "", "the-sofa")), ending("the-sofa", "The sofa", ""));
        assertThat(toGoodbye.in(newer)).isEqualTo(Trail.NONE);
    }

    @Test
    void aChoiceThatIsGoneCutsItThere() {
        Scenario newer = changed(
                door.scenes().get(0),
                scene("the-chair", "The chair", choice("Go out again", "", "the-door")),
                door.scenes().get(2),
                ending("silence", "Silence", ""));
        assertThat(toGoodbye.in(newer)).isEqualTo(toTheChair);
    }

    @Test
    void aChoiceThatLeadsElsewhereByNowCutsItThere() {
        Scenario newer = changed(
                scene("the-door", "The door", choice("Ask", "", "the-question"), choice("Say hello", "", "the-chair")),
                door.scenes().get(1),
                door.scenes().get(2),
                door.scenes().get(3),
                door.scenes().get(4));
        assertThat(toGoodbye.in(newer)).isEqualTo(Trail.NONE);
    }

    @Test
    void anotherFirstSceneCutsItAtOnce() {
        Scenario newer = changed(
                scene("the-street", "The street", choice("Go in", "", "the-door")),
                door.scenes().get(0),
                door.scenes().get(1),
                door.scenes().get(2),
                door.scenes().get(3),
                door.scenes().get(4));
        assertThat(toGoodbye.in(newer)).isEqualTo(Trail.NONE);
    }

    @Test
    void aPathThatGoesRoundAndRoundIsFullSomeDay() {
        Trail trail = Trail.NONE;
        while (!trail.isFull(door)) {
            trail = trail.choose(door, trail.turns().size(), trail.turns().size() % 2 == 0 ? 1 : 2);
        }
        assertThat(trail.text()).hasSizeLessThanOrEqualTo(Trail.MAX_LENGTH);
        assertThat(trail.turns()).hasSizeGreaterThan(500);
        assertThat(Trail.of(trail.text()).in(door)).isEqualTo(trail);
        assertThat(trail.backTo(3).isFull(door)).isFalse();
    }

    private static Scenario changed(Scenario.Scene... scenes) {
        Step.About about = Step.About.of(new StepPath("meeting/the-door"), "At the door", new Minutes(5));
        return new Scenario(about, SafeHtml.EMPTY, List.of(scenes));
    }
}
