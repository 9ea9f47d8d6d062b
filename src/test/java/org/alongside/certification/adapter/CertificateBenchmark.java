package org.alongside.certification.adapter;

import java.util.Arrays;
import org.alongside.certification.domain.CertificateSheet;

/** Prints how long a certificate takes on a warm machine. Not a test: run its main method. */
final class CertificateBenchmark {

    private static final int WARM_UP = 800;
    private static final int MEASURED = 400;

    private CertificateBenchmark() {}

    public static void main(String... arguments) {
        PdfBoxCertificatePrinter printer = APrinter.aPrinter();
        for (PrintedNames name : PrintedNames.values()) {
            measure(printer, name.name(), name.sheet());
        }
    }

    private static void measure(PdfBoxCertificatePrinter printer, String name, CertificateSheet sheet) {
        long first = nanos(printer, sheet);
        for (int round = 0; round < WARM_UP; round++) printer.print(sheet);
        long[] nanos = new long[MEASURED];
        Arrays.setAll(nanos, round -> nanos(printer, sheet));
        Arrays.sort(nanos);
        System.out.printf(
                "%-40s first %7.1f ms  median %5.1f ms  p95 %5.1f ms  %,d bytes%n",
                name,
                first / 1e6,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 95 / 100] / 1e6,
                printer.print(sheet).length);
    }

    private static long nanos(PdfBoxCertificatePrinter printer, CertificateSheet sheet) {
        long start = System.nanoTime();
        printer.print(sheet);
        return System.nanoTime() - start;
    }
}
