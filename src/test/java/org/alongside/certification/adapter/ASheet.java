package org.alongside.certification.adapter;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.alongside.certification.domain.CertificateSheet;

/** Sheets to print: {@code aSheet().of("Sam Example").in("es").sheet()}. */
final class ASheet {

    static final String CODE = "7F3K-9M2Q-XH4T-2BWC-8RDN-5PLV-K6";
    static final URI ADDRESS = URI.create("https://training.example.org/verify/" + CODE);

    private String name = "Sam Example";
    private String language = "en";
    private String organisation = "Common Ground Training";
    private String course = "The Heart of Peer Support";

    private ASheet() {}

    static ASheet aSheet() {
        return new ASheet();
    }

    ASheet of(String legalName) {
        name = legalName;
        return this;
    }

    ASheet in(String code) {
        language = code;
        return this;
    }

    ASheet from(String organisationName) {
        organisation = organisationName;
        return this;
    }

    ASheet about(String courseTitle) {
        course = courseTitle;
        return this;
    }

    CertificateSheet sheet() {
        return new CertificateSheet(
                organisation,
                name,
                course,
                360,
                LocalDate.of(2026, 11, 22),
                "CG-2026-00042",
                "Jordan Rivera, CPRS",
                "Instructor",
                ADDRESS,
                CODE,
                Locale.of(language));
    }
}
