package org.alongside.assessment.application;

import java.util.List;
import org.alongside.catalog.model.Question.Gapped;
import org.alongside.catalog.model.Question.Pair;
import org.alongside.catalog.model.SafeHtml;

/** What a question asks its learner to do, and what they did so far. It does not know what is right. */
public sealed interface Task {

    /** Choose one option, or several. */
    record Choose(boolean several, List<ShownOption> options) implements Task {

        public Choose {
            options = List.copyOf(options);
        }
    }

    /** Say where one stands. */
    record Stand(List<ShownOption> labels) implements Task {

        public Stand {
            labels = List.copyOf(labels);
        }
    }

    /**
     * Bring things into an order.
     *
     * @param items as they stand now
     * @param begun whether the learner put them so, or left them so on purpose
     */
    record Arrange(List<Item> items, boolean begun) implements Task {

        public Arrange {
            items = List.copyOf(items);
        }
    }

    /** Something at a place, from 0, that names it to the browser. */
    record Item(int place, SafeHtml text) {}

    /**
     * Choose a right side for each left one.
     *
     * @param heads what the two columns are called
     */
    record Match(Pair heads, List<Row> rows, List<SafeHtml> rights) implements Task {

        public Match {
            rows = List.copyOf(rows);
            rights = List.copyOf(rights);
        }
    }

    /** Choose a group for each statement. */
    record Sort(List<Row> rows, List<SafeHtml> groups) implements Task {

        public Sort {
            rows = List.copyOf(rows);
            groups = List.copyOf(groups);
        }
    }

    /** Something with what was chosen for it; {@link Entry.Places#OPEN} for nothing yet. */
    record Row(SafeHtml text, int chosen) {}

    /** Write a word or a few. */
    record Write(String text) implements Task {}

    /** Write a number, with the decimal mark of the reader. */
    record Count(String text) implements Task {}

    /**
     * Fill the gaps of a text.
     *
     * @param texts what stands in them, those of the heading first
     */
    record Fill(Gapped heading, Gapped body, List<String> texts) implements Task {

        public Fill {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Write in one's own words.
     *
     * @param forOneself whether nobody else will read it
     */
    record Tell(String text, boolean forOneself) implements Task {}
}
