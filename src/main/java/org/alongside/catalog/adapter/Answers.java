package org.alongside.catalog.adapter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** How a question is answered, as its author wrote it: understood, and not yet printed. */
sealed interface Answers {

    /** Options to choose from. */
    record Options(boolean several, List<Option> options) implements Answers {

        public Options {
            options = List.copyOf(options);
        }
    }

    /** One option; its words are a paragraph, its feedback a quote. */
    record Option(Node words, boolean right, Optional<BlockQuote> feedback) {}

    /** Things in the right order. */
    record Order(List<Node> items) implements Answers {

        public Order {
            items = List.copyOf(items);
        }
    }

    /** A table of two columns, each row a pair, or a distractor where the left cell is empty. */
    record Match(Row head, List<Row> rows) implements Answers {

        public Match {
            rows = List.copyOf(rows);
        }
    }

    /** Two cells. */
    record Row(Node left, Node right) {

        boolean isPair() {
            return left.getFirstChild() != null;
        }
    }

    /** A table of statements and groups. */
    record Sort(Node corner, List<Node> groups, List<Placed> statements) implements Answers {

        public Sort {
            groups = List.copyOf(groups);
            statements = List.copyOf(statements);
        }
    }

    /** A statement and the place of its group, counted from 0. */
    record Placed(Node statement, int group) {}

    /** Words, each of which is right. */
    record Words(List<String> accepted) implements Answers {

        public Words {
            accepted = List.copyOf(accepted);
        }
    }

    /** Numbers from the lowest to the highest. */
    record Range(BigDecimal lowest, BigDecimal highest) implements Answers {}

    /** What is right in each gap. */
    record Fillings(List<List<String>> gaps) implements Answers {

        public Fillings {
            gaps = List.copyOf(gaps);
        }
    }

    /** Something to write; criteria where a person marks it. */
    record Open(List<Criterion> rubric) implements Answers {

        public Open {
            rubric = List.copyOf(rubric);
        }
    }

    /** What a person looks for. */
    record Criterion(int points, Node words) {}

    /** Labels from one end to the other. */
    record Scale(List<Node> labels) implements Answers {

        public Scale {
            labels = List.copyOf(labels);
        }
    }
}
