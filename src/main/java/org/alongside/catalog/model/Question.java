package org.alongside.catalog.model;

import java.util.List;
import java.util.Optional;

/** A question of a quiz. */
public sealed interface Question {

    Source source();

    Stem stem();

    Teaching teaching();

    Tags tags();

    /** A question with options to choose from. */
    sealed interface Choice extends Question {

        List<Option> options();
    }

    /** Exactly one option is right. */
    record SingleChoice(Source source, Stem stem, Teaching teaching, Tags tags, List<Option> options)
            implements Choice {

        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** One or more options are right; only all of them and no other make the answer right. */
    record MultipleChoice(Source source, Stem stem, Teaching teaching, Tags tags, List<Option> options)
            implements Choice {

        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Where a question comes from, so that history can name it.
     *
     * @param key stable and unique in its course
     * @param hash SHA-256 of the Markdown as asked, in hexadecimal
     * @param markdown the question's own text, from its heading to the next
     */
    record Source(String key, String hash, String markdown) {}

    /**
     * What is asked.
     *
     * @param title in plain text, for headings and lists
     * @param heading the same, as marked up
     * @param body what stands below the heading; may be empty
     */
    record Stem(String title, SafeHtml heading, SafeHtml body) {}

    /**
     * What a learner takes from it.
     *
     * @param hint a nudge before answering; may be empty
     * @param explanation why, for everyone who answered; may be empty
     * @param lessons those that teach this, as linked from the explanation
     */
    record Teaching(SafeHtml hint, SafeHtml explanation, List<StepPath> lessons) {

        public Teaching {
            lessons = List.copyOf(lessons);
        }
    }

    /** What it is about: competency codes such as {@code samhsa:1.2}, and a domain such as {@code ethics}. */
    record Tags(List<String> competencies, Optional<String> domain) {

        public Tags {
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * One option.
     *
     * @param feedback what choosing it does, right or not; may be empty in a practice quiz
     */
    record Option(SafeHtml text, boolean right, SafeHtml feedback) {}
}
