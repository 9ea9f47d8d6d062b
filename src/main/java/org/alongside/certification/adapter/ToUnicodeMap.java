package org.alongside.certification.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The text layer of a font: which characters each glyph stands for (ISO 32000-1, 9.10.3). */
record ToUnicodeMap(String program) {

    /** The most entries that one block may hold. */
    private static final int BLOCK = 100;

    static ToUnicodeMap of(SortedMap<Integer, String> meanings) {
        List<String> entries = new ArrayList<>();
        meanings.forEach((glyph, meaning) ->
                entries.add("<" + PageInk.hexadecimal(glyph) + "> <" + PageInk.hexadecimal(meaning) + ">\n"));
        StringBuilder blocks = new StringBuilder();
        for (int start = 0; start < entries.size(); start += BLOCK) {
            List<String> block = entries.subList(start, Math.min(start + BLOCK, entries.size()));
            blocks.append(block.size())
                    .append(" beginbfchar\n")
                    .append(String.join("", block))
                    .append("endbfchar\n");
        }
        return new ToUnicodeMap("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                %sendcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """.formatted(blocks));
    }

    void attachTo(PDType0Font font, PDDocument document) throws IOException {
        byte[] bytes = program.getBytes(StandardCharsets.US_ASCII);
        PDStream stream = new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }
}
