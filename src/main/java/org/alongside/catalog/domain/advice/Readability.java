package org.alongside.catalog.domain.advice;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, counted from its sentences, words and syllables.
 *
 * <p>English: the grade of Flesch and Kincaid, 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59 (Kincaid and
 * others 1975, <a href="https://apps.dtic.mil/sti/citations/ADA006655">ADA006655</a>). Spanish: the perspicuity of
 * Szigriszt-Pazos, 206.835 − 62.3 × syllables ÷ words − words ÷ sentences, on the INFLESZ scale, where 55 and more is
 * normal and 65 and more is easy (Barrio-Cantalejo and others 2008,
 * <a href="https://scielo.isciii.es/scielo.php?script=sci_arttext&amp;pid=S1137-66272008000300004">An Sist Sanit
 * Navar 31(2)</a>). Syllables are counted by rules, which miss a few words in a hundred.
 *
 * @param value a school grade in English, points in Spanish, where more is easier
 */
public record Readability(Locale language, double value) {

    /** The hardest that a tired person should meet: grade 6 to 8 is the aim, and a lesson may lie a little above. */
    public static final double HIGHEST_GRADE = 8.9;

    /** The fewest points called normal. */
    public static final double FEWEST_POINTS = 55;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(['’\\-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int ENOUGH_WORDS = 100;

    /**
     * Reads passages, each of which ends a sentence.
     *
     * @return nothing for other languages, and for texts under 100 words, which tell too little
     */
    public static Optional<Readability> of(List<String> passages, Locale language) {
        Count count = new Count(language);
        passages.forEach(count::add);
        return count.words < ENOUGH_WORDS ? Optional.empty() : count.readability();
    }

    public boolean isHard() {
        return isSpanish(language) ? value < FEWEST_POINTS : value > HIGHEST_GRADE;
    }

    private static boolean isSpanish(Locale language) {
        return language.getLanguage().equals("es");
    }

    private static final class Count {

        private final Locale language;
        private int sentences;
        private int words;
        private int syllables;

        private Count(Locale language) {
            this.language = language;
        }

        private void add(String passage) {
            BreakIterator ends = BreakIterator.getSentenceInstance(language);
            ends.setText(passage);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
                sentence(passage.substring(start, end));
            }
        }

        private void sentence(String sentence) {
            List<String> found =
                    WORD.matcher(sentence).results().map(word -> word.group()).toList();
            sentences += found.isEmpty() ? 0 : 1;
            words += found.size();
            syllables += found.stream()
                    .mapToInt(word -> Syllables.of(word, language))
                    .sum();
        }

        private Optional<Readability> readability() {
            double perSentence = (double) words / sentences;
            double perWord = (double) syllables / words;
            return switch (language.getLanguage()) {
                case "en" -> Optional.of(new Readability(language, 0.39 * perSentence + 11.8 * perWord - 15.59));
                case "es" -> Optional.of(new Readability(language, 206.835 - 62.3 * perWord - perSentence));
                default -> Optional.empty();
            };
        }
    }
}
