package org.alongside.catalog.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.CourseBook;
import org.alongside.catalog.CourseVersionId;
import org.alongside.catalog.application.PrintedBook;
import org.alongside.catalog.application.PrintingBooks;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the books of courses. */
@RestController
class CourseBookController {

    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final PrintingBooks printing;

    CourseBookController(PrintingBooks printing) {
        this.printing = printing;
    }

    @GetMapping("/" + CourseBook.ROUTE + "/{version}/{book}.pdf")
    ResponseEntity<byte[]> book(
            @PathVariable String version, @PathVariable String book, @RequestParam Optional<String> language) {
        return CourseBook.called(book)
                .flatMap(wanted ->
                        id(version).map(id -> printing.print(wanted, id, language.map(Locale::forLanguageTag))))
                .map(CourseBookController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(PrintedBook book) {
        return switch (book) {
            case PrintedBook.Ready(String name, byte[] pdf) -> file(name, pdf);
            case PrintedBook.NoSuchCourse() -> ResponseEntity.notFound().build();
            case PrintedBook.TooLong() ->
                ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
            case PrintedBook.Busy() ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(A_WHILE.toSeconds()))
                        .build();
        };
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private static Optional<CourseVersionId> id(String text) {
        try {
            return Optional.of(new CourseVersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
