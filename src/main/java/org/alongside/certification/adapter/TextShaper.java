package org.alongside.certification.adapter;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes lines of glyphs from text in any script: directions first, then faces, then the shapes themselves. */
@Component
class TextShaper {

    private final CertificateFonts fonts;

    TextShaper(CertificateFonts fonts) {
        this.fonts = fonts;
    }

    /** Shapes one line; the paragraph it belongs to decides on which side it begins. */
    ShapedLine shape(String line, Face preferred, boolean rightToLeft) {
        if (line.isEmpty()) return new ShapedLine(List.of());
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        DirectedSpan[] spans = IntStream.range(0, bidi.getRunCount())
                .boxed()
                .flatMap(run -> spans(line, bidi, run, preferred))
                .toArray(DirectedSpan[]::new);
        return new ShapedLine(visually(spans).map(span -> span.shape(fonts)).toList());
    }

    static boolean beginsRightToLeft(String paragraph) {
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private Stream<DirectedSpan> spans(String line, Bidi bidi, int run, Face preferred) {
        String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
        byte level = (byte) bidi.getRunLevel(run);
        return FaceSpan.of(text, preferred, fonts).stream().map(span -> new DirectedSpan(span, level));
    }

    private static Stream<DirectedSpan> visually(DirectedSpan[] spans) {
        byte[] levels = new byte[spans.length];
        IntStream.range(0, spans.length).forEach(index -> levels[index] = spans[index].level());
        Bidi.reorderVisually(levels, 0, spans, 0, spans.length);
        return Arrays.stream(spans);
    }

    /** Odd levels run from right to left. */
    private record DirectedSpan(FaceSpan span, byte level) {

        GlyphRun shape(CertificateFonts fonts) {
            return GlyphRunShaper.shape(fonts.program(span.face()), span, level % 2 == 1);
        }
    }
}
