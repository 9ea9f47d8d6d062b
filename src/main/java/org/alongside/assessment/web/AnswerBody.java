package org.alongside.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.assessment.application.Answer;
import org.alongside.assessment.application.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a sequence and one list, that and nothing else: <code>{"sequence":n,"choices":[…]}</code> of shown places,
 * {@code order} of all of them, {@code places} with null for nothing yet, or {@code texts}.
 */
final class AnswerBody {

    /** In bytes; the longest text that is taken fits in any script. */
    static final int MOST = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnswerBody() {}

    /** Reads no more than one byte too many. */
    static byte[] bytes(InputStream body) throws IOException {
        return body.readNBytes(MOST + 1);
    }

    /** The answer, or nothing where the bytes are anything else. */
    static Optional<Answer> read(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return isAnswer(json) ? answer(json) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notAnAnswer) {
            return Optional.empty();
        }
    }

    private static boolean isAnswer(JsonNode json) {
        JsonNode sequence = json.path("sequence");
        return json.isObject() && json.size() == 2 && sequence.isIntegralNumber() && sequence.canConvertToLong();
    }

    private static Optional<Answer> answer(JsonNode json) {
        return entry(json).map(entry -> new Answer(json.path("sequence").longValue(), entry));
    }

    private static Optional<Entry> entry(JsonNode json) {
        return Stream.of(
                        list(json.path("choices"), AnswerBody::isPlace, JsonNode::intValue)
                                .<Entry>map(Entry.Choices::new),
                        list(json.path("order"), AnswerBody::isPlace, JsonNode::intValue)
                                .<Entry>map(Entry.Order::new),
                        list(json.path("places"), place -> place.isNull() || isPlace(place), AnswerBody::placeOrOpen)
                                .<Entry>map(Entry.Places::new),
                        list(json.path("texts"), JsonNode::isString, JsonNode::stringValue)
                                .<Entry>map(Entry.Texts::new))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<List<T>> list(JsonNode json, Predicate<JsonNode> fits, Function<JsonNode, T> read) {
        return json.isArray() && json.valueStream().allMatch(fits)
                ? Optional.of(json.valueStream().map(read).toList())
                : Optional.empty();
    }

    private static boolean isPlace(JsonNode place) {
        return place.isIntegralNumber() && place.canConvertToInt() && place.intValue() != Entry.Places.OPEN;
    }

    private static int placeOrOpen(JsonNode place) {
        return place.isNull() ? Entry.Places.OPEN : place.intValue();
    }
}
