package org.alongside.certification.adapter;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the lines and the size at which a text fits: one line if it stays comfortable, else more, else smaller. */
@Component
class TextFitter {

    private final TextShaper shaper;

    TextFitter(TextShaper shaper) {
        this.shaper = shaper;
    }

    FittedText fit(String text, TextStyle style, float width) {
        Fitting fitting = new Fitting(PrintableText.of(text), style, width);
        FittedText single = fitting.on(1);
        if (single.size() >= style.comfortableSize()) return single;
        List<FittedText> all =
                IntStream.rangeClosed(1, style.lines()).mapToObj(fitting::on).toList();
        return all.stream()
                .filter(fitted -> fitted.size() >= style.comfortableSize())
                .findFirst()
                .orElseGet(all::getLast);
    }

    /** One text on its way into one width. */
    private final class Fitting {

        private final String text;
        private final TextStyle style;
        private final float width;
        private final boolean rightToLeft;

        private Fitting(String text, TextStyle style, float width) {
            this.text = text;
            this.style = style;
            this.width = width;
            rightToLeft = TextShaper.beginsRightToLeft(text);
        }

        private FittedText on(int lines) {
            List<ShapedLine> shaped =
                    broken(lines).map(String::strip).map(this::shape).toList();
            double longest =
                    shaped.stream().mapToDouble(ShapedLine::width).max().orElse(0);
            float size = (float) Math.min(style.size(shaped.size()), width * 1000 / Math.max(longest, 1));
            return new FittedText(text, style, rightToLeft, shaped, size);
        }

        private Stream<String> broken(int lines) {
            if (lines == 1) return Stream.of(text);
            return new BalancedLines(pieces().map(this::measured).toList()).into(lines);
        }

        /** Words; a word that could not stand in a line of its own is broken like a row of characters. */
        private Stream<String> pieces() {
            return FaceSpan.pieces(text, BreakIterator.getLineInstance(Locale.ROOT))
                    .flatMap(word -> overlong(word) ? FaceSpan.characters(word) : Stream.of(word));
        }

        private boolean overlong(String word) {
            return shape(word).width() * style.comfortableSize() > width * 1000;
        }

        private BalancedLines.Piece measured(String piece) {
            return new BalancedLines.Piece(piece, shape(piece).width());
        }

        private ShapedLine shape(String line) {
            return shaper.shape(line, style.face(), rightToLeft);
        }
    }
}
