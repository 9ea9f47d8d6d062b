package org.alongside.certification.adapter;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face inside one document: the glyphs in use, and what each of them means. */
final class EmbeddedFont {

    private final FontProgram program;
    private final PDType0Font font;
    private final SortedMap<Integer, String> meanings = new TreeMap<>();

    EmbeddedFont(PDDocument document, FontProgram program) throws IOException {
        this.program = program;
        font = PDType0Font.load(document, program.embeddable(), true);
    }

    PDType0Font font() {
        return font;
    }

    int advance(PlacedGlyph glyph) {
        return program.advance(glyph.id());
    }

    /** Takes the glyphs in; false if one is here already with another meaning, since a glyph can have only one. */
    boolean admits(List<PlacedGlyph> glyphs) {
        glyphs.forEach(glyph -> meanings.putIfAbsent(glyph.id(), glyph.meaning()));
        return glyphs.stream().allMatch(glyph -> glyph.meaning().equals(meanings.get(glyph.id())));
    }

    /** Cuts the font down to what was used. PDFBox's own text map knows no joined forms, so ours replaces it. */
    void finish(PDDocument document) throws IOException {
        font.addGlyphsToSubset(meanings.keySet());
        font.subset();
        ToUnicodeMap.of(meanings).attachTo(font, document);
    }
}
