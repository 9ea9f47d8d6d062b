package org.alongside.catalog.adapter;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.shared.Minutes;
import org.commonmark.node.Node;

/**
 * How long a step takes, where its author does not say. What a certificate prints comes from here.
 *
 * <p>Reading goes by 175 words a minute, rounded up for each lesson, as published courses for peer specialists count
 * it: <a href="https://edu.facesandvoicesofrecovery.org/ld-topic/the-power-of-words-using-inclusive-person-centered-language/">
 * Faces &amp; Voices of Recovery</a> prints words ÷ 175 plus the minutes of its activities. The two allowances for
 * activities are our own.
 */
final class ReadingTime {

    static final int WORDS_PER_MINUTE = 175;

    /** Minutes to think about a reflection, and perhaps to write. */
    static final int PER_REFLECTION = 2;

    /** Minutes to answer a question that is asked, and to read why. */
    static final int PER_QUESTION = 1;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ReadingTime() {}

    static Minutes ofLesson(List<Node> blocks, int reflections) {
        int words = blocks.stream().mapToInt(ReadingTime::words).sum();
        return new Minutes(Math.ceilDiv(words, WORDS_PER_MINUTE) + reflections * PER_REFLECTION);
    }

    static Minutes ofQuiz(int questionsAsked) {
        return new Minutes(questionsAsked * PER_QUESTION);
    }

    /** Counts what has a letter or a digit in it, between blanks. */
    static int words(Node block) {
        return Math.toIntExact(BLANKS.splitAsStream(Nodes.text(block))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count());
    }
}
