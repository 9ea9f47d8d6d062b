package org.alongside.catalog.text;

import java.util.List;

/**
 * A scene of a role play.
 *
 * @param debrief of an ending; else empty
 */
public record WrittenScene(String heading, String text, List<Choice> choices, String debrief, List<String> competencies)
        implements WrittenPart {

    public WrittenScene {
        choices = List.copyOf(choices);
        competencies = List.copyOf(competencies);
    }

    /**
     * Something one can do.
     *
     * @param target such as {@code #the-chair}
     * @param feedback may be empty
     */
    public record Choice(String words, String target, String feedback) {}
}
