package org.alongside.certification.domain;

/** Turns a sheet into the file that the holder keeps. */
public interface CertificatePrinter {

    /**
     * Prints the sheet as one page that is both PDF/A-2a (kept for good) and PDF/UA-1 (read aloud well).
     * The same sheet always gives the same bytes. A character that no font has becomes a visible box; nobody is left
     * without a certificate because of a name.
     *
     * @see NameCoverage
     */
    byte[] print(CertificateSheet sheet);
}
