package org.alongside.certification.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The only page of a document, with its structure tree (ISO 32000-1, 14.7 and 14.8). Things are read aloud in the order
 * in which they are drawn; what is drawn as decoration is not read at all.
 */
final class TaggedPage {

    /** Draws into the page. */
    interface Drawing {
        void draw() throws IOException;
    }

    private final PDDocument document;
    private final PDPage page;
    private final PageInk ink = new PageInk();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray owners = new COSArray();
    private final COSArray parents = new COSArray();

    TaggedPage(PDDocument document, PDRectangle format) {
        this.document = document;
        page = new PDPage(format);
        page.setStructParents(0);
        page.getCOSObject().setItem("Tabs", COSName.S);
        document.addPage(page);
        root.appendKid(whole);
        parents.add(COSInteger.ZERO);
        parents.add(owners);
    }

    PageInk ink() {
        return ink;
    }

    void decoration(Drawing drawing) throws IOException {
        ink.raw("/Artifact BMC");
        drawing.draw();
        ink.raw("EMC");
    }

    /** A paragraph or a heading; {@code actualText} where the glyphs alone would be read wrongly. */
    void text(String role, Optional<String> actualText, Drawing drawing) throws IOException {
        PDStructureElement element = element(role, whole);
        actualText.ifPresent(element::setActualText);
        mark(element, drawing);
    }

    void figure(String alternative, PDRectangle box, Drawing drawing) throws IOException {
        PDStructureElement figure = element(StandardStructureTypes.Figure, whole);
        figure.setAlternateDescription(alternative);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        figure.addAttribute(layout);
        mark(figure, drawing);
    }

    void link(URI address, String description, PDRectangle box, Optional<String> actualText, Drawing drawing)
            throws IOException {
        PDStructureElement link = element(StandardStructureTypes.LINK, element(StandardStructureTypes.P, whole));
        actualText.ifPresent(link::setActualText);
        mark(link, drawing);
        refer(link, annotation(address, description, box));
    }

    void finish(PDResources resources) throws IOException {
        page.setResources(resources);
        page.setContents(new PDStream(document, new ByteArrayInputStream(ink.bytes()), COSName.FLATE_DECODE));
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(parents.size() / 2);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private PDStructureElement element(String role, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(role, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private void mark(PDStructureElement element, Drawing drawing) throws IOException {
        PDMarkedContentReference content = new PDMarkedContentReference();
        content.setPage(page);
        content.setMCID(owners.size());
        element.appendKid(content);
        ink.raw("/" + element.getStructureType() + " <</MCID " + owners.size() + ">> BDC");
        owners.add(element);
        drawing.draw();
        ink.raw("EMC");
    }

    private PDAnnotationLink annotation(URI address, String description, PDRectangle box) throws IOException {
        PDActionURI open = new PDActionURI();
        open.setURI(address.toASCIIString());
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setAction(open);
        annotation.setContents(description);
        annotation.setRectangle(box);
        annotation.setPrinted(true);
        annotation.setBorder(noBorder());
        page.getAnnotations().add(annotation);
        return annotation;
    }

    private void refer(PDStructureElement element, PDAnnotationLink annotation) {
        int key = parents.size() / 2;
        annotation.setStructParent(key);
        parents.add(COSInteger.get(key));
        parents.add(element);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        element.appendKid(reference);
    }

    private static COSArray noBorder() {
        return COSArray.ofCOSIntegers(List.of(0, 0, 0));
    }
}
