package org.alongside.assessment.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.assessment.domain.Response.Arranged;
import org.alongside.assessment.domain.Response.Chosen;
import org.alongside.assessment.domain.Response.None;
import org.alongside.assessment.domain.Response.Placed;
import org.alongside.assessment.domain.Response.Written;

/**
 * How answers are written down. The first character says which kind follows, so that a kind may one day be written in
 * another way under another character, and what was kept before stays readable:
 *
 * <table>
 * <caption>Kinds</caption>
 * <tr><td>{@code 0,2}</td><td>options chosen, by their places in the source (a digit begins)</td></tr>
 * <tr><td>{@code o2,0,1}</td><td>an order: places in the source as the learner put them</td></tr>
 * <tr><td>{@code p1,,0}</td><td>for each thing of the source where it was put; nothing where that is open</td></tr>
 * <tr><td>{@code tone␟two}</td><td>texts, with U+001F between them</td></tr>
 * </table>
 *
 * A {@code ~} before all that says that some part has no answer yet, so that the database can tell.
 */
final class ResponseCode {

    private static final String PARTLY = "~";
    private static final char ORDER = 'o';
    private static final char PLACES = 'p';
    private static final char TEXTS = 't';
    private static final String BETWEEN_TEXTS = "\u001f";

    private ResponseCode() {}

    static Optional<String> write(Response response) {
        return body(response).map(body -> response.isWhole() ? body : PARTLY + body);
    }

    private static Optional<String> body(Response response) {
        return switch (response) {
            case None _ -> Optional.empty();
            case Chosen chosen -> Optional.of(numbers(chosen.originals()));
            case Arranged arranged -> Optional.of(ORDER + numbers(arranged.originals()));
            case Placed placed -> Optional.of(PLACES + numbers(placed.destinations()));
            case Written written -> Optional.of(TEXTS + String.join(BETWEEN_TEXTS, written.texts()));
        };
    }

    static Response read(String text) {
        String body = text.startsWith(PARTLY) ? text.substring(1) : text;
        String rest = body.substring(1);
        return switch (body.charAt(0)) {
            case ORDER -> Response.arranged(numbers(rest));
            case PLACES -> Response.placed(numbers(rest));
            case TEXTS -> Response.written(Arrays.asList(rest.split(BETWEEN_TEXTS, -1)));
            default -> Response.chosen(numbers(body));
        };
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream()
                .map(number -> number == Placed.OPEN ? "" : String.valueOf(number))
                .collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(number -> number.isEmpty() ? Placed.OPEN : Integer.parseInt(number))
                .toList();
    }
}
