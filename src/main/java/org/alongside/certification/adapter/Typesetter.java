package org.alongside.certification.adapter;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets texts on a page: fitted to their column, drawn, and tagged with their role. */
final class Typesetter {

    private final TaggedPage page;
    private final TextFitter fitter;
    private final LineInk lines;

    Typesetter(TaggedPage page, TextFitter fitter, EmbeddedFonts fonts) {
        this.page = page;
        this.fitter = fitter;
        lines = new LineInk(page.ink(), fonts);
    }

    FittedText fit(String text, TextStyle style, Column column) {
        return fitter.fit(text, style, column.width());
    }

    /** Sets a text below the given height and tells where it ends. */
    float set(String role, FittedText text, Column column, float top) throws IOException {
        page.text(role, text.actualText(), () -> lines.draw(text, column, top));
        return top - text.height();
    }

    float paragraph(String text, TextStyle style, Column column, float top) throws IOException {
        return set(StandardStructureTypes.P, fit(text, style, column), column, top);
    }

    /** Sets an address that can be opened. */
    float link(URI address, String description, TextStyle style, Column column, float top) throws IOException {
        FittedText text = fit(address.toString(), style, column);
        float bottom = top - text.height();
        PDRectangle box = new PDRectangle(column.leftEnd(text.width()), bottom, text.width(), text.height());
        page.link(address, description, box, text.actualText(), () -> lines.draw(text, column, top));
        return bottom;
    }
}
