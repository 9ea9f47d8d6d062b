package org.alongside.catalog.model;

import java.util.Optional;

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
     * @param name unique in its lesson, the same in every language, and stable while the question's words are: a hash of
     *     its source in the original language
     */
    record Reflection(String name, SafeHtml prompt) implements Block {}

    /** A quiz shown in place; the same step as in the table of contents, counted once. */
    record EmbeddedQuiz(StepPath quiz) implements Block {}

    /** A scenario shown in place; the same step as in the table of contents, counted once. */
    record EmbeddedScenario(StepPath scenario) implements Block {}

    /**
     * Something to listen to or to watch.
     *
     * @param address of the file, relative to the application's root
     * @param captions the address of a file of captions, where there is one
     * @param transcript all that is said and shown, for those who read
     */
    record Recording(Kind kind, String title, String address, Optional<String> captions, SafeHtml transcript)
            implements Block {
        /** How a recording speaks. */
        public enum Kind {
            AUDIO,
            VIDEO
        }
    }
}
