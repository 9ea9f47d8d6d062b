package org.alongside.people.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that are tried first: those of {@code common-passwords.txt} as they are, in capitals, without accents,
 * with figures for letters and with figures or signs around them; the same few characters again and again; and runs along the alphabet,
 * the digits or the keyboard.
 */
@Component
class CommonPasswords {

    private static final String FILE = "common-passwords.txt";
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+.{0,3}", Pattern.DOTALL);
    private static final Pattern AROUND_LETTERS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "azertyuiop",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "q1w2e3r4t5y6u7i8o9p0",
            "1q2w3e4r5t6y7u8i9o0p",
            "147258369",
            "159357");
    private static final int SHORTEST_RUN = 4;

    private final Set<String> known = read();

    boolean contains(String password) {
        String folded = password.toLowerCase(Locale.ROOT);
        String spelled = spelledOut(folded);
        return Stream.of(folded, core(folded), spelled, core(spelled)).anyMatch(known::contains)
                || REPEATED.matcher(folded).matches()
                || isMadeOfRuns(folded);
    }

    /** A password without the figures and signs before and after it, as long as most of it is left. */
    static String core(String folded) {
        String core = AROUND_LETTERS.matcher(folded).replaceAll("");
        return 2 * core.length() >= folded.length() ? core : folded;
    }

    private static String spelledOut(String folded) {
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /** Whether runs of four or more, forwards or backwards, make up all but the last three characters. */
    private static boolean isMadeOfRuns(String folded) {
        int at = 0;
        for (int run = longestRun(folded, at); run >= SHORTEST_RUN; run = longestRun(folded, at)) {
            at += run;
        }
        return at > 0 && folded.length() - at < SHORTEST_RUN;
    }

    private static int longestRun(String folded, int from) {
        int longest = 0;
        for (int to = from + 1; to <= folded.length() && isRun(folded.substring(from, to)); to++) {
            longest = to - from;
        }
        return longest;
    }

    private static boolean isRun(String part) {
        String backwards = new StringBuilder(part).reverse().toString();
        return RUNS.stream().anyMatch(run -> run.contains(part) || run.contains(backwards));
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
