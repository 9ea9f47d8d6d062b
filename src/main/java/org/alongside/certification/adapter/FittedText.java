package org.alongside.certification.adapter;

import java.util.List;
import java.util.Optional;

/** A text that fits its width: shaped lines and the size, in points, at which they fit. */
record FittedText(String text, TextStyle style, boolean rightToLeft, List<ShapedLine> lines, float size) {

    float height() {
        return lines.size() * lineHeight();
    }

    float lineHeight() {
        return size * style.leading();
    }

    float width(ShapedLine line) {
        return line.width() * size / 1000;
    }

    float width() {
        return (float) lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** What a screen reader should say, where the glyphs in drawing order would not do. */
    Optional<String> actualText() {
        boolean plain = lines.size() == 1 && lines.getFirst().spellsItself();
        return plain ? Optional.empty() : Optional.of(text);
    }
}
