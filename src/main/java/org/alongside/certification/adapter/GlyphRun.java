package org.alongside.certification.adapter;

import java.util.List;
import java.util.stream.Collectors;

/** Shaped text of one face and one direction; the glyphs stand in visual order, from left to right. */
record GlyphRun(Face face, String text, boolean rightToLeft, List<PlacedGlyph> glyphs, float width) {

    /** Whether the glyphs, read one by one, say exactly what the text says. */
    boolean spellsItself() {
        return !rightToLeft
                && glyphs.stream()
                        .map(PlacedGlyph::meaning)
                        .collect(Collectors.joining())
                        .equals(text);
    }
}
