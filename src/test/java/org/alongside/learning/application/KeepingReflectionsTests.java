package org.alongside.learning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.ALearner;
import org.alongside.learning.House;
import org.alongside.learning.LearningModuleTest;
import org.alongside.learning.RolePlayCourse;
import org.alongside.learning.Shelf;
import org.alongside.learning.SmallCourse;
import org.alongside.organisation.Role;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationId;
import org.alongside.testing.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reflections: kept as they are typed, in order, and for their writer alone. */
@LearningModuleTest
class KeepingReflectionsTests {

    @Autowired
    private House house;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ALearner learner;

    @Autowired
    private CountedStatements counted;

    @Autowired
    private KeepingReflections keeping;

    @Autowired
    private OpeningSteps opening;

    @Autowired
    private JoiningCourses joining;

    private OrganisationId organisation;
    private PersonId sam;

    @BeforeEach
    void someoneIsOnTheCourse() {
        organisation = house.newOrganisation();
        sam = house.newLearner();
        house.actAs(sam, organisation);
        shelf.put(SmallCourse.published());
        learner.joins(SmallCourse.SLUG);
    }

    @Test
    void whatWasWrittenUnderAnEarlierNameOfItsStepIsFoundAndWrittenOnUnderItsNameOfToday() {
        StepPath before = new StepPath("talks/talk");
        shelf.put(RolePlayCourse.asWritten().named(named(before, List.of())).publish());
        learner.joins(RolePlayCourse.SLUG);
        keeping.keep(RolePlayCourse.SLUG, before, RolePlayCourse.REFLECTION, 3, "My aunt.");
        shelf.move(
                sam,
                shelf.put(RolePlayCourse.asWritten()
                        .named(named(RolePlayCourse.TALK, List.of(before)))
                        .publish()));
        assertThat(written(RolePlayCourse.TALK)).isEqualTo(new SequenceAndText(3, "My aunt."));
        assertThat(keeping.keep(RolePlayCourse.SLUG, RolePlayCourse.TALK, RolePlayCourse.REFLECTION, 3, "Late."))
                .isInstanceOf(Keeping.Stale.class);
        assertThat(keeping.keep(
                        RolePlayCourse.SLUG, RolePlayCourse.TALK, RolePlayCourse.REFLECTION, 4, "My aunt, and Jo."))
                .isInstanceOf(Keeping.Saved.class);
        assertThat(keeping.keep(RolePlayCourse.SLUG, before, RolePlayCourse.REFLECTION, 5, "From a page left open."))
                .isInstanceOf(Keeping.Saved.class);
        assertThat(written(RolePlayCourse.TALK)).isEqualTo(new SequenceAndText(5, "From a page left open."));
    }

    private static RolePlayCourse.Names named(StepPath talk, List<StepPath> formerly) {
        return new RolePlayCourse.Names(talk, formerly, RolePlayCourse.DOOR, List.of());
    }

    private SequenceAndText written(StepPath step) {
        Opening opened = opening.open(RolePlayCourse.SLUG, step, Locale.ENGLISH);
        Written written = Objects.requireNonNull(
                ((Opening.Opened) opened).page().traces().reflections().get(RolePlayCourse.REFLECTION));
        return new SequenceAndText(written.sequence(), written.text());
    }

    private record SequenceAndText(long sequence, String text) {}

    @AfterEach
    void nobodyIsSignedIn() {
        house.actAsNobody();
    }

    @Test
    void whatIsWrittenIsThereAgain() {
        assertThat(keep(1, "It was small.")).isInstanceOf(Keeping.Saved.class);
        assertThat(written().text()).isEqualTo("It was small.");
        assertThat(written().sequence()).isEqualTo(1);
    }

    @Test
    void aLaterWritingTakesThePlaceOfAnEarlierOne() {
        keep(1, "It");
        keep(5, "It was small. 🕊 ¿Sí?");
        assertThat(written().text()).isEqualTo("It was small. 🕊 ¿Sí?");
        keep(6, "");
        assertThat(written().text()).isEmpty();
    }

    @Test
    void anEarlierWritingThatArrivesLateIsToldWhatIsKept() {
        keep(5, "later");
        assertThat(keep(4, "earlier")).isInstanceOfSatisfying(Keeping.Stale.class, stale -> {
            assertThat(stale.newer().text()).isEqualTo("later");
            assertThat(stale.newer().sequence()).isEqualTo(5);
        });
        assertThat(written().text()).isEqualTo("later");
    }

    @Test
    void theSameWritingSentTwiceIsSavedAsOfTheFirstTime() {
        Keeping first = keep(3, "once");
        assertThat(keep(3, "once")).isEqualTo(first);
    }

    @Test
    void anotherTextWithTheSameNumberIsStale() {
        keep(3, "here");
        assertThat(keep(3, "there")).isInstanceOf(Keeping.Stale.class);
        assertThat(written().text()).isEqualTo("here");
    }

    @Test
    void theLongestTextIsKeptAndALongerOneRefused() {
        String longest = "ñ".repeat(KeepingReflections.MAX_LENGTH);
        keep(1, longest);
        assertThat(written().text()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> keep(2, longest + "."));
    }

    @Test
    void ofManyWritingsAtOnceTheLatestStays() {
        List<Keeping> outcomes = atOnce(24);
        assertThat(outcomes).hasSize(24);
        assertThat(written().text()).isEqualTo("writing 24");
        assertThat(written().sequence()).isEqualTo(24);
    }

    @Test
    void aSaveIsOneUpdateAfterOneLookAtTheEnrolment() {
        keep(1, "a");
        assertThat(counted.during(() -> keep(2, "b"))).hasSize(2);
    }

    @Test
    void whoHasLeftTheCourseOrIsNotOnItKeepsNothing() {
        joining.leave(SmallCourse.SLUG);
        assertThat(keep(1, "a")).isInstanceOf(Keeping.NotTaken.class);
        house.actAs(house.newLearner(), organisation);
        assertThat(keep(1, "a")).isInstanceOf(Keeping.NotTaken.class);
    }

    @Test
    void onlyWhatTheLessonAsksForIsKept() {
        assertThat(keeping.keep(SmallCourse.SLUG, SmallCourse.GROUND, "another", 1, "a"))
                .isInstanceOf(Keeping.NoSuchReflection.class);
        assertThat(keeping.keep(SmallCourse.SLUG, SmallCourse.POWER, SmallCourse.REFLECTION, 1, "a"))
                .isInstanceOf(Keeping.NoSuchReflection.class);
        assertThat(keeping.keep(SmallCourse.SLUG, SmallCourse.CHECK, SmallCourse.REFLECTION, 1, "a"))
                .isInstanceOf(Keeping.NoSuchReflection.class);
        assertThat(keeping.keep(SmallCourse.SLUG, new StepPath("no/where"), SmallCourse.REFLECTION, 1, "a"))
                .isInstanceOf(Keeping.NoSuchReflection.class);
    }

    @Test
    void leavingAndComingBackKeepsWhatWasWritten() {
        keep(1, "mine");
        joining.leave(SmallCourse.SLUG);
        learner.joins(SmallCourse.SLUG);
        assertThat(written().text()).isEqualTo("mine");
    }

    @Test
    void nobodyElseFindsItWhateverTheirRole() {
        keep(1, "mine");
        for (Role role : Role.values()) {
            house.actAs(house.newMember(role), organisation);
            learner.joins(SmallCourse.SLUG);
            assertThat(page().traces().reflections()).as(role.name()).isEmpty();
            assertThat(keep(1, "theirs")).isInstanceOf(Keeping.Saved.class);
        }
        house.actAs(sam, organisation);
        assertThat(written().text()).isEqualTo("mine");
    }

    @Test
    void inAnotherOrganisationItIsNotThere() {
        keep(1, "mine");
        house.actAs(sam, house.newOrganisation());
        shelf.put(SmallCourse.published());
        learner.joins(SmallCourse.SLUG);
        assertThat(page().traces().reflections()).isEmpty();
        keep(2, "elsewhere");
        house.actAs(sam, organisation);
        assertThat(written().text()).isEqualTo("mine");
    }

    @Test
    void withoutSigningInThereIsNothingToKeep() {
        house.actAsNobody();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keep(1, "a"));
    }

    /** The table is named in one class, and each statement there names the organisation and the writer. */
    @Test
    void thereIsNoOtherWayToReadThem() {
        Pattern statement = Pattern.compile("\"\"\"\\s*((select|insert|update|delete)\\b.*?)\"\"\"", Pattern.DOTALL);
        List<Path> speaking = javaFiles()
                .filter(file -> read(file).contains(" reflection")
                        && Pattern.compile("(from|into|update|join)\\s+reflection\\b")
                                .matcher(read(file))
                                .find())
                .toList();
        assertThat(speaking).singleElement().satisfies(file -> {
            assertThat(file).hasFileName("JdbcReflections.java");
            assertThat(statement.matcher(read(file)).results().map(found -> found.group(1)))
                    .hasSize(4)
                    .allSatisfy(sql ->
                            assertThat(sql).contains("organisation_id", ":organisation", "person_id", ":person"));
        });
    }

    /** Only two use cases hold the notebook, and both take the writer from the security context or their enrolment. */
    @Test
    void onlyTheWritersOwnUseCasesHoldThem() {
        assertThat(javaFiles()
                        .filter(file -> read(file).contains("learning.domain.Reflections;")
                                || read(file).contains("Reflections reflections"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("KeepingReflections.java", "OpeningSteps.java", "JdbcReflections.java");
    }

    private Keeping keep(long sequence, String text) {
        return keeping.keep(SmallCourse.SLUG, SmallCourse.GROUND, SmallCourse.REFLECTION, sequence, text);
    }

    private Written written() {
        return Objects.requireNonNull(page().traces().reflections().get(SmallCourse.REFLECTION));
    }

    private StepPage page() {
        return ((Opening.Opened) opening.open(SmallCourse.SLUG, SmallCourse.GROUND, Locale.ENGLISH)).page();
    }

    private List<Keeping> atOnce(int writings) {
        List<Callable<Keeping>> tabs = LongStream.rangeClosed(1, writings)
                .mapToObj(number -> (Callable<Keeping>) () -> {
                    house.actAs(sam, organisation);
                    return keep(number, "writing " + number);
                })
                .toList();
        try (ExecutorService browsers = Executors.newFixedThreadPool(8)) {
            List<Keeping> outcomes = new ArrayList<>();
            for (Future<Keeping> tab : browsers.invokeAll(tabs)) {
                outcomes.add(tab.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
