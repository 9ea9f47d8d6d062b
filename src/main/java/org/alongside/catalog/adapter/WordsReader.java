package org.alongside.catalog.adapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads what is to be written: words, a number, the fillings of gaps. Answers stand in code spans. */
final class WordsReader {

    private static final int LONGEST = 200;

    /** Stands in for a code span while the text around is looked at. */
    private static final String SPAN = "\uFFFC";

    private static final String START = "(?:Answer|Respuesta): *";
    private static final Pattern NOTHING = Pattern.compile(START);
    private static final String SPANS = SPAN + "(?: *, *" + SPAN + ")*";
    private static final Pattern LIST = Pattern.compile(SPANS);
    private static final Pattern WORDS = Pattern.compile(START + SPANS);
    private static final Pattern RANGE = Pattern.compile(START + SPAN + " *(?<sign>to|a|–|±) *" + SPAN);
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,15}(\\.\\d{1,10})?");

    private final Margin margin;

    WordsReader(Margin margin) {
        this.margin = margin;
    }

    /** Reads a paragraph that begins with {@code Answer:}. */
    Optional<? extends Answers> read(Paragraph answer) {
        String text = withoutSpans(answer);
        Matcher range = RANGE.matcher(text);
        if (NOTHING.matcher(text).matches()) {
            return Optional.of(new Answers.Open(List.of()));
        }
        if (range.matches()) {
            return range(answer, spans(answer), range.group("sign").equals("±"));
        }
        if (WORDS.matcher(text).matches()) {
            checkLength(answer);
            return Optional.of(new Answers.Words(spans(answer)));
        }
        margin.error(
                answer,
                "the answer is more than code spans",
                "write Answer: `words`, `other words` or Answer: `40` to `60`, and everything else in a [!NOTE]");
        return Optional.empty();
    }

    Optional<Answers.Fillings> readGaps(ListBlock list) {
        List<List<String>> gaps = new ArrayList<>();
        for (Node item : Nodes.children(list)) {
            if (item.getFirstChild() instanceof Paragraph line
                    && line.getNext() == null
                    && LIST.matcher(withoutSpans(line)).matches()) {
                checkLength(line);
                gaps.add(spans(line));
            } else {
                margin.error(
                        item,
                        "this item is not what fills a gap",
                        "write the words that are right in code spans: 1. `listen`, `hear`");
            }
        }
        return Optional.of(gaps)
                .filter(all -> all.size() == Nodes.children(list).size())
                .map(Answers.Fillings::new);
    }

    private Optional<Answers.Range> range(Node answer, List<String> written, boolean tolerance) {
        if (!written.stream().allMatch(number -> NUMBER.matcher(number).matches())) {
            margin.error(answer, "this is not a number", "write digits, with a point as decimal mark: `3.5`");
            return Optional.empty();
        }
        BigDecimal first = number(written.getFirst());
        BigDecimal second = number(written.getLast());
        BigDecimal lowest = tolerance ? first.subtract(second) : first;
        BigDecimal highest = tolerance ? first.add(second) : second;
        if (lowest.compareTo(highest) > 0) {
            margin.error(
                    answer,
                    "no number lies from " + lowest.toPlainString() + " to " + highest.toPlainString(),
                    "write the smaller number first");
            return Optional.empty();
        }
        return Optional.of(new Answers.Range(lowest, highest));
    }

    private void checkLength(Node answer) {
        if (spans(answer).stream().anyMatch(words -> words.length() > LONGEST)) {
            margin.error(
                    answer,
                    "an answer is longer than " + LONGEST + " characters",
                    "ask for fewer words, or for open text: Answer:");
        }
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace('−', '-'));
    }

    private static List<String> spans(Node node) {
        return Nodes.all(node, Code.class)
                .map(code -> code.getLiteral().strip())
                .toList();
    }

    private static String withoutSpans(Node paragraph) {
        StringBuilder text = new StringBuilder();
        Nodes.children(paragraph).forEach(child -> text.append(child instanceof Code ? SPAN : Nodes.text(child)));
        return text.toString().strip();
    }
}
