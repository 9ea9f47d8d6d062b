package org.alongside.assessment;

import org.alongside.people.PersonId;

/** May this person sit this quiz? Asked here, answered by the module above that knows enrolments. */
public interface Admission {

    boolean admits(PersonId person, QuizRef quiz);
}
