package org.alongside.catalog.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.alongside.catalog.domain.book.BookPrinter;
import org.alongside.catalog.domain.book.BookText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Lays books out with openhtmltopdf, as PDF/UA-1: tagged, with an outline, all fonts inside. */
@Component
final class OpenHtmlBookPrinter implements BookPrinter {

    private static final String STYLE = "books/book.css";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public byte[] print(BookText text) {
        if (text.body().html().length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A book of " + text.body().html().length() + " characters");
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            Document page = BookPage.of(text, style(text));
            new BookFonts(document, builder).use(page.getDocumentElement().getTextContent());
            fetchNothing(builder)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Alongside")
                    .withW3cDocument(page, null)
                    .usePDDocument(document)
                    .toStream(printed)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return printed.toByteArray();
    }

    private static PdfRendererBuilder fetchNothing(PdfRendererBuilder builder) {
        return builder.useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static String style(BookText text) throws IOException {
        try (InputStream file = OpenHtmlBookPrinter.class.getClassLoader().getResourceAsStream(STYLE)) {
            if (file == null) {
                throw new IllegalStateException(STYLE + " is missing");
            }
            return new String(file.readAllBytes(), UTF_8) + "@page { size: "
                    + text.paper().css() + "; }";
        }
    }
}
