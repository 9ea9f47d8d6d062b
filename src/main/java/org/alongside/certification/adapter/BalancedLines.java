package org.alongside.certification.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks a text into a few lines of about the same length. */
record BalancedLines(List<Piece> pieces) {

    /** Enough halvings to tell the lengths of any two lines on this page apart. */
    private static final int HALVINGS = 24;

    /** What may not be broken. */
    record Piece(String text, float width) {}

    /** At most the given number of lines: as many as fit into the narrowest column that holds them. */
    Stream<String> into(int lines) {
        double tooNarrow = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
        double wideEnough = pieces.stream().mapToDouble(Piece::width).sum();
        if (linesIn(tooNarrow).size() <= lines) return linesIn(tooNarrow).stream();
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (tooNarrow + wideEnough) / 2;
            if (linesIn(middle).size() <= lines) wideEnough = middle;
            else tooNarrow = middle;
        }
        return linesIn(wideEnough).stream();
    }

    private List<String> linesIn(double column) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double filled = 0;
        for (Piece piece : pieces) {
            if (!line.isEmpty() && filled + piece.width() > column) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(piece.text());
            filled += piece.width();
        }
        lines.add(line.toString());
        return lines;
    }
}
