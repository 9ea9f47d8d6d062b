package org.alongside.catalog.adapter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one book: those of the house, and large ones for letters that the house has not, if there are any. */
final class BookFonts {

    private static final Face READ = new Face("Read", 400, "fonts/AtkinsonHyperlegibleNext-Regular.ttf");

    private static final List<Face> HOUSE = List.of(
            READ,
            new Face("Read", 700, "fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
            new Face("Display", 400, "fonts/Fraunces-Medium.ttf"));

    private static final List<Face> WORLD = List.of(
            new Face("World", 400, "fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
            new Face("Han", 400, "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
            new Face("Hangul", 400, "fonts/NotoSansKR-Hangul.ttf"));

    private final PDDocument document;
    private final PdfRendererBuilder builder;

    BookFonts(PDDocument document, PdfRendererBuilder builder) {
        this.document = document;
        this.builder = builder;
    }

    /** Makes all faces known that this text needs. */
    void use(String text) throws IOException {
        for (Face face : HOUSE) {
            use(face);
        }
        if (!covers(READ.read(), text)) {
            for (Face face : WORLD) {
                use(face);
            }
        }
    }

    private void use(Face face) throws IOException {
        TrueTypeFont font = face.read();
        // Ligatures would cost the text layer its letters.
        font.setEnableGsub(false);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                face.family,
                face.weight,
                FontStyle.NORMAL,
                true);
    }

    private static boolean covers(TrueTypeFont font, String text) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isISOControl(character))
                .distinct()
                .allMatch(character -> glyphs.getGlyphId(character) > 0);
    }

    /**
     * A font file.
     *
     * @param family by which the style sheet calls it
     */
    private record Face(String family, int weight, String resource) {

        TrueTypeFont read() throws IOException {
            try (InputStream file = BookFonts.class.getClassLoader().getResourceAsStream(resource)) {
                if (file == null) {
                    throw new IllegalStateException("The font " + resource + " is missing");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            }
        }
    }
}
