package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalog.text.Setting;
import org.alongside.catalog.text.WrittenPage;
import org.alongside.catalog.text.WrittenPart;

/** Puts a changed page together: what is the same as before by its old piece, everything else printed anew. */
final class Splicer {

    private static final Pattern BLANK_END = Pattern.compile("[ \\t\\r\\n]*\\z");

    private final OpenedPage before;
    private final Pieces pieces;

    Splicer(OpenedPage before) {
        this.before = before;
        this.pieces = before.pieces();
    }

    /** All signs of the file. */
    String splice(WrittenPage page) {
        List<Piece> body = new ArrayList<>();
        text(page).ifPresent(body::add);
        body.addAll(parts(page.parts()));
        String settings = settings(page.settings());
        String gap = before == OpenedPage.NEW && !settings.isEmpty() && !body.isEmpty() ? pieces.lineEnd() : "";
        return pieces.mark() + settings + gap + joined(body);
    }

    /** Front matter that could not be read stays as it is for as long as nobody sets anything. */
    private String settings(List<Setting> settings) {
        boolean same = settings.equals(before.written().settings());
        if (settings.isEmpty() && !same) {
            return "";
        }
        String lines = settings.stream().map(this::lines).collect(Collectors.joining());
        return same || !before.written().settings().isEmpty()
                ? pieces.head() + lines + pieces.fence()
                : printed("---\n" + lines + "---\n");
    }

    private String lines(Setting setting) {
        return before.written().settings().contains(setting)
                ? pieces.settings().getOrDefault(setting.key(), "")
                : printed(SettingsPrinter.print(setting) + "\n");
    }

    /** The text stands in the same blank lines as before. */
    private Optional<Piece> text(WrittenPage page) {
        boolean last = pieces.parts().isEmpty();
        if (page.text().equals(before.written().text())) {
            return pieces.text().isEmpty() ? Optional.empty() : Optional.of(Piece.cut(pieces.text(), last));
        }
        String lead = pieces.text()
                .substring(
                        0, pieces.text().length() - pieces.text().stripLeading().length());
        Piece old = Piece.cut(pieces.text(), last);
        return Optional.of(new Piece(lead + printed(page.text()), old.end, old.last));
    }

    private List<Piece> parts(List<WrittenPart> parts) {
        List<WrittenPart> old = before.written().parts();
        Set<Integer> used = new HashSet<>();
        List<Piece> spliced = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Integer> same = same(parts.get(i), i, old, used);
            same.ifPresent(used::add);
            int place = i;
            spliced.add(same.map(this::piece).orElseGet(() -> printed(parts.get(place), place)));
        }
        return spliced;
    }

    /** Where the same part stood: here, if it did, or else anywhere. */
    private static Optional<Integer> same(WrittenPart part, int here, List<WrittenPart> old, Set<Integer> used) {
        return IntStream.concat(IntStream.of(here), IntStream.range(0, old.size()))
                .filter(place -> place < old.size() && !used.contains(place))
                .filter(place -> old.get(place).equals(part))
                .boxed()
                .findFirst();
    }

    private Piece piece(int place) {
        return Piece.cut(pieces.parts().get(place), place == pieces.parts().size() - 1);
    }

    /** In the blank lines of what stood in its place. */
    private Piece printed(WrittenPart part, int place) {
        String content = printed(Printer.print(part));
        if (place >= pieces.parts().size()) {
            return new Piece(content, printed("\n"), true);
        }
        Piece old = piece(place);
        return new Piece(content, old.end, old.last);
    }

    private String joined(List<Piece> body) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < body.size(); i++) {
            Piece piece = body.get(i);
            boolean last = i == body.size() - 1;
            joined.append(piece.content).append(piece.last == last ? piece.end : printed(last ? "\n" : "\n\n"));
        }
        return joined.toString();
    }

    private String printed(String text) {
        return text.replace("\n", pieces.lineEnd());
    }

    /**
     * A piece of the body.
     *
     * @param end its blank end
     * @param last whether that was the end of the file
     */
    private record Piece(String content, String end, boolean last) {

        static Piece cut(String lines, boolean last) {
            Matcher blank = BLANK_END.matcher(lines);
            int end = blank.find() ? blank.start() : lines.length();
            return new Piece(lines.substring(0, end), lines.substring(end), last);
        }
    }
}
