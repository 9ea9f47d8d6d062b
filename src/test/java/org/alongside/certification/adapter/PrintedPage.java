package org.alongside.certification.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A certificate read back from its bytes. */
final class PrintedPage implements AutoCloseable {

    private final PDDocument document;

    PrintedPage(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    PDDocument document() {
        return document;
    }

    /** As another program reads the text layer, from top to bottom, one printed line per line. */
    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    /** What is read aloud, in the order of the structure tree: the glyphs' text of each element. */
    List<String> readAloud() throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(0));
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .sorted(Comparator.comparingInt(PDMarkedContent::getMCID))
                .map(PrintedPage::glyphs)
                .toList();
    }

    /** All structure elements below the document, parents first. */
    List<PDStructureElement> elements() {
        return below(document.getDocumentCatalog().getStructureTreeRoot()).toList();
    }

    List<TextPosition> glyphs() throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        }.getText(document);
        return all;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    private static String glyphs(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> switch (part) {
                    case TextPosition glyph -> glyph.getUnicode();
                    case PDMarkedContent inner -> glyphs(inner);
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
