package org.alongside.catalog.text;

import java.math.BigDecimal;
import java.util.List;

/** How a question is answered. */
public sealed interface WrittenAnswers {

    /** Options to choose from. */
    record Options(boolean several, List<Option> options) implements WrittenAnswers {

        public Options {
            options = List.copyOf(options);
        }
    }

    /** One option; its feedback may be empty. */
    record Option(String words, boolean right, String feedback) {}

    /** Things in the right order. */
    record Order(List<String> items) implements WrittenAnswers {

        public Order {
            items = List.copyOf(items);
        }
    }

    /** Pairs to match. */
    record Match(Pair head, List<Pair> pairs) implements WrittenAnswers {

        public Match {
            pairs = List.copyOf(pairs);
        }
    }

    /** Two cells; an empty left one makes a distractor of the right one. */
    record Pair(String left, String right) {}

    /**
     * Statements to sort into groups.
     *
     * @param corner above the statements; may be empty
     */
    record Sort(String corner, List<String> groups, List<Placed> statements) implements WrittenAnswers {

        public Sort {
            groups = List.copyOf(groups);
            statements = List.copyOf(statements);
        }
    }

    /** A statement and the place of its group, counted from 0. */
    record Placed(String statement, int group) {}

    /** Words, each of which is right. */
    record Words(List<String> accepted) implements WrittenAnswers {

        public Words {
            accepted = List.copyOf(accepted);
        }
    }

    /** Numbers from the lowest to the highest. */
    record Range(BigDecimal lowest, BigDecimal highest) implements WrittenAnswers {}

    /** What is right in each gap. */
    record Fillings(List<List<String>> gaps) implements WrittenAnswers {

        public Fillings {
            gaps = List.copyOf(gaps);
        }
    }

    /** Something to write; criteria where a person marks it. */
    record Open(List<Criterion> rubric) implements WrittenAnswers {

        public Open {
            rubric = List.copyOf(rubric);
        }
    }

    /** What a person looks for. */
    record Criterion(int points, String words) {}

    /** Labels from one end to the other. */
    record Scale(List<String> labels) implements WrittenAnswers {

        public Scale {
            labels = List.copyOf(labels);
        }
    }
}
