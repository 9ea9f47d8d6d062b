package org.alongside.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.alongside.assessment.application.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads <code>{"sequence":n,"choices":[…]}</code>, that and nothing else. */
final class AnswerBody {

    /** In bytes; an answer with thirty choices takes a tenth of it. */
    static final int MOST = 4096;

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
            return isAnswer(json) ? Optional.of(answer(json)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notAnAnswer) {
            return Optional.empty();
        }
    }

    private static boolean isAnswer(JsonNode json) {
        JsonNode sequence = json.path("sequence");
        JsonNode choices = json.path("choices");
        return json.isObject()
                && json.size() == 2
                && sequence.isIntegralNumber()
                && sequence.canConvertToLong()
                && choices.isArray()
                && choices.valueStream().allMatch(choice -> choice.isIntegralNumber() && choice.canConvertToInt());
    }

    private static Answer answer(JsonNode json) {
        return new Answer(
                json.path("sequence").longValue(),
                json.path("choices").valueStream().map(JsonNode::intValue).toList());
    }
}
