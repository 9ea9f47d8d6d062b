package org.alongside.assessment.ui;

import org.alongside.assessment.application.BeginningAttempts;
import org.alongside.assessment.application.EndingAttempts;
import org.alongside.assessment.application.LookingAtQuizzes;
import org.alongside.people.CurrentPerson;
import org.alongside.people.People;
import org.springframework.stereotype.Component;

/** All that a panel asks of the house; one for all panels. */
@Component
record QuizDesk(
        LookingAtQuizzes looking,
        BeginningAttempts beginning,
        EndingAttempts ending,
        CurrentPerson me,
        People people) {}
