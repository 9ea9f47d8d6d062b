package org.alongside.shared;

import java.util.stream.Stream;

/** A span of learning time in whole minutes. Hours are always stored as minutes and only printed as hours. */
public record Minutes(int value) {

    public static final Minutes ZERO = new Minutes(0);

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("Minutes are never negative: " + value);
        }
    }

    public static Minutes sum(Stream<Minutes> spans) {
        return new Minutes(spans.mapToInt(Minutes::value).sum());
    }

    public Minutes plus(Minutes other) {
        return new Minutes(value + other.value);
    }
}
