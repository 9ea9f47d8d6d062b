package org.alongside.assessment.domain;

import java.time.Instant;
import java.util.Optional;
import org.alongside.assessment.AttemptId;
import org.alongside.people.PersonId;

/**
 * The answer sheets of the current organisation, row by row. Saving passes the aggregate by: it is one statement whose
 * conditions are the rules, so that it is quick and nothing can come between.
 */
public interface AnswerSheets {

    /** Keeps the questions of a draw as asked, in a transaction of its own; what is kept already stays as it is. */
    void keepSources(Draw draw);

    /** Makes the rows of an attempt, in the caller's transaction. */
    void open(Attempt attempt, Draw draw);

    /**
     * Saves an answer, if the attempt is this person's, still open and in time, and the answer newer than the one kept.
     *
     * @return whether it was saved
     */
    boolean save(AttemptId attempt, PersonId person, int position, Response response, long sequence, Instant now);

    /** Refuses answers from now on. Waits for those being saved. */
    void close(AttemptId attempt);

    AnswerSheet read(AttemptId attempt);

    /** What never changes on a sheet. */
    Optional<SheetOutline> outline(AttemptId attempt);

    /** One question, with its answer. */
    Optional<AnswerSheet.Line> line(AttemptId attempt, int position);

    /** Whether every part of every question has an answer. */
    boolean isComplete(AttemptId attempt);
}
