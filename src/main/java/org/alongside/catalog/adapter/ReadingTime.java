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
 * Faces &amp; Voices of Recovery</a> prints words ÷ 175 plus the minutes of its activities. The allowances for
 * activities are our own.
 */
final class ReadingTime {

    static final int WORDS_PER_MINUTE = 175;

    /** How fast people speak in a recording, by the words of its transcript; its own length is not looked at. */
    static final int SPOKEN_WORDS_PER_MINUTE = 130;

    /**
     * A minute to think about a reflection. Many take longer over it; nobody has to, and what a certificate counts should
     * be time that was surely needed.
     */
    static final int PER_REFLECTION = 1;

    /** Minutes to answer a question that is asked, and to read why. */
    static final int PER_QUESTION = 1;

    /** A minute to look back on the path through a role play. */
    static final int PER_DEBRIEF = 1;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ReadingTime() {}

    /** @param spokenWords of each recording in the lesson */
    static Minutes ofLesson(List<Node> blocks, int reflections, List<Integer> spokenWords) {
        int listening = spokenWords.stream()
                .mapToInt(words -> Math.ceilDiv(words, SPOKEN_WORDS_PER_MINUTE))
                .sum();
        return new Minutes(Math.ceilDiv(words(blocks), WORDS_PER_MINUTE) + listening + reflections * PER_REFLECTION);
    }

    static Minutes ofQuiz(int questionsAsked) {
        return new Minutes(questionsAsked * PER_QUESTION);
    }

    /**
     * By the words of all its scenes: nobody reads them all on one path, and whoever plays takes about as long over their
     * choices as over the scenes that they do not see.
     */
    static Minutes ofScenario(List<Node> blocks) {
        return new Minutes(Math.ceilDiv(words(blocks), WORDS_PER_MINUTE) + PER_DEBRIEF);
    }

    static int words(List<Node> blocks) {
        return blocks.stream().mapToInt(ReadingTime::words).sum();
    }

    /** Counts what has a letter or a digit in it, between blanks. */
    static int words(Node block) {
        return Math.toIntExact(BLANKS.splitAsStream(Nodes.text(block))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count());
    }
}
