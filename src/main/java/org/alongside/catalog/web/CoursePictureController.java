package org.alongside.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.application.CoursePictures;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out pictures and recordings. They are author's bytes: whatever is in them, a browser may only show them. Under
 * one address they never change, so browsers may keep them.
 */
@RestController
class CoursePictureController {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final CoursePictures pictures;

    CoursePictureController(CoursePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/course-files/{version}/{*path}")
    ResponseEntity<Resource> picture(
            @PathVariable String version,
            @PathVariable String path,
            ServletWebRequest request,
            HttpServletResponse response) {
        return id(version)
                .flatMap(id -> pictures.find(id, path.substring(1)))
                .map(found -> answer(found, request, response))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(
            CoursePictures.Found found, ServletWebRequest request, HttpServletResponse response) {
        writeHeaders(response);
        if (request.checkNotModified("\"" + found.hash().value() + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.contentType()))
                .body(new ByteArrayResource(pictures.bytes(found)));
    }

    /** Set, not added: the headers of the house, which are for pages, are there already. */
    private static void writeHeaders(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR.getHeaderValue());
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
