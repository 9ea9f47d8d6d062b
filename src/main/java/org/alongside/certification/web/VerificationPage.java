package org.alongside.certification.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alongside.certification.application.Verdict;
import org.alongside.certification.application.VerifyingCertificates;
import org.alongside.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a QR code leads, and where a code can be typed: for anyone, without account, scripts or session. */
@RestController
@RequestMapping("/verify")
class VerificationPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final VerifyingCertificates verifying;

    VerificationPage(VerifyingCertificates verifying) {
        this.verifying = verifying;
    }

    @GetMapping
    ResponseEntity<String> ask(Locale language) {
        return page(HttpStatus.OK, VerificationHtml.question(Texts.in(language)));
    }

    /** What the form sends; the answer has an address of its own. */
    @GetMapping(params = "code")
    ResponseEntity<Void> find(@RequestParam String code) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(TypedCode.ADDRESS + TypedCode.tidy(code)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/{code}")
    ResponseEntity<String> answer(@PathVariable String code, Locale language) {
        Verdict verdict = verifying.verify(code);
        HttpStatus status = verdict instanceof Verdict.Unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return page(status, VerificationHtml.answer(Texts.in(language), verdict));
    }

    @ExceptionHandler
    ResponseEntity<String> later(TooManyChecks refused, Locale language) {
        return page(HttpStatus.TOO_MANY_REQUESTS, VerificationHtml.later(Texts.in(language)));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self';"
                                + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(html);
    }
}
