package org.alongside.certification.adapter;

import java.io.IOException;

/** Writes shaped lines into a page, glyph by glyph. */
final class LineInk {

    /** How far the base line lies below the middle of a line box, in ems: half the height of a capital. */
    private static final float HALF_CAPITAL = 0.34f;

    private final PageInk ink;
    private final EmbeddedFonts fonts;

    LineInk(PageInk ink, EmbeddedFonts fonts) {
        this.ink = ink;
        this.fonts = fonts;
    }

    /** Draws a whole text, its first line box hanging from the given height. */
    void draw(FittedText text, Column column, float top) throws IOException {
        ink.fillWith(text.style().tint());
        float baseLine = top - text.lineHeight() / 2 - text.size() * HALF_CAPITAL;
        for (ShapedLine line : text.lines()) {
            draw(line, column.leftEnd(text.width(line)), baseLine, text.size());
            baseLine -= text.lineHeight();
        }
    }

    /** Draws the line with its left end at x on the base line y. */
    private void draw(ShapedLine line, float x, float y, float size) throws IOException {
        float left = x;
        for (GlyphRun run : line.runs()) {
            draw(run, left, y, size);
            left += run.width() * size / 1000;
        }
    }

    /**
     * Where the glyphs do not spell the text, a span says it. Not from right to left: readers would turn its text
     * around; there the structure element alone says it.
     */
    private void draw(GlyphRun run, float x, float y, float size) throws IOException {
        EmbeddedFont font = fonts.of(run.face());
        boolean spelt = font.admits(run.glyphs()) && run.spellsItself();
        boolean span = !spelt && !run.rightToLeft();
        if (span) ink.raw("/Span <</ActualText " + PageInk.textString(run.text()) + ">> BDC");
        ink.raw("BT").raw("/" + EmbeddedFonts.name(run.face())).write("Tf", size);
        ink.write("Tm", 1, 0, 0, 1, x, y);
        show(run, font, size);
        ink.raw("ET");
        if (span) ink.raw("EMC");
    }

    private void show(GlyphRun run, EmbeddedFont font, float size) {
        StringBuilder array = new StringBuilder();
        int pen = 0;
        int rise = 0;
        for (PlacedGlyph glyph : run.glyphs()) {
            if (Math.round(glyph.y()) != rise) {
                flush(array);
                rise = Math.round(glyph.y());
                ink.write("Ts", rise * size / 1000);
            }
            int gap = Math.round(glyph.x()) - pen;
            if (gap != 0) array.append(-gap);
            array.append('<').append(PageInk.hexadecimal(glyph.id())).append('>');
            pen += gap + font.advance(glyph);
        }
        flush(array);
        if (rise != 0) ink.write("Ts", 0);
    }

    private void flush(StringBuilder array) {
        if (!array.isEmpty()) ink.raw("[" + array.toString().replace("><", "") + "] TJ");
        array.setLength(0);
    }
}
