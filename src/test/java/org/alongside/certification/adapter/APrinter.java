package org.alongside.certification.adapter;

/** The printer as the application wires it. */
final class APrinter {

    /** One for all tests: reading the large fonts takes a moment. */
    static final CertificateFonts FONTS = new CertificateFonts();

    private APrinter() {}

    static PdfBoxCertificatePrinter aPrinter() {
        return new PdfBoxCertificatePrinter(FONTS, new TextFitter(new TextShaper(FONTS)));
    }
}
