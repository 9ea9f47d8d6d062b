package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.alongside.files.FileHash;

/** Small things said in many places. */
final class Texts {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Texts() {}

    /** A count in words, as far as words are shorter than digits. */
    static String count(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    static String sha256(String text) {
        return FileHash.of(text.getBytes(UTF_8)).value();
    }
}
