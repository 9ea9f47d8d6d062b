package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence in every language, and none that nobody says. */
class TranslationsTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    /** Any quoted text that looks like a key: {@code "module.word"}. */
    private static final Pattern QUOTED = Pattern.compile(
            "\"((?:shell|people|organisation|mail|catalog|assessment|learning|certification)" + "\\.[a-z0-9.-]+)\"?");

    private final Properties english = read("translations.properties");
    private final Properties spanish = read("translations_es.properties");

    @Test
    void everyKeyIsThereInBothLanguages() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void noTextIsEmptyOrWaitsToBeTranslated() {
        assertThat(Stream.concat(english.values().stream(), spanish.values().stream())
                        .map(Object::toString))
                .noneMatch(text -> text.isBlank() || text.contains("TODO"));
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(placeholders(spanish, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    /** Where a text has places for details, a straight apostrophe is read as a quotation mark, and swallowed. */
    @Test
    void apostrophesInTextsWithPlaceholdersAreCurly() {
        for (Properties texts : List.of(english, spanish)) {
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> texts.getProperty(key).matches("(?s).*\\{\\d.*"))
                    .isNotEmpty()
                    .allSatisfy(
                            key -> assertThat(texts.getProperty(key)).as(key).doesNotContain("'"));
        }
    }

    @Test
    void eachKeyIsWrittenOnceInAFile() throws IOException {
        for (String file : List.of("translations.properties", "translations_es.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatTheCodeSaysExistsAndEveryKeyIsSaid() throws IOException {
        Set<String> said = said();
        Set<String> known = english.stringPropertyNames();
        Set<String> prefixes = said.stream()
                .filter(key -> known.stream().anyMatch(other -> other.startsWith(key)))
                .collect(Collectors.toSet());
        assertThat(said).as("said but not written").allMatch(key -> known.contains(key) || prefixes.contains(key));
        assertThat(known)
                .as("written but never said")
                .allMatch(key -> said.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    private static Set<String> said() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> keys = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = QUOTED.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
            return keys;
        }
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
