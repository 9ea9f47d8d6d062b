package org.alongside.catalog.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A printed book, as other programs read it. */
record ReadBook(PDDocument document) implements AutoCloseable {

    static ReadBook of(byte[] pdf) {
        try {
            return new ReadBook(Loader.loadPDF(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is read aloud: the words of all elements in the order of the structure, with one blank between them. */
    String text() {
        StringBuilder words = new StringBuilder();
        readAloud(document.getDocumentCatalog().getStructureTreeRoot(), new SpokenPages(), words);
        return words(words.toString());
    }

    static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The entries of the outline, those of the second level indented. */
    List<String> outline() {
        List<String> entries = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", entries);
        return entries;
    }

    /** The addresses that its links lead to, out of the book. */
    List<String> addresses() {
        return annotations()
                .filter(PDAnnotationLink.class::isInstance)
                .map(link -> ((PDAnnotationLink) link).getAction())
                .filter(PDActionURI.class::isInstance)
                .map(action -> ((PDActionURI) action).getURI())
                .distinct()
                .toList();
    }

    /** The kinds of all annotations and actions. */
    List<String> annotationKinds() {
        return annotations().map(PDAnnotation::getSubtype).distinct().toList();
    }

    /** The names of pictures and forms drawn on its pages. */
    List<String> drawnObjects() {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .map(PDPage::getResources)
                .flatMap(resources ->
                        StreamSupport.stream(resources.getXObjectNames().spliterator(), false))
                .map(COSName::getName)
                .toList();
    }

    /** What its headings are tagged as, in reading order. */
    List<String> headings() {
        return below(document.getDocumentCatalog().getStructureTreeRoot())
                .map(PDStructureElement::getStructureType)
                .filter(type -> type.matches("H[1-6]"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private Stream<PDAnnotation> annotations() {
        return StreamSupport.stream(document.getPages().spliterator(), false).flatMap(ReadBook::annotations);
    }

    private static Stream<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> entries) {
        for (PDOutlineItem item : node.children()) {
            entries.add(indent + item.getTitle());
            collect(item, indent + "  ", entries);
        }
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    private static void readAloud(PDStructureNode node, SpokenPages pages, StringBuilder words) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    words.append(isBlock(element) ? " " : "");
                    readAloud(element, pages, words);
                    words.append(isBlock(element) ? " " : "");
                }
                case PDMarkedContentReference there -> words.append(pages.said(there.getPage(), there.getMCID()));
                case Integer here -> words.append(pages.said(((PDStructureElement) node).getPage(), here));
                default -> {}
            }
        }
    }

    private static boolean isBlock(PDStructureElement element) {
        return !List.of("Span", "Link").contains(element.getStructureType());
    }

    /** What stands in the marked contents of each page, by their number. */
    private static final class SpokenPages {

        private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();

        String said(PDPage page, int number) {
            return pages.computeIfAbsent(page, SpokenPages::read).getOrDefault(number, "");
        }

        private static Map<Integer, String> read(PDPage page) {
            try {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                return extractor.getMarkedContents().stream()
                        .filter(content -> content.getMCID() >= 0)
                        .collect(Collectors.toMap(PDMarkedContent::getMCID, SpokenPages::glyphs, String::concat));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static String glyphs(PDMarkedContent content) {
            return content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(glyph -> ((TextPosition) glyph).getUnicode())
                    .collect(Collectors.joining());
        }
    }
}
