package org.alongside.certification.application;

import org.alongside.certification.domain.CertificatePrinter;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.files.FileHash;
import org.alongside.files.FileStore;
import org.springframework.stereotype.Component;

/** Prints a sheet and keeps the PDF. */
@Component
class Press {

    private final CertificatePrinter printer;
    private final FileStore files;

    Press(CertificatePrinter printer, FileStore files) {
        this.printer = printer;
        this.files = files;
    }

    FileHash print(CertificateSheet sheet) {
        return files.keep(printer.print(sheet));
    }
}
