package org.alongside.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.alongside.assessment.application.Entry;
import org.jspecify.annotations.Nullable;

/** What a browser hears after sending an answer. Absent parts are left out. */
sealed interface Reply {

    /**
     * The answer is in the database.
     *
     * @param at when, as an ISO 8601 instant
     * @param feedback in practice, as HTML
     * @param done present and true once every question of a practice quiz has an answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Saved(
            boolean saved,
            String at,
            @Nullable String feedback,
            @Nullable Boolean done) implements Reply {}

    /**
     * The answer is not.
     *
     * @param code one of {@code malformed}, {@code too-large}, {@code no-such-choice}, {@code not-a-number},
     *     {@code signed-out}, {@code foreign}, {@code unknown}, {@code stale}, {@code closed}
     * @param message what to do, for the learner
     * @param sequence of the newer answer, where that is why
     * @param choices of the newer answer, where that is why; so are the others
     * @param places with null where nothing is placed yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotSaved(
            boolean saved,
            String code,
            String message,
            @Nullable Long sequence,
            @Nullable List<Integer> choices,
            @Nullable List<Integer> order,
            @Nullable List<@Nullable Integer> places,
            @Nullable List<String> texts)
            implements Reply {

        NotSaved(String code, String message) {
            this(false, code, message, null, null, null, null, null);
        }

        static NotSaved stale(String message, long sequence, Entry newer) {
            return new NotSaved(
                    false,
                    "stale",
                    message,
                    sequence,
                    newer instanceof Entry.Choices(List<Integer> choices) ? choices : null,
                    newer instanceof Entry.Order(List<Integer> order) ? order : null,
                    newer instanceof Entry.Places(List<Integer> places) ? orNull(places) : null,
                    newer instanceof Entry.Texts(List<String> texts) ? texts : null);
        }

        private static List<@Nullable Integer> orNull(List<Integer> places) {
            List<@Nullable Integer> said = new ArrayList<>();
            places.forEach(place -> said.add(place == Entry.Places.OPEN ? null : place));
            return said;
        }
    }
}
