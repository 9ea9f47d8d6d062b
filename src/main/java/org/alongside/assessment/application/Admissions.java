package org.alongside.assessment.application;

import org.alongside.assessment.Admission;
import org.alongside.assessment.QuizRef;
import org.alongside.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever knows enrolments. Where nobody does, nobody is admitted. */
@Component
class Admissions {

    private final ObjectProvider<Admission> known;

    Admissions(ObjectProvider<Admission> known) {
        this.known = known;
    }

    boolean admit(PersonId person, QuizRef quiz) {
        return known.stream().anyMatch(admission -> admission.admits(person, quiz));
    }
}
