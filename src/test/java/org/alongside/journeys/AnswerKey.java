package org.alongside.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the author marked as right, read off the course's own text: the browser never gets to know it. */
record AnswerKey(Set<String> rightOptions) {

    private static final Pattern RIGHT = Pattern.compile("(?m)^\\s*(?:1\\.|-) \\[x] (.*)$");

    static AnswerKey of(Path course) {
        try (Stream<Path> files = Files.walk(course)) {
            return new AnswerKey(files.filter(file -> file.toString().endsWith(".quiz.md"))
                    .map(AnswerKey::read)
                    .flatMap(text -> RIGHT.matcher(text).results().map(found -> found.group(1)))
                    .map(AnswerKey::lettersOf)
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(String option) {
        return rightOptions.contains(lettersOf(option));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
