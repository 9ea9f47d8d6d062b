package org.alongside.catalog.model;

/** A piece of a lesson, in reading order. */
public sealed interface Block {

    /** Running text: paragraphs, headings, lists, tables, pictures. */
    record Prose(SafeHtml html) implements Block {}

    /** Set apart from the running text. */
    record Callout(Kind kind, SafeHtml html) implements Block {
        /** What a callout means. */
        public enum Kind {
            /** An aside, often a source. */
            NOTE,
            /** A practice tip. */
            TIP,
            /** A key idea. */
            KEY_IDEA,
            /** An invitation to pause. */
            PAUSE
        }
    }

    /**
     * A private reflection. What is written stays with its writer.
     *
     * @param name unique in its lesson and stable while the question's words are: a hash of its source
     */
    record Reflection(String name, SafeHtml prompt) implements Block {}

    /** A quiz shown in place; the same step as in the table of contents, counted once. */
    record EmbeddedQuiz(StepPath quiz) implements Block {}
}
