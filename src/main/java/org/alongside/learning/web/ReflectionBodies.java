package org.alongside.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.alongside.learning.application.KeepingReflections;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is to be kept, within strict limits: never more bytes than the longest text can take. */
@Component
class ReflectionBodies {

    /** A character takes at most six bytes in JSON, as an escape; and a little for what stands around the text. */
    private static final int MAX_BYTES = 6 * KeepingReflections.MAX_LENGTH + 1_000;

    private final JsonMapper json;

    ReflectionBodies(JsonMapper json) {
        this.json = json;
    }

    ReflectionBody read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            return new ReflectionBody.TooLong();
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES ? new ReflectionBody.TooLong() : parse(bytes);
    }

    private ReflectionBody parse(byte[] bytes) {
        try {
            return checked(json.readTree(bytes));
        } catch (JacksonException notJson) {
            return new ReflectionBody.Malformed();
        }
    }

    private static ReflectionBody checked(JsonNode body) {
        JsonNode sequence = body.path("sequence");
        JsonNode text = body.path("text");
        boolean formed =
                body.isObject() && sequence.isIntegralNumber() && sequence.canConvertToLong() && text.isString();
        return formed ? checked(sequence.longValue(), text.stringValue()) : new ReflectionBody.Malformed();
    }

    private static ReflectionBody checked(long sequence, String text) {
        if (text.length() > KeepingReflections.MAX_LENGTH) {
            return new ReflectionBody.TooLong();
        }
        boolean kept = KeepingReflections.canKeep(sequence, text);
        return kept ? new ReflectionBody.Read(sequence, text) : new ReflectionBody.Malformed();
    }
}
