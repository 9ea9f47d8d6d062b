package org.alongside.certification.web;

import java.util.UUID;
import org.alongside.certification.CertificateId;
import org.alongside.certification.application.HolderCertificates;
import org.alongside.certification.application.PdfFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates to take home, for their holders only. */
@RestController
class CertificateDownloads {

    private final HolderCertificates certificates;

    CertificateDownloads(HolderCertificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{id}.pdf")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        PdfFile pdf = certificates.pdf(new CertificateId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("certificate-" + pdf.serial() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.content());
    }
}
