package org.alongside.catalog.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.application.CoursePictures;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
            @PathVariable String version, @PathVariable String path, ServletWebRequest request) {
        return id(version)
                .flatMap(id -> pictures.find(id, path.substring(1)))
                .map(found -> answer(found, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(CoursePictures.Found found, ServletWebRequest request) {
        String tag = "\"" + found.hash().value() + "\"";
        boolean known = request.checkNotModified(tag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? 304 : 200)
                .eTag(tag)
                .cacheControl(FOR_A_YEAR)
                .contentType(MediaType.parseMediaType(found.contentType()))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff");
        return known ? answer.build() : answer.body(new ByteArrayResource(pictures.bytes(found)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
