package org.alongside.certification.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alongside.certification.domain.CertificatePrinter;
import org.alongside.certification.domain.CertificateSheet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Prints with PDFBox; see {@link CertificatePage} for what stands where. */
@Component
class PdfBoxCertificatePrinter implements CertificatePrinter {

    private final CertificateFonts fonts;
    private final TextFitter fitter;

    PdfBoxCertificatePrinter(CertificateFonts fonts, TextFitter fitter) {
        this.fonts = fonts;
        this.fitter = fitter;
    }

    @Override
    public byte[] print(CertificateSheet sheet) {
        CertificateTexts words = new CertificateTexts(sheet);
        try (PDDocument document = new PDDocument()) {
            ArchivalDocument.prepare(document, sheet, words);
            compose(document, sheet, words);
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void compose(PDDocument document, CertificateSheet sheet, CertificateTexts words) throws IOException {
        TaggedPage page = new TaggedPage(document, CertificatePage.format());
        EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
        new CertificatePage(page, new Typesetter(page, fitter, embedded), sheet, words).compose();
        page.finish(embedded.finish());
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }
}
