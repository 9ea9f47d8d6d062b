package org.alongside.assessment.domain;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The quizzes that count as done in the current organisation. */
public interface QuizzesDone extends Repository<QuizDone, UUID> {

    /**
     * Writes it at once.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody was quicker
     */
    QuizDone saveAndFlush(QuizDone done);

    boolean existsByPersonIdAndCourseVersionIdAndQuizPath(UUID personId, UUID courseVersionId, String quizPath);
}
