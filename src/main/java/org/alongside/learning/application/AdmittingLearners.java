package org.alongside.learning.application;

import org.alongside.assessment.Admission;
import org.alongside.assessment.QuizRef;
import org.alongside.learning.domain.Enrolments;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people sit the quizzes of the course version they are on, and have not left. */
@Service
class AdmittingLearners implements Admission {

    private final Enrolments enrolments;

    AdmittingLearners(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean admits(PersonId person, QuizRef quiz) {
        return enrolments.learns(person.value(), quiz.version().value());
    }
}
