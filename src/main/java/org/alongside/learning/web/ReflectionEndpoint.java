package org.alongside.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.alongside.catalog.model.CourseSlug;
import org.alongside.catalog.model.StepPath;
import org.alongside.learning.application.Keeping;
import org.alongside.learning.application.KeepingReflections;
import org.alongside.learning.application.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Saves a reflection as it is typed: {@code POST /api/reflections/{course}/{name}/{step…}} with
 * {@code {"sequence": n, "text": "…"}}. Answers 200 once it is in the database, 409 with what is kept where something
 * later is, 403 to those not on the course, 404 where no such reflection is asked for, 400 or 413 for what it cannot
 * take. Each refusal names itself by a {@code code}.
 */
@RestController
class ReflectionEndpoint {

    private final KeepingReflections keeping;
    private final ReflectionBodies bodies;

    ReflectionEndpoint(KeepingReflections keeping, ReflectionBodies bodies) {
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @PostMapping(path = "/api/reflections/{course}/{name}/{*step}")
    ResponseEntity<Object> save(
            @PathVariable String course,
            @PathVariable String name,
            @PathVariable String step,
            HttpServletRequest request)
            throws IOException {
        String path = step.replaceFirst("^/", "");
        if (!CourseSlug.isValid(course) || !StepPath.isValid(path)) {
            return refusal(HttpStatus.NOT_FOUND, "no-such-reflection");
        }
        return switch (bodies.read(request)) {
            case ReflectionBody.Read body ->
                answer(keeping.keep(new CourseSlug(course), new StepPath(path), name, body.sequence(), body.text()));
            case ReflectionBody.TooLong _ -> refusal(HttpStatus.CONTENT_TOO_LARGE, "too-long");
            case ReflectionBody.Malformed _ -> refusal(HttpStatus.BAD_REQUEST, "malformed");
        };
    }

    private static ResponseEntity<Object> answer(Keeping outcome) {
        return switch (outcome) {
            case Keeping.Saved saved -> ResponseEntity.ok(new Saved(true, saved.at()));
            case Keeping.Stale stale ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Newer.of(stale.newer()));
            case Keeping.NotTaken _ -> refusal(HttpStatus.FORBIDDEN, "not-on-this-course");
            case Keeping.NoSuchReflection _ -> refusal(HttpStatus.NOT_FOUND, "no-such-reflection");
        };
    }

    private static ResponseEntity<Object> refusal(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(Map.of("saved", false, "code", code));
    }

    /** It is in the database since then. */
    record Saved(boolean saved, Instant at) {}

    /** What is kept instead. */
    record Newer(boolean saved, String code, long sequence, String text, Instant at) {

        static Newer of(Written kept) {
            return new Newer(false, "stale", kept.sequence(), kept.text(), kept.at());
        }
    }
}
