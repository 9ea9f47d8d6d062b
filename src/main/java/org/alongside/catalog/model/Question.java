package org.alongside.catalog.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A question of a quiz. */
public sealed interface Question {

    Source source();

    Stem stem();

    Teaching teaching();

    Tags tags();

    /** Whether an answer can earn points, at once or from a person. */
    default boolean isScored() {
        return switch (this) {
            case Scale _ -> false;
            case OpenText text -> !text.isReflection();
            default -> true;
        };
    }

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
     * Things to bring into an order.
     *
     * @param items in the right order; at least three
     */
    record Ordering(Source source, Stem stem, Teaching teaching, Tags tags, List<SafeHtml> items) implements Question {

        public Ordering {
            items = List.copyOf(items);
        }
    }

    /**
     * Things to bring together in pairs.
     *
     * @param heads what the two columns are called
     * @param distractors right sides that belong to nothing
     */
    record Matching(
            Source source,
            Stem stem,
            Teaching teaching,
            Tags tags,
            Pair heads,
            List<Pair> pairs,
            List<SafeHtml> distractors)
            implements Question {

        public Matching {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }
    }

    /**
     * Statements to sort into groups.
     *
     * @param groups what they are called
     */
    record Sorting(
            Source source, Stem stem, Teaching teaching, Tags tags, List<SafeHtml> groups, List<Statement> statements)
            implements Question {

        public Sorting {
            groups = List.copyOf(groups);
            statements = List.copyOf(statements);
        }
    }

    /**
     * A word or a few to write.
     *
     * @param accepted each of which is right
     */
    record ShortAnswer(Source source, Stem stem, Teaching teaching, Tags tags, List<String> accepted)
            implements Question {

        public ShortAnswer {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A number to write. Right from the lowest to the highest, both included.
     *
     * @param highest the same as the lowest where only one number is right
     */
    record NumericAnswer(Source source, Stem stem, Teaching teaching, Tags tags, BigDecimal lowest, BigDecimal highest)
            implements Question {

        public NumericAnswer {
            if (lowest.compareTo(highest) > 0) {
                throw new IllegalArgumentException("A range from " + lowest + " to " + highest);
            }
        }
    }

    /**
     * A text with gaps to fill. The stem shows them as lines; here they are places that can be written in.
     *
     * @param heading of the question, its gaps counted first
     * @param body below the heading
     * @param gaps what is right in each, in order
     */
    record Gaps(Source source, Stem stem, Teaching teaching, Tags tags, Gapped heading, Gapped body, List<Gap> gaps)
            implements Question {

        public Gaps {
            gaps = List.copyOf(gaps);
            if (heading.gaps() + body.gaps() != gaps.size()) {
                throw new IllegalArgumentException("Each gap has its answers");
            }
        }
    }

    /**
     * Something to write in one's own words.
     *
     * @param rubric by which a person marks it; without one it is a private reflection
     */
    record OpenText(Source source, Stem stem, Teaching teaching, Tags tags, List<Criterion> rubric)
            implements Question {

        public OpenText {
            rubric = List.copyOf(rubric);
        }

        public boolean isReflection() {
            return rubric.isEmpty();
        }

        /** The most that can be given. */
        public int points() {
            return rubric.stream().mapToInt(Criterion::points).sum();
        }
    }

    /**
     * Where one stands. Never scored.
     *
     * @param labels from one end to the other
     */
    record Scale(Source source, Stem stem, Teaching teaching, Tags tags, List<SafeHtml> labels) implements Question {

        public Scale {
            labels = List.copyOf(labels);
        }
    }

    /** Two things that belong together. */
    record Pair(SafeHtml left, SafeHtml right) {}

    /**
     * Something that belongs into a group.
     *
     * @param group the place of the group, counted from 0
     */
    record Statement(SafeHtml text, int group) {}

    /** What is right in a gap: each of the accepted texts. */
    record Gap(List<String> accepted) {

        public Gap {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * HTML around gaps. A part by itself may open an element that a later part closes, so parts are shown together
     * only, each gap between two of them.
     *
     * @param parts one more than there are gaps
     */
    record Gapped(List<SafeHtml> parts) {

        public Gapped {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A text has a part before its first gap, be it empty");
            }
        }

        public int gaps() {
            return parts.size() - 1;
        }
    }

    /**
     * Something that a person looks for in an open text.
     *
     * @param points given for it, at the most
     */
    record Criterion(int points, SafeHtml text) {

        public Criterion {
            if (points < 1) {
                throw new IllegalArgumentException("A criterion gives at least one point, not " + points);
            }
        }
    }

    /**
     * Where a question comes from, so that history can name it.
     *
     * @param key stable and unique in its course
     * @param hash SHA-256 of the Markdown as asked, in hexadecimal
     * @param markdown the question's own text, from its heading to the next
     * @param formerly earlier keys
     */
    record Source(String key, String hash, String markdown, List<String> formerly) {

        public Source {
            formerly = List.copyOf(formerly);
        }
    }

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
