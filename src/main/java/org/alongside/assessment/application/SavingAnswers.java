package org.alongside.assessment.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.application.KnownSheets.Known;
import org.alongside.assessment.application.KnownSheets.Place;
import org.alongside.assessment.application.Saving.Closed;
import org.alongside.assessment.application.Saving.Foreign;
import org.alongside.assessment.application.Saving.Kept;
import org.alongside.assessment.application.Saving.NoSuchChoice;
import org.alongside.assessment.application.Saving.NotANumber;
import org.alongside.assessment.application.Saving.Stale;
import org.alongside.assessment.application.Saving.Unknown;
import org.alongside.assessment.domain.AnswerSheet.Line;
import org.alongside.assessment.domain.AnswerSheets;
import org.alongside.assessment.domain.Response;
import org.alongside.catalog.model.Quiz.Mode;
import org.alongside.people.CurrentPerson;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Service;

/**
 * Saves answers as they change. What is acknowledged is in the database: the one statement that saves commits by itself.
 * Only when it changed nothing does the question arise why.
 */
@Service
public class SavingAnswers {

    private final CurrentPerson me;
    private final KnownSheets known;
    private final AnswerSheets sheets;
    private final Quizzes quizzes;
    private final CompletingQuizzes completing;
    private final Clock clock;

    SavingAnswers(
            CurrentPerson me,
            KnownSheets known,
            AnswerSheets sheets,
            Quizzes quizzes,
            CompletingQuizzes completing,
            Clock clock) {
        this.me = me;
        this.known = known;
        this.sheets = sheets;
        this.quizzes = quizzes;
        this.completing = completing;
        this.clock = clock;
    }

    /**
     * Saves the signed-in person's answer to a question.
     *
     * @param position of the question, counted from 1
     * @param language that numbers are written in and feedback is wished in
     */
    public Saving save(AttemptId attempt, int position, Answer answer, Locale language) {
        PersonId person = me.id();
        Optional<Known> sheet = known.find(attempt);
        Optional<Place> place = sheet.flatMap(found -> found.place(position));
        if (sheet.isEmpty() || place.isEmpty()) {
            return new Unknown();
        }
        if (!sheet.get().person().equals(person)) {
            return new Foreign();
        }
        return save(new Question(attempt, position, sheet.get(), place.get(), language), answer);
    }

    /** Where an answer goes. */
    private record Question(AttemptId attempt, int position, Known sheet, Place place, Locale language) {

        Hearing hear(Entry entry) {
            return place.form().hear(entry, place.order(), language);
        }

        Entry say(Response response) {
            return place.form().say(response, place.order(), language);
        }
    }

    private Saving save(Question question, Answer answer) {
        return switch (question.hear(answer.entry())) {
            case Hearing.NoSuchChoice _ -> new NoSuchChoice();
            case Hearing.NotANumber _ -> new NotANumber();
            case Hearing.Understood(Response response) -> save(question, response, answer.sequence());
        };
    }

    private Saving save(Question question, Response response, long sequence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return sheets.save(question.attempt(), question.sheet().person(), question.position(), response, sequence, now)
                ? kept(question, response, now, false)
                : whyNot(question, response, sequence);
    }

    private Saving whyNot(Question question, Response response, long sequence) {
        return sheets.line(question.attempt(), question.position())
                .map(line -> whyNot(question, line, response, sequence))
                .orElseGet(Unknown::new);
    }

    /** A replay is told apart first: what was acknowledged once stays acknowledged, also after the end. */
    private Saving whyNot(Question question, Line line, Response response, long sequence) {
        if (line.sequence() == sequence && line.response().equals(response)) {
            return kept(question, response, line.answeredAt().orElseThrow(), true);
        }
        if (line.closed() || line.sequence() < sequence) {
            return new Closed();
        }
        return new Stale(line.sequence(), question.say(line.response()));
    }

    private Saving kept(Question question, Response response, Instant at, boolean replayed) {
        return question.sheet().mode() == Mode.PRACTICE
                ? new Kept(at, replayed, feedback(question, response), settled(question))
                : new Kept(at, replayed, Optional.empty(), false);
    }

    private Optional<Feedback> feedback(Question question, Response response) {
        QuizEditions quiz = quizzes.editions(question.sheet().quiz(), question.language());
        return Optional.of(response)
                .filter(Response::isAnswer)
                .map(answer -> new Explaining(quiz.course(), question.language())
                        .of(
                                quiz.question(question.place().key()),
                                question.place().order(),
                                answer,
                                true));
    }

    private boolean settled(Question question) {
        boolean complete = sheets.isComplete(question.attempt());
        if (complete) {
            completing.practised(question.sheet().person(), question.sheet().quiz());
        }
        return complete;
    }
}
