package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.catalog.adapter.Answers.Placed;
import org.alongside.catalog.adapter.Answers.Row;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads tables that answer: two columns to match, three or more to sort into groups. */
final class TableReader {

    private static final int FEWEST = 2;
    private static final int MOST = 30;
    private static final String SORT_INSTEAD =
            "change one of them; where several things belong together, sort into groups: a table of three columns";

    private final Margin margin;

    TableReader(Margin margin) {
        this.margin = margin;
    }

    Optional<? extends Answers> read(TableBlock table) {
        List<Node> head = Nodes.all(table, TableHead.class)
                .flatMap(top -> Nodes.all(top, TableRow.class))
                .findFirst()
                .map(Nodes::children)
                .orElse(List.of());
        List<List<Node>> rows = Nodes.all(table, TableBody.class)
                .flatMap(body -> Nodes.all(body, TableRow.class))
                .map(Nodes::children)
                .toList();
        if (rows.size() > MOST) {
            margin.error(table, "the table has more than " + MOST + " rows", "ask with fewer");
            return Optional.empty();
        }
        return switch (head.size()) {
            case 0, 1 -> oneColumn(table);
            case 2 -> match(table, head, rows);
            default -> sort(table, head, rows);
        };
    }

    private Optional<Answers> oneColumn(TableBlock table) {
        margin.error(
                table,
                "a table of one column is no answer",
                "write two columns to match, three or more to sort into groups");
        return Optional.empty();
    }

    private Optional<Answers> match(TableBlock table, List<Node> head, List<List<Node>> cells) {
        List<Row> rows =
                cells.stream().map(row -> new Row(row.get(0), row.get(1))).toList();
        List<Row> open = rows.stream().filter(row -> isEmpty(row.right())).toList();
        open.forEach(row -> margin.error(
                row.right(),
                "nothing stands on the right of this row",
                "write what belongs to the left, or remove it"));
        if (rows.stream().filter(Row::isPair).count() < FEWEST) {
            margin.error(table, "there are fewer than two pairs to match", "add a row, or ask in another form");
            return Optional.empty();
        }
        Likenesses alike = new Likenesses(margin);
        alike.refuse(rows.stream().filter(Row::isPair).map(Row::left).toList(), "left sides", SORT_INSTEAD);
        alike.refuse(rows.stream().map(Row::right).toList(), "right sides", SORT_INSTEAD);
        return open.isEmpty()
                ? Optional.of(new Answers.Match(new Row(head.get(0), head.get(1)), rows))
                : Optional.empty();
    }

    private Optional<Answers> sort(TableBlock table, List<Node> head, List<List<Node>> rows) {
        List<Node> groups = head.subList(1, head.size());
        groups.stream()
                .filter(TableReader::isEmpty)
                .forEach(group -> margin.error(table, "a group has no name", "write it in the first row of the table"));
        new Likenesses(margin).refuse(groups, "groups", "give each its own name");
        if (rows.size() < FEWEST) {
            margin.error(table, "there are fewer than two statements to sort", "add a row, or ask in another form");
        }
        List<Placed> placed = new ArrayList<>();
        rows.forEach(row -> place(row).ifPresent(placed::add));
        new Likenesses(margin)
                .refuse(placed.stream().map(Placed::statement).toList(), "statements", "change one, or remove it");
        return placed.size() == rows.size()
                ? Optional.of(new Answers.Sort(head.getFirst(), groups, placed))
                : Optional.empty();
    }

    private Optional<Placed> place(List<Node> row) {
        List<Node> cells = row.subList(1, row.size());
        List<Integer> marked = IntStream.range(0, cells.size())
                .filter(i -> !isEmpty(cells.get(i)))
                .boxed()
                .toList();
        if (isEmpty(row.getFirst())) {
            margin.error(row.getFirst(), "a row has no statement", "write it in the first cell");
        } else if (marked.stream().anyMatch(i -> !Nodes.text(cells.get(i)).equalsIgnoreCase("x"))) {
            margin.error(
                    row.getFirst(), "a cell of a group holds something else than x", "write x in the right cell only");
        } else if (marked.size() != 1) {
            margin.error(
                    row.getFirst(),
                    marked.isEmpty() ? "this row has no x" : "this row has more than one x",
                    "write one x, in the column of the right group");
        } else {
            return Optional.of(new Placed(row.getFirst(), marked.getFirst()));
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Node cell) {
        return cell.getFirstChild() == null;
    }
}
