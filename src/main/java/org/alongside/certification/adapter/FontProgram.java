package org.alongside.certification.adapter;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file, read twice from its bytes: by AWT, whose HarfBuzz shapes every script, and by PDFBox, which embeds
 * what was shaped. Both name glyphs by the numbers of the file. Shared by all threads.
 */
final class FontProgram {

    private static final String REMEDY =
            "On a machine without libfontconfig, start with -Dsun.awt.fontconfig=deploy/fontconfig.properties";

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final TrueTypeFont embeddable;
    private final Font shaping;
    private final CmapLookup characters;
    private final float unitsToThousandths;

    private FontProgram(byte[] file) throws IOException, FontFormatException {
        embeddable = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // PDFBox would apply Latin ligatures a second time, and the text layer would lose letters.
        embeddable.setEnableGsub(false);
        characters = embeddable.getUnicodeCmapLookup();
        unitsToThousandths = 1000f / embeddable.getUnitsPerEm();
        shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(Map.of(TextAttribute.SIZE, 1000f, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    static FontProgram of(Face face) {
        try (InputStream file = FontProgram.class.getClassLoader().getResourceAsStream(face.resource())) {
            if (file == null) throw new IllegalStateException("The font " + face.resource() + " is missing");
            return new FontProgram(file.readAllBytes());
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font " + face.resource() + " cannot be read. " + REMEDY, broken);
        }
    }

    TrueTypeFont embeddable() {
        return embeddable;
    }

    /** Whether every character that leaves ink has a glyph; joiners and variation selectors need none. */
    boolean covers(String text) {
        return text.codePoints().filter(FontProgram::leavesInk).allMatch(shaping::canDisplay);
    }

    /** Lays the text out, in visual order and thousandths of an em. */
    GlyphVector layOut(String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shaping.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), direction);
    }

    /** Joiners get glyph numbers beyond the file's last one. */
    boolean has(int glyph) {
        return glyph > 0 && glyph < shaping.getNumGlyphs();
    }

    /** The advance that the embedded font will claim, rounded as PDFBox rounds it. */
    int advance(int glyph) {
        try {
            return Math.round(embeddable.getHorizontalMetrics().getAdvanceWidth(glyph) * unitsToThousandths);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The characters that lead to this glyph without any shaping; none for a joined form. */
    List<Integer> charactersOf(int glyph) {
        List<Integer> codePoints = characters.getCharCodes(glyph);
        return codePoints == null ? List.of() : codePoints;
    }

    private static boolean leavesInk(int codePoint) {
        return !isVariationSelector(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
