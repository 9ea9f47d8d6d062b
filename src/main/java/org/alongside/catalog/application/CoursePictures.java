package org.alongside.catalog.application;

import java.util.Optional;
import java.util.UUID;
import org.alongside.catalog.domain.CourseVersions;
import org.alongside.catalog.domain.Medium;
import org.alongside.files.FileHash;
import org.alongside.files.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the pictures and recordings of a course version, for members of the organisation that published it. */
@Component
public class CoursePictures {

    private final CourseVersions versions;
    private final FileStore store;

    CoursePictures(CourseVersions versions, FileStore store) {
        this.versions = versions;
        this.store = store;
    }

    /** A picture, or nothing: not there, not of this organisation, or not of a kind that is shown. */
    @Transactional(readOnly = true)
    public Optional<Found> find(UUID version, String path) {
        return Medium.of(path)
                .flatMap(medium -> versions.file(version, path)
                        .map(file -> new Found(medium.contentType(), new FileHash(file.contentHash()))));
    }

    /** Its bytes. */
    @Transactional(readOnly = true)
    public byte[] bytes(Found picture) {
        return store.find(picture.hash())
                .orElseThrow(() -> new IllegalStateException("A file of a course is not in the store"));
    }

    /**
     * A picture as published.
     *
     * @param hash names its bytes
     */
    public record Found(String contentType, FileHash hash) {}
}
