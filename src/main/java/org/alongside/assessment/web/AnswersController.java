package org.alongside.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.AttemptId;
import org.alongside.assessment.application.Answer;
import org.alongside.assessment.application.Saving;
import org.alongside.assessment.application.SavingAnswers;
import org.alongside.assessment.fragment.FeedbackPart;
import org.alongside.people.CurrentPerson;
import org.alongside.shared.Markup;
import org.alongside.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Where answers are saved as they change. Of a test it says whether the answer is kept, and nothing more. Why this is
 * no view: decision 3 in docs/decisions.
 */
@RestController
@RequestMapping("/api/answers")
class AnswersController {

    private final SavingAnswers saving;
    private final CurrentPerson me;

    AnswersController(SavingAnswers saving, CurrentPerson me) {
        this.saving = saving;
        this.me = me;
    }

    @PostMapping(
            path = "/{attempt}/{position}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Reply> save(
            @PathVariable UUID attempt, @PathVariable int position, InputStream body, Locale language)
            throws IOException {
        Texts words = Texts.in(language);
        if (me.ifSignedIn().isEmpty()) {
            return no(HttpStatus.UNAUTHORIZED, "signed-out", words.say("assessment.keep.signed-out"));
        }
        byte[] bytes = AnswerBody.bytes(body);
        if (bytes.length > AnswerBody.MOST) {
            return no(HttpStatus.CONTENT_TOO_LARGE, "too-large", words.say("assessment.keep.refused"));
        }
        Optional<Answer> answer = AnswerBody.read(bytes);
        return answer.isEmpty()
                ? no(HttpStatus.BAD_REQUEST, "malformed", words.say("assessment.keep.refused"))
                : reply(saving.save(new AttemptId(attempt), position, answer.get(), language), words);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Reply> notAnAddress(Locale language) {
        return no(HttpStatus.BAD_REQUEST, "malformed", Texts.in(language).say("assessment.keep.refused"));
    }

    private static ResponseEntity<Reply> reply(Saving outcome, Texts words) {
        return switch (outcome) {
            case Saving.Kept kept -> ResponseEntity.ok(saved(kept, words));
            case Saving.Stale stale ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Reply.NotSaved.stale(
                                words.say("assessment.keep.stale"), stale.sequence(), stale.entry()));
            case Saving.Closed _ -> no(HttpStatus.CONFLICT, "closed", words.say("assessment.keep.closed"));
            case Saving.Foreign _ -> no(HttpStatus.FORBIDDEN, "foreign", words.say("assessment.keep.refused"));
            case Saving.Unknown _ -> no(HttpStatus.NOT_FOUND, "unknown", words.say("assessment.keep.refused"));
            case Saving.NoSuchChoice _ ->
                no(HttpStatus.BAD_REQUEST, "no-such-choice", words.say("assessment.keep.refused"));
            case Saving.NotANumber _ ->
                no(HttpStatus.BAD_REQUEST, "not-a-number", words.say("assessment.keep.not-a-number"));
        };
    }

    private static Reply saved(Saving.Kept kept, Texts words) {
        return new Reply.Saved(
                true,
                kept.at().toString(),
                kept.feedback()
                        .map(new FeedbackPart(words)::asSaved)
                        .map(Markup::html)
                        .orElse(null),
                kept.done() ? Boolean.TRUE : null);
    }

    private static ResponseEntity<Reply> no(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).body(new Reply.NotSaved(code, message));
    }
}
