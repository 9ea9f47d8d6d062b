package org.alongside.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.assessment.QuizRef;
import org.alongside.people.PersonId;
import org.alongside.shared.OrganisationOwned;
import org.alongside.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A quiz that counts as done for a person, from then on. There is one per person and quiz; the database sees to it. */
@Entity
@Table(name = "quiz_done")
public class QuizDone extends OrganisationOwned {

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

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant doneAt;

    /** For the persistence layer. */
    protected QuizDone() {}

    public QuizDone(PersonId person, QuizRef quiz, Instant now) {
        this.id = TimeOrderedId.next();
        this.personId = person.value();
        this.courseVersionId = quiz.version().value();
        this.quizPath = quiz.quiz().value();
        this.doneAt = now;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
