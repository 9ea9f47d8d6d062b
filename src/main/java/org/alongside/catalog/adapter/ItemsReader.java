package org.alongside.catalog.adapter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads lists without boxes: things to put in order, the labels of a scale, the criteria of a rubric. */
final class ItemsReader {

    private static final int MOST = 30;
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2}) (points?|puntos?): +");

    private final Margin margin;

    ItemsReader(Margin margin) {
        this.margin = margin;
    }

    Optional<Answers.Order> readOrder(ListBlock list) {
        return read(list, 3, "things to put in order").map(items -> {
            new Likenesses(margin).refuse(items, "things to put in order", "write them so that they can be told apart");
            return new Answers.Order(items);
        });
    }

    Optional<Answers.Scale> readScale(ListBlock list) {
        return read(list, 2, "labels on the scale").map(Answers.Scale::new);
    }

    Optional<Answers.Open> readRubric(ListBlock list) {
        return read(list, 1, "criteria").flatMap(items -> {
            List<Answers.Criterion> criteria =
                    items.stream().flatMap(item -> criterion(item).stream()).toList();
            return Optional.of(criteria)
                    .filter(all -> all.size() == items.size())
                    .map(Answers.Open::new);
        });
    }

    /** The words of each item, or nothing when one has more than its words. */
    private Optional<List<Node>> read(ListBlock list, int fewest, String kind) {
        List<Node> items = Nodes.children(list);
        List<Node> odd = items.stream()
                .filter(item -> !(item.getFirstChild() instanceof Paragraph words && words.getNext() == null))
                .toList();
        odd.forEach(this::refuse);
        if (items.size() < fewest) {
            margin.error(
                    list,
                    "there are fewer than " + Texts.count(fewest) + " " + kind,
                    "add what is missing, or ask in another form");
        } else if (items.size() > MOST) {
            margin.error(list, "there are more than " + MOST + " " + kind, "use fewer");
        }
        return odd.isEmpty() && items.size() >= fewest
                ? Optional.of(items.stream().map(Node::getFirstChild).toList())
                : Optional.empty();
    }

    private void refuse(Node item) {
        boolean quoted = item.getLastChild() instanceof BlockQuote;
        margin.error(
                item,
                item.getFirstChild() == null ? "this item has no words" : "more stands in this item than its words",
                quoted
                        ? "say it in the [!NOTE] below; only options with [ ] explain themselves"
                        : "write one paragraph in each item");
    }

    private Optional<Answers.Criterion> criterion(Node words) {
        Optional<Matcher> points = Optional.ofNullable(words.getFirstChild())
                .filter(Text.class::isInstance)
                .map(text -> POINTS.matcher(((Text) text).getLiteral()))
                .filter(Matcher::lookingAt)
                .filter(found -> Integer.parseInt(found.group(1)) > 0)
                .filter(found -> !Nodes.text(words).equals(found.group().strip()));
        if (points.isEmpty()) {
            margin.error(
                    words, "this criterion does not begin with its points", "write \"- 2 points: what to look for\"");
            return Optional.empty();
        }
        Text text = (Text) words.getFirstChild();
        text.setLiteral(text.getLiteral().substring(points.get().end()));
        return Optional.of(new Answers.Criterion(Integer.parseInt(points.get().group(1)), words));
    }
}
