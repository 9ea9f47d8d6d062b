package org.alongside.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.QuizRef;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.model.Quiz;
import org.alongside.catalog.model.Quiz.Rules;
import org.alongside.catalog.model.StepPath;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a quiz by one person. It is open until it is handed in or its time is up, whichever comes first; both
 * ways end it in the same manner, once. In practice time is never up. Its answers stand on its {@link AnswerSheet}.
 */
@Entity
@Table(name = "attempt")
public class Attempt extends OrganisationOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "course_version_id", nullable = false, updatable = false)
    private UUID courseVersionId;

    @Column(name = "quiz_path", nullable = false, updatable = false)
    private String quizPath;

    @Column(name = "attempt_number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "quiz_mode", nullable = false, updatable = false)
    private Quiz.Mode mode;

    @Column(name = "pass_mark", nullable = false, updatable = false)
    private int passMark;

    @Column(name = "seed", nullable = false, updatable = false)
    private long seed;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ends_at", updatable = false)
    private @Nullable Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AttemptState state;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "points", precision = 9, scale = 3)
    private @Nullable BigDecimal points;

    @Column(name = "max_points")
    private @Nullable Integer maxPoints;

    @Column(name = "passed")
    private @Nullable Boolean passed;

    /** For the persistence layer. */
    protected Attempt() {}

    /**
     * Begins.
     *
     * @param number counts this person's attempts at this quiz from 1
     * @param seed decides the draw
     */
    public Attempt(PersonId person, QuizRef quiz, int number, Rules rules, long seed, Instant now) {
        if (number < 1) {
            throw new IllegalArgumentException("Attempts are counted from 1");
        }
        this.id = AttemptId.next().value();
        this.personId = person.value();
        this.courseVersionId = quiz.version().value();
        this.quizPath = quiz.quiz().value();
        this.number = number;
        this.mode = rules.mode();
        this.passMark = rules.passMark().value();
        this.seed = seed;
        this.startedAt = now;
        this.endsAt = rules.timeLimit().isPresent()
                ? now.plus(Duration.ofMinutes(rules.timeLimit().getAsInt()))
                : null;
        this.state = AttemptState.OPEN;
    }

    /**
     * Ends it, handed in or out of time, and keeps what it was worth.
     *
     * @throws IllegalStateException if it has ended before
     */
    public void end(Marks marks, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("This attempt ended before");
        }
        state = isOverdue(now) ? AttemptState.TIMED_OUT : AttemptState.SUBMITTED;
        endedAt = isOverdue(now) ? endsAt : now;
        points = marks.points();
        maxPoints = marks.outOf();
        passed = mode == Quiz.Mode.TEST && new PassMarkReached(passMark()).by(marks);
    }

    public boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    /** Whether its time is up; never in practice, and where it has none. */
    public boolean isOverdue(Instant now) {
        return closesAt().filter(end -> !now.isBefore(end)).isPresent();
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public AttemptId id() {
        return new AttemptId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public QuizRef quiz() {
        return new QuizRef(new CourseVersionId(courseVersionId), new StepPath(quizPath));
    }

    public int number() {
        return number;
    }

    public long seed() {
        return seed;
    }

    public AttemptState state() {
        return state;
    }

    public Percent passMark() {
        return new Percent(passMark);
    }

    /** When the clock has run out; empty where none runs. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** From when on nothing can be answered; empty for never. The clock of a practice ends nothing. */
    public Optional<Instant> closesAt() {
        return endsAt().filter(_ -> mode == Quiz.Mode.TEST);
    }

    /** What it was worth, once it has ended. */
    public Optional<Marks> marks() {
        return points == null || maxPoints == null ? Optional.empty() : Optional.of(new Marks(points, maxPoints));
    }

    /** When it ended; empty while it is open. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
